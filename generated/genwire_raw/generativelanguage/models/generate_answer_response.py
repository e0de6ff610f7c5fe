# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .candidate import Candidate
    from .input_feedback import InputFeedback


@define
class GenerateAnswerResponse(BaseModel):
    """A grounded answer.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        answer: The answer, with the passages that it rests on in `groundingAttributions`.
        answerable_probability: How likely the answer is right and in the passages, as the model sees it.
            Output only.
        input_feedback: What the content filters say of the input. Output only.
    """

    answer: Candidate | None = wire("answer", "model", of=("Candidate",), default=None)
    answerable_probability: float | None = wire(
        "answerableProbability", "number", read_only=True, default=None
    )
    input_feedback: InputFeedback | None = wire(
        "inputFeedback", "model", of=("InputFeedback",), read_only=True, default=None
    )
