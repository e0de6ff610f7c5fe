# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .generate_content_request import GenerateContentRequest


@define
class InlinedRequest(BaseModel):
    """A request of a batch.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        request: The request.
        metadata: The caller's own data about the request, which comes back with the answer.
    """

    request: GenerateContentRequest = wire(
        "request", "model", of=("GenerateContentRequest",), required=True, as_body=True
    )
    metadata: dict[str, Any] | None = wire("metadata", "object", default=None)
