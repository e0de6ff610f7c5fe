"""The response of a generation, with its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from genwire_raw._runtime.json_types import instance, instances
from genwire_raw.generativelanguage import models as raw

from ..._core.answer_model import AnswerModel
from ...errors import BlockedError
from .plain_text import PlainTextResponse

if TYPE_CHECKING:
    from ..._schemas.json_mode import AnswerType

Response = TypeVar("Response", bound="GenerateContentResponse[Any]")

_FINE: Final = frozenset({None, "STOP", "MAX_TOKENS", "FINISH_REASON_UNSPECIFIED"})

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault

    Parsed = TypeVarWithDefault("Parsed", default=Any)
else:
    Parsed = TypeVar("Parsed")


# Generic is the first base, so that its `__init_subclass__` runs as well as the raw model's.
class GenerateContentResponse(Generic[Parsed], AnswerModel, PlainTextResponse):  # noqa: PYI059
    """A model's answer, or one event of its stream. The properties describe the first candidate."""

    __module__ = "genwire"
    __slots__ = ("_parsed", "answer_type")

    answer_type: AnswerType
    _parsed: Any

    @property
    def text(self) -> str:
        """The text of the answer, without thoughts; empty if there is none (a function call, the end of a stream).

        Raises:
            BlockedError: There is no text because the prompt or the answer was blocked.
        """
        if self.plain_text:
            return self.plain_text
        parts = self.parts
        text = "".join([_text_of(part) for part in parts if not part.thought])
        if not text:
            self._raise_if_blocked(parts)
        return text

    @property
    def parsed(self) -> Parsed:
        """The answer in JSON mode, as an instance of the requested `response_schema`.

        For a JSON Schema, or for JSON without a schema, it is what `json.loads` returns. None if no JSON was requested,
        and for the single events of a stream: use `stream.final().parsed`.

        Raises:
            ParseError: The text is not JSON, or does not fit the schema.
            BlockedError: As for `text`.
        """
        answer_type = getattr(self, "answer_type", None)
        if answer_type is None:
            self._parsed = None
        elif not hasattr(self, "_parsed"):
            was_cut = self.finish_reason == raw.FinishReason.MAX_TOKENS
            self._parsed = answer_type.read(self.text, was_cut=was_cut)
        parsed: Parsed = self._parsed
        return parsed

    @property
    def content(self) -> raw.Content:
        """The answer as a message for a history; without parts if there is none."""
        candidate = self._candidate
        content = None if candidate is None else instance(candidate.content, raw.Content)
        return raw.Content() if content is None else content

    @property
    def parts(self) -> list[raw.Part]:
        """The parts of the answer; empty if there is none."""
        return instances(self.content.parts, raw.Part)

    @property
    def function_calls(self) -> list[raw.FunctionCall]:
        """The function calls that the model requests."""
        calls = (instance(part.function_call, raw.FunctionCall) for part in self.parts)
        return [call for call in calls if call is not None and instance(call.name, str) is not None]

    @property
    def executable_code(self) -> str | None:
        """The first piece of code that the model wrote to be executed; `parts` has all of them."""
        codes = (instance(part.executable_code, raw.ExecutableCode) for part in self.parts)
        return next((instance(code.code, str) for code in codes if code is not None), None)

    @property
    def code_execution_result(self) -> str | None:
        """The output of the first executed code; `parts` has all of them."""
        results = (instance(part.code_execution_result, raw.CodeExecutionResult) for part in self.parts)
        return next((instance(result.output, str) for result in results if result is not None), None)

    @property
    def finish_reason(self) -> raw.FinishReason | None:
        """Why the answer ended; None if it has not ended, or its stream ended without saying why."""
        candidate = self._candidate
        return None if candidate is None else instance(candidate.finish_reason, raw.FinishReason)

    @property
    def is_usable(self) -> bool:
        """Whether there is an answer that was not blocked."""
        return bool(self.parts) and self.finish_reason in _FINE

    @property
    def _candidate(self) -> raw.Candidate | None:
        return next(iter(instances(self.candidates, raw.Candidate)), None)

    def _raise_if_blocked(self, parts: Sequence[raw.Part]) -> None:
        raise_for_prompt(self, BlockedError)
        if all(part.thought for part in parts):
            raise_for_finish(self, "the answer has no text", BlockedError)


def _text_of(part: raw.Part) -> str:
    text: Any = part.text
    return text if isinstance(text, str) else ""


def with_answer_type(response: Response, answer_type: AnswerType | None) -> Response:
    """Set how `parsed` reads a response, and return the response."""
    if answer_type is not None:
        response.answer_type = answer_type
    return response


def raise_for_prompt(answer: GenerateContentResponse, kind: type[BlockedError]) -> None:
    """Raise an error of the given class if the prompt was blocked."""
    feedback = instance(answer.prompt_feedback, raw.PromptFeedback)
    if feedback is not None and feedback.block_reason is not None:
        ratings = instances(feedback.safety_ratings, raw.SafetyRating)
        raise kind(
            f"the prompt was blocked: {feedback.block_reason}{_rated(ratings)}",
            reason=feedback.block_reason,
            ratings=ratings,
            response=answer,
        )


def raise_for_finish(answer: GenerateContentResponse, what: str, kind: type[BlockedError]) -> None:
    """Raise an error of the given class if the answer was stopped by the service; `what` begins its message."""
    candidates = instances(answer.candidates, raw.Candidate)
    if candidates and answer.finish_reason not in _FINE:
        ratings = instances(candidates[0].safety_ratings, raw.SafetyRating)
        message = f": {candidates[0].finish_message}" if candidates[0].finish_message else ""
        raise kind(
            f"{what}, finish reason {answer.finish_reason}{message}{_rated(ratings)}",
            reason=answer.finish_reason,
            ratings=ratings,
            response=answer,
        )


def _rated(ratings: Sequence[raw.SafetyRating]) -> str:
    """Return the ratings that caused a block, in brackets."""
    blocking = [f"{one.category} {one.probability}" for one in ratings if one.blocked]
    return f" ({', '.join(blocking)})" if blocking else ""
