# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content_filter import ContentFilter
    from .message import Message


class GenerateMessageResponse(BaseModel):
    """The messages that the model generated, with the discussion in the order of time.

    Source: page 002, "Method: models.generateMessage".

    Attributes:
        candidates: The model's answers.
        messages: The discussion that the model was given.
        filters: What was blocked in prompt and answers, by which category, from which lowest probability of
            harm on, and with which threshold.
    """

    __slots__ = ("candidates", "messages", "filters")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", "model", many="list", of=("Message",)),
        "messages": Field("messages", "model", many="list", of=("Message",)),
        "filters": Field("filters", "model", many="list", of=("ContentFilter",)),
    }

    candidates: list[Message] | None
    messages: list[Message] | None
    filters: list[ContentFilter] | None

    def __init__(
        self,
        *,
        candidates: list[Message] | None = None,
        messages: list[Message] | None = None,
        filters: list[ContentFilter] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self.messages = messages
        self.filters = filters
        self.additional_properties = additional_properties
