# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_reasoning_text import ResponsesReasoningText


@define
class ResponsesReasoningItem(BaseModel):
    """What the model thought.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item.
        id: Id of the thought.
        summary: A summary of the thought.
        content: The thought itself.
        encrypted_content: The thought, to be sent back as it is.
        status: Whether the thought is complete.
    """

    type: Literal["reasoning"] = wire(
        "type", "string", required=True, pattern="^reasoning$", default="reasoning"
    )
    id: str | None = wire("id", "string", default=None)
    summary: list[ResponsesReasoningText] = wire(
        "summary", "model", many="list", of=("ResponsesReasoningText",), required=True
    )
    content: list[ResponsesReasoningText] | None = wire(
        "content", "model", many="list", of=("ResponsesReasoningText",), default=None
    )
    encrypted_content: str | None = wire("encrypted_content", "string", default=None)
    status: str | None = wire("status", "string", default=None)
