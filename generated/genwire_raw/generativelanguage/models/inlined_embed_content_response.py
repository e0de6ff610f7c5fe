# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .single_embed_content_response import SingleEmbedContentResponse
    from .status import Status


@define
class InlinedEmbedContentResponse(BaseModel):
    """The answer to one request of a batch for embeddings.

    Source: beyond the seeds: google-genai 3.6.1.

    At most one of `output` is set: response, error.

    Attributes:
        response: The embedding. Output only.
        error: Why the request failed. Output only.
        metadata: The caller's own data about the request. Output only.
    """

    GROUPS = {"output": Group(("response", "error"))}

    response: SingleEmbedContentResponse | None = wire(
        "response", "model", of=("SingleEmbedContentResponse",), read_only=True, default=None
    )
    error: Status | None = wire("error", "model", of=("Status",), read_only=True, default=None)
    metadata: dict[str, Any] | None = wire("metadata", "object", read_only=True, default=None)
