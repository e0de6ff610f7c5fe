# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content_filter import ContentFilter
    from .safety_feedback import SafetyFeedback
    from .text_completion import TextCompletion


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
