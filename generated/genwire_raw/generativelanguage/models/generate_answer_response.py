# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .candidate import Candidate
    from .input_feedback import InputFeedback


class GenerateAnswerResponse(BaseModel):
    """A grounded answer.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        answer: The answer, with the passages that it rests on in `groundingAttributions`.
        answerable_probability: How likely the answer is right and in the passages, as the model sees it.
            Output only.
        input_feedback: What the content filters say of the input. Output only.
    """

    __slots__ = ("answer", "answerable_probability", "input_feedback")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "answer": Field("answer", "model", of=("Candidate",)),
        "answerable_probability": Field("answerableProbability", "number", read_only=True),
        "input_feedback": Field("inputFeedback", "model", of=("InputFeedback",), read_only=True),
    }

    answer: Candidate | None
    answerable_probability: float | None
    input_feedback: InputFeedback | None

    def __init__(
        self,
        *,
        answer: Candidate | None = None,
        answerable_probability: float | None = None,
        input_feedback: InputFeedback | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.answer = answer
        self.answerable_probability = answerable_probability
        self.input_feedback = input_feedback
        self.additional_properties = additional_properties
