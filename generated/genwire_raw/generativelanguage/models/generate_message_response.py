# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content_filter import ContentFilter
    from .message import Message


@define
class GenerateMessageResponse(BaseModel):
    """The messages that the model generated, with the discussion in the order of time.

    Source: page 002, "Method: models.generateMessage".

    Attributes:
        candidates: The model's answers.
        messages: The discussion that the model was given.
        filters: What was blocked in prompt and answers, by which category, from which lowest probability of
            harm on, and with which threshold.
    """

    candidates: list[Message] | None = wire("candidates", "model", many="list", of=("Message",), default=None)
    messages: list[Message] | None = wire("messages", "model", many="list", of=("Message",), default=None)
    filters: list[ContentFilter] | None = wire(
        "filters", "model", many="list", of=("ContentFilter",), default=None
    )
