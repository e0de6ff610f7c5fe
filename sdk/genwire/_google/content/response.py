"""What comes out of a generation: a response with its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self

from genwire_raw.generativelanguage import models as raw

from ...errors import BlockedError
from .wire_names import CANDIDATES, CONTENT, PARTS, TEXT

if TYPE_CHECKING:
    from ..._schemas.json_mode import AnswerType

_FINE = frozenset({None, "STOP", "MAX_TOKENS", "FINISH_REASON_UNSPECIFIED"})


class GenerateContentResponse(raw.GenerateContentResponse):
    """A model's answer, or one event of its stream. The properties speak of the first candidate."""

    __slots__ = ("_answer_type", "_parsed", "_said")

    _answer_type: AnswerType
    _parsed: Any
    # The text of a response with one candidate of one part that is only text, while nobody has looked into it: so it is
    # with nearly all events of a stream, whose text would else take longer to read than all the rest of them.
    _said: str | None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The response that JSON stands for; see `Model.from_dict`."""
        self = _new(cls)
        self._src = src
        try:
            (candidate,) = src[CANDIDATES]
            (part,) = candidate[CONTENT][PARTS]
            text = part[TEXT]
            self._said = text if text.__class__ is str and len(part) == 1 else None
        except (KeyError, TypeError, ValueError):
            self._said = None
        return self

    if not TYPE_CHECKING:  # for type checkers, a field like any other

        @property
        def candidates(self) -> list[raw.Candidate] | None:
            """As in the contract. Who has them may change them, and the text with them."""
            self._said = None
            return _CANDIDATES.__get__(self)

        @candidates.setter
        def candidates(self, value: list[raw.Candidate] | None) -> None:
            self._said = None
            _CANDIDATES.__set__(self, value)

    @property
    def text(self) -> str:
        """The text of the answer, without thoughts; empty when it holds none (a function call, the end of a stream).

        Raises:
            BlockedError: There is no text because the prompt or the answer was blocked.
        """
        if self._said:
            return self._said
        parts = self.parts
        text = "".join([part.text for part in parts if part.text and not part.thought])
        if not text:
            self._raise_if_blocked(parts)
        return text

    @property
    def parsed(self) -> Any:
        """The answer in JSON mode, as an instance of the `response_schema` that was asked for.

        For a JSON Schema, or JSON of any form, it is JSON as Python has it. None where no JSON was asked for, and for
        the single events of a stream: `stream.final().parsed` has the whole.

        Raises:
            ParseError: The text is not JSON, or not what was asked for.
            BlockedError: As for `text`.
        """
        answer_type = getattr(self, "_answer_type", None)
        if answer_type is None:
            return None
        if not hasattr(self, "_parsed"):
            self._parsed = answer_type.read(
                self.text, was_cut=self.finish_reason == raw.FinishReason.MAX_TOKENS
            )
        return self._parsed

    @property
    def content(self) -> raw.Content:
        """The answer as a message, as a conversation goes on with it; one without parts when there is none."""
        content = self.candidates[0].content if self.candidates else None
        return raw.Content() if content is None else content

    @property
    def parts(self) -> list[raw.Part]:
        """The parts of the answer; empty when there is none."""
        return self.content.parts or []

    @property
    def function_calls(self) -> list[raw.FunctionCall]:
        """The calls of functions that the model asks for."""
        return [part.function_call for part in self.parts if part.function_call is not None]

    @property
    def executable_code(self) -> str | None:
        """The code that the model wrote to be executed; where there is more, `parts` has it all."""
        return next(
            (part.executable_code.code for part in self.parts if part.executable_code is not None), None
        )

    @property
    def code_execution_result(self) -> str | None:
        """What the executed code printed; where there is more, `parts` has it all."""
        results = (part.code_execution_result for part in self.parts)
        return next((result.output for result in results if result is not None), None)

    @property
    def finish_reason(self) -> raw.FinishReason | None:
        """Why the answer ended; None while it has not."""
        return self.candidates[0].finish_reason if self.candidates else None

    @property
    def is_usable(self) -> bool:
        """Whether there is an answer that was neither blocked nor withheld."""
        return bool(self.parts) and self.finish_reason in _FINE

    def typed(self, answer_type: AnswerType | None) -> GenerateContentResponse:
        """The response itself, which knows from now on what `parsed` is to be."""
        if answer_type is not None:
            self._answer_type = answer_type
        return self

    def _raise_if_blocked(self, parts: Sequence[raw.Part]) -> None:
        raise_for_prompt(self, BlockedError)
        if all(part.thought for part in parts):
            raise_for_finish(self, "the answer has no text", BlockedError)


def raise_for_prompt(answer: GenerateContentResponse, kind: type[BlockedError]) -> None:
    """Raises an error of a kind if the prompt was blocked."""
    feedback = answer.prompt_feedback
    if feedback is not None and feedback.block_reason is not None:
        raise kind(
            f"the prompt was blocked: {feedback.block_reason}{_rated(feedback.safety_ratings)}",
            reason=feedback.block_reason,
            ratings=feedback.safety_ratings or (),
            response=answer,
        )


def raise_for_finish(answer: GenerateContentResponse, what: str, kind: type[BlockedError]) -> None:
    """Raises an error of a kind, which says what is wrong, if the answer did not end as it should."""
    if answer.candidates and answer.finish_reason not in _FINE:
        candidate = answer.candidates[0]
        message = f": {candidate.finish_message}" if candidate.finish_message else ""
        raise kind(
            f"{what}, finish reason {answer.finish_reason}{message}{_rated(candidate.safety_ratings)}",
            reason=answer.finish_reason,
            ratings=candidate.safety_ratings or (),
            response=answer,
        )


_new: Final = object.__new__
_CANDIDATES: Final[Any] = raw.GenerateContentResponse.__dict__["candidates"]


def _rated(ratings: Sequence[raw.SafetyRating] | None) -> str:
    """The ratings that blocked, in brackets."""
    blocking = [f"{one.category} {one.probability}" for one in ratings or () if one.blocked]
    return f" ({', '.join(blocking)})" if blocking else ""
