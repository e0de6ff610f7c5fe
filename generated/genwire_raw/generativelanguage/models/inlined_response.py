# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .generate_content_response import GenerateContentResponse
    from .status import Status


@define
class InlinedResponse(BaseModel):
    """The answer to one request of a batch.

    Source: beyond the seeds: google-genai 3.6.1.

    At most one of `output` is set: response, error.

    Attributes:
        response: The answer. Output only.
        error: Why the request failed. Output only.
        metadata: The caller's own data about the request. Output only.
    """

    GROUPS = {"output": Group(("response", "error"))}

    response: GenerateContentResponse | None = wire(
        "response", "model", of=("GenerateContentResponse",), read_only=True, default=None
    )
    error: Status | None = wire("error", "model", of=("Status",), read_only=True, default=None)
    metadata: dict[str, Any] | None = wire("metadata", "object", read_only=True, default=None)
