"""Many events of generated content as one response.

Events are put together as the JSON that they came as: to read them into objects for this would cost more than all the
rest of a stream.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_array, is_object
from genwire_raw.generativelanguage import models as raw

from ._response import GenerateContentResponse

if TYPE_CHECKING:
    from genwire_raw._runtime.model import Model

    from ._json_mode import AnswerType


class ContentAccumulator:
    """Puts the events of a content stream together: texts are joined, other parts kept, and of all else the last.

    So what grows with a stream is what the model says, until `forget`.

    Args:
        answer_type: What `parsed` of the whole is to be.
    """

    def __init__(self, answer_type: AnswerType | None = None) -> None:
        self._answer_type = answer_type
        self._whole: dict[str, Any] = {}
        self._candidates: dict[int, _Candidate] = {}
        self._forgets = False

    def add(self, item: GenerateContentResponse) -> None:
        """Takes the next event."""
        event = item.as_received()
        if event is None:
            event = item.to_dict()
        self._whole.update(event)
        candidates = event.get(_CANDIDATES)
        if not is_array(candidates):
            return
        for candidate in candidates:
            if is_object(candidate):
                index = candidate.get(_INDEX)
                if not isinstance(index, int):
                    index = 0
                known = self._candidates.get(index)
                if known is None:
                    known = self._candidates[index] = _Candidate()
                known.add(candidate, forgets=self._forgets)

    def text(self, item: GenerateContentResponse) -> str:
        """The text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Whether every candidate has ended, or the prompt was blocked."""
        feedback = self._whole.get(_FEEDBACK)
        if is_object(feedback) and feedback.get(_BLOCK_REASON):
            return True
        return bool(self._candidates) and all(one.has_ended for one in self._candidates.values())

    def forget(self) -> None:
        """Keeps no more than it takes to know the end: nobody will ask for the result."""
        self._forgets = True
        for candidate in self._candidates.values():
            candidate.forget()

    def result(self) -> GenerateContentResponse:
        """All events so far as one response."""
        whole = dict(self._whole)
        if self._candidates:
            whole[_CANDIDATES] = [one.result() for _, one in sorted(self._candidates.items())]
        return GenerateContentResponse.from_dict(whole).typed(self._answer_type)


class _Run(NamedTuple):
    """The text of neighbouring parts, which are thoughts all of them or none."""

    thought: bool | None
    text: StringIO


class _Candidate:
    def __init__(self) -> None:
        self._whole: dict[str, Any] = {}
        self._role: str | None = None
        self.forget()

    @property
    def has_ended(self) -> bool:
        return bool(self._whole.get(_FINISH_REASON))

    def forget(self) -> None:
        self._parts: list[_Run | dict[str, Any]] = []
        self._run: _Run | None = None
        self._lists: dict[str, list[Any]] = {}

    def add(self, candidate: dict[str, Any], *, forgets: bool) -> None:
        self._whole.update(candidate)
        if forgets:
            return
        for name in _GROWING:
            if name in candidate:
                self._lists.setdefault(name, []).append(candidate[name])
        content = candidate.get(_CONTENT)
        if is_object(content):
            self._role = content.get(_ROLE) or self._role
            parts = content.get(_PARTS)
            if is_array(parts):
                for part in parts:
                    self._add_part(part)

    def result(self) -> dict[str, Any]:
        whole = {key: value for key, value in self._whole.items() if key != _CONTENT}
        for name, pieces in self._lists.items():
            whole[name] = _joined(pieces)
        parts = [_part_of(one) if isinstance(one, _Run) else one for one in self._parts]
        if parts or self._role:
            whole[_CONTENT] = {_PARTS: parts} if self._role is None else {_PARTS: parts, _ROLE: self._role}
        return whole

    def _add_part(self, part: dict[str, Any]) -> None:
        text = part.get(_TEXT)
        if not isinstance(text, str) or (len(part) > 1 and not part.keys() <= _PLAIN):
            self._parts.append(part)
            self._run = None
            return
        thought = part.get(_THOUGHT)
        if self._run is None or self._run.thought != thought:
            self._run = _Run(thought, StringIO())
            self._parts.append(self._run)
        self._run.text.write(text)


def _part_of(run: _Run) -> dict[str, Any]:
    text = run.text.getvalue()
    return {_TEXT: text} if run.thought is None else {_TEXT: text, _THOUGHT: run.thought}


def _joined(pieces: list[Any]) -> Any:
    """Objects as one, with the lists of each behind those of the ones before."""
    whole: dict[str, Any] = {}
    for piece in pieces:
        if not is_object(piece):
            return pieces[-1]
        for key, value in piece.items():
            before = whole.get(key)
            whole[key] = before + value if is_array(before) and is_array(value) else value
    return whole


def _wire(model: type[Model], name: str) -> str:
    return model.FIELDS[name].wire


_CANDIDATES: Final = _wire(raw.GenerateContentResponse, "candidates")
_FEEDBACK: Final = _wire(raw.GenerateContentResponse, "prompt_feedback")
_BLOCK_REASON: Final = _wire(raw.PromptFeedback, "block_reason")
_INDEX: Final = _wire(raw.Candidate, "index")
_FINISH_REASON: Final = _wire(raw.Candidate, "finish_reason")
_CONTENT: Final = _wire(raw.Candidate, "content")
_ROLE: Final = _wire(raw.Content, "role")
_PARTS: Final = _wire(raw.Content, "parts")
_TEXT: Final = _wire(raw.Part, "text")
_THOUGHT: Final = _wire(raw.Part, "thought")
_PLAIN: Final = frozenset({_TEXT, _THOUGHT})
# Of these, an event does not repeat what earlier ones brought.
_GROWING: Final = (_wire(raw.Candidate, "citation_metadata"), _wire(raw.Candidate, "logprobs_result"))
