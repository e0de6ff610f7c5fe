"""What comes out of a generation: a response with its text, and many events as one response."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models as raw

from .errors import BlockedError

if TYPE_CHECKING:
    from ._json_mode import AnswerType

_FINE = frozenset({None, "STOP", "MAX_TOKENS", "FINISH_REASON_UNSPECIFIED"})


class GenerateContentResponse(raw.GenerateContentResponse):
    """A model's answer, or one event of its stream. The properties speak of the first candidate."""

    __slots__ = ("_answer_type", "_parsed")

    _answer_type: AnswerType
    _parsed: Any

    @property
    def text(self) -> str:
        """The text of the answer, without thoughts; empty when it holds none (a function call, the end of a stream).

        Raises:
            BlockedError: There is no text because the prompt or the answer was blocked.
        """
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
            self._parsed = answer_type.read(self.text, ended=self.finish_reason)
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
        feedback = self.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            raise BlockedError(
                f"the prompt was blocked: {feedback.block_reason}{_rated(feedback.safety_ratings)}",
                reason=feedback.block_reason,
                ratings=feedback.safety_ratings or (),
                response=self,
            )
        if self.candidates and self.finish_reason not in _FINE and all(part.thought for part in parts):
            candidate = self.candidates[0]
            message = f": {candidate.finish_message}" if candidate.finish_message else ""
            raise BlockedError(
                f"the answer has no text, finish reason {self.finish_reason}{message}"
                f"{_rated(candidate.safety_ratings)}",
                reason=self.finish_reason,
                ratings=candidate.safety_ratings or (),
                response=self,
            )


def _rated(ratings: Sequence[raw.SafetyRating] | None) -> str:
    """The ratings that blocked, in brackets."""
    blocking = [f"{one.category} {one.probability}" for one in ratings or () if one.blocked]
    return f" ({', '.join(blocking)})" if blocking else ""


class ContentAccumulator:
    """Puts the events of a content stream together: text is joined, everything else is kept in order.

    Events are kept as they come, and put together when somebody asks: most programs only read them.

    Args:
        answer_type: What `parsed` of the whole is to be.
    """

    def __init__(self, answer_type: AnswerType | None = None) -> None:
        self._answer_type = answer_type
        self._events: list[GenerateContentResponse] = []

    def add(self, item: GenerateContentResponse) -> None:
        """Takes the next event."""
        self._events.append(item)
        if len(self._events) > _MOST_EVENTS:
            self._events = [self._joined()]

    def text(self, item: GenerateContentResponse) -> str:
        """The text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Whether every candidate has ended, or the prompt was blocked."""
        begun: set[int] = set()
        ended: set[int] = set()
        for event in reversed(self._events):  # the end is where the last ones say so
            for candidate in event.candidates or ():
                index = candidate.index or 0
                begun.add(index)
                if index not in ended and candidate.finish_reason is not None:
                    ended.add(index)
        return (bool(begun) and begun == ended) or any(
            event.prompt_feedback is not None and event.prompt_feedback.block_reason is not None
            for event in self._events
        )

    def result(self) -> GenerateContentResponse:
        """All events so far as one response."""
        return self._joined().typed(self._answer_type)

    def _joined(self) -> GenerateContentResponse:
        whole = GenerateContentResponse()
        _overlay(whole, self._events, but="candidates")
        candidates: dict[int, list[raw.Candidate]] = {}
        for event in self._events:
            for candidate in event.candidates or ():
                candidates.setdefault(candidate.index or 0, []).append(candidate)
        whole.candidates = [_joined_candidate(candidates[index]) for index in sorted(candidates)] or None
        return whole


# Beyond as many, events are put together at once: a long answer shall not be kept in its smallest pieces.
_MOST_EVENTS: Final = 1000
# Of these, an event does not repeat what earlier ones brought.
_GROWING: Final = ("citation_metadata", "logprobs_result")
_NOT_PLAIN: Final = frozenset(raw.Part.FIELDS) - {"text", "thought"}


def _joined_candidate(pieces: Sequence[raw.Candidate]) -> raw.Candidate:
    whole = raw.Candidate()
    _overlay(whole, pieces, but="content")
    for name in _GROWING:
        found = [getattr(piece, name) for piece in pieces if name in piece.received()]
        if len(found) > 1:
            setattr(whole, name, _joined_lists(found))
    contents = [piece.content for piece in pieces if piece.content is not None]
    role = next((content.role for content in reversed(contents) if content.role), None)
    parts = _joined_parts(part for content in contents for part in content.parts or ())
    if parts or role:
        whole.content = raw.Content(role=role, parts=parts)
    return whole


def _joined_parts(parts: Iterable[raw.Part]) -> list[raw.Part]:
    """Parts with the text of neighbours joined, thoughts and answer apart. What is more than text stays as it is."""
    joined: list[raw.Part] = []
    for (is_plain, thought), run in groupby(parts, lambda part: (_is_plain(part), part.thought)):
        same = list(run)
        if is_plain and len(same) > 1:
            same = [raw.Part(text="".join(part.text or "" for part in same), thought=thought)]
        joined += same
    return joined


def _is_plain(part: raw.Part) -> bool:
    return (
        part.text is not None
        and not part.additional_properties
        and all(getattr(part, name) is None for name in _NOT_PLAIN.intersection(part.received()))
    )


def _overlay(whole: Model, pieces: Sequence[Model], *, but: str) -> None:
    """Takes over what the pieces have, of each field the last, except one."""
    missing = set(whole.FIELDS) - {but}
    for piece in reversed(pieces):
        for name in missing.intersection(piece.received()):
            value = getattr(piece, name)
            if value is not None:
                setattr(whole, name, value)
                missing.remove(name)
        if piece.additional_properties:
            whole.additional_properties = {
                **piece.additional_properties,
                **(whole.additional_properties or {}),
            }


def _joined_lists(pieces: Sequence[Model]) -> Model:
    """Models as one, with the lists of each behind those of the ones before."""
    whole = type(pieces[0])()
    _overlay(whole, pieces, but="")
    for name, field in whole.FIELDS.items():
        if field.many == "list":
            items = [item for piece in pieces for item in getattr(piece, name) or ()]
            setattr(whole, name, items or None)
    return whole
