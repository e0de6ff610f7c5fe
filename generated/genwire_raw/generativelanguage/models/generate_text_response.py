# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class GenerateTextResponse(BaseModel):
    """The completions that the model generated, and what was blocked.

    Source: page 002, "GenerateTextResponse".

    Attributes:
        candidates: The model's completions.
        filters: What was blocked in prompt and answers, by which category, from which lowest probability of
            harm on, and with which threshold. It shows the smallest change of the safety settings, those of
            the request or the service's, that would let an answer through.
        safety_feedback: Which safety settings blocked content.
    """

    __slots__ = ("candidates", "filters", "safety_feedback")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", "model", many="list", of=("TextCompletion",)),
        "filters": Field("filters", "model", many="list", of=("ContentFilter",)),
        "safety_feedback": Field("safetyFeedback", "model", many="list", of=("SafetyFeedback",)),
    }

    candidates: list[TextCompletion] | None
    filters: list[ContentFilter] | None
    safety_feedback: list[SafetyFeedback] | None

    def __init__(
        self,
        *,
        candidates: list[TextCompletion] | None = None,
        filters: list[ContentFilter] | None = None,
        safety_feedback: list[SafetyFeedback] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self.filters = filters
        self.safety_feedback = safety_feedback
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("candidates")
        self.candidates = (
            [TextCompletion.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("filters")
        self.filters = (
            [ContentFilter.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("safetyFeedback")
        self.safety_feedback = (
            [SafetyFeedback.from_dict(item) if item.__class__ is dict else item for item in value]
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
        value = self.safety_feedback
        if value is not None:
            out["safetyFeedback"] = (
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


_KNOWN: Final = frozenset({"candidates", "filters", "safetyFeedback"})


from .content_filter import ContentFilter
from .safety_feedback import SafetyFeedback
from .text_completion import TextCompletion
