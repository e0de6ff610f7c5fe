# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class RetrievalResultDelta(BaseModel):
    """The end of a search with a tool for retrieval.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        is_error: Whether the search failed.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["retrieval_result"] = wire(
        "type", "string", required=True, pattern="^retrieval_result$", default="retrieval_result"
    )
    is_error: bool | None = wire("is_error", "boolean", default=None)
    signature: bytes | None = wire("signature", "bytes", default=None)
