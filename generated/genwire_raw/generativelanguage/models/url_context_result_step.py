# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .url_context_result import URLContextResult


@define
class URLContextResultStep(BaseModel):
    """How reading the pages behind URLs went.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        result: The URLs, one entry each.
        is_error: Whether reading failed.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["url_context_result"] = wire(
        "type", "string", required=True, pattern="^url_context_result$", default="url_context_result"
    )
    call_id: str = wire("call_id", "string", required=True)
    result: list[URLContextResult] = wire(
        "result", "model", many="list", of=("URLContextResult",), required=True
    )
    is_error: bool | None = wire("is_error", "boolean", default=None)
    signature: bytes | None = wire("signature", "bytes", default=None)
