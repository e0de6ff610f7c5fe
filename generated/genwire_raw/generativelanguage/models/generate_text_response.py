# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content_filter import ContentFilter
    from .safety_feedback import SafetyFeedback
    from .text_completion import TextCompletion


@define
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

    candidates: list[TextCompletion] | None = wire(
        "candidates", "model", many="list", of=("TextCompletion",), default=None
    )
    filters: list[ContentFilter] | None = wire(
        "filters", "model", many="list", of=("ContentFilter",), default=None
    )
    safety_feedback: list[SafetyFeedback] | None = wire(
        "safetyFeedback", "model", many="list", of=("SafetyFeedback",), default=None
    )
