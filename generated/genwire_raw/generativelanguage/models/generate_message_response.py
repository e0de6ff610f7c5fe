# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("candidates")
        self.candidates = (
            [Message.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("messages")
        self.messages = (
            [Message.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("filters")
        self.filters = (
            [ContentFilter.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.candidates
        if value is not None:
            out["candidates"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.messages
        if value is not None:
            out["messages"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.filters
        if value is not None:
            out["filters"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"candidates", "messages", "filters"})


from .content_filter import ContentFilter
from .message import Message
