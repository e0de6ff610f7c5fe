"""Many events of generated content as one response.

Events are put together as the JSON that they came as: to read them into objects for this would cost more than all the
rest of a stream.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_array, is_object

from ._content_names import (
    BLOCK_REASON,
    CANDIDATES,
    CITATION_METADATA,
    CONTENT,
    FINISH_REASON,
    INDEX,
    LOGPROBS_RESULT,
    PARTS,
    PROMPT_FEEDBACK,
    TEXT,
    THOUGHT,
)
from ._response import GenerateContentResponse

if TYPE_CHECKING:
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
        candidates: Any = event.get(CANDIDATES)
        for candidate in candidates if candidates.__class__ is list else ():
            if candidate.__class__ is dict:
                index = candidate.get(INDEX) or 0
                known = self._candidates.get(index)
                if known is None:
                    known = self._candidates[index] = _Candidate()
                known.add(candidate, item.plain_text, forgets=self._forgets)

    def text(self, item: GenerateContentResponse) -> str:
        """The text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Whether every candidate has ended, or the prompt was blocked."""
        feedback = self._whole.get(PROMPT_FEEDBACK)
        if is_object(feedback) and feedback.get(BLOCK_REASON):
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
            whole[CANDIDATES] = [one.result() for _, one in sorted(self._candidates.items())]
        return GenerateContentResponse.from_dict(whole).typed(self._answer_type)


class _Run(NamedTuple):
    """The text of neighbouring parts, which are thoughts all of them or none."""

    thought: bool | None
    text: StringIO

    def as_part(self) -> dict[str, Any]:
        text = self.text.getvalue()
        return {TEXT: text} if self.thought is None else {TEXT: text, THOUGHT: self.thought}


class _Candidate:
    def __init__(self) -> None:
        self._whole: dict[str, Any] = {}
        self._content: dict[str, Any] = {}
        self.forget()

    @property
    def has_ended(self) -> bool:
        return bool(self._whole.get(FINISH_REASON))

    def forget(self) -> None:
        self._parts: list[Any] = []
        self._run: _Run | None = None
        self._lists: dict[str, list[Any]] = {}

    def add(self, candidate: dict[str, Any], plain_text: str | None, *, forgets: bool) -> None:
        self._whole.update(candidate)
        if forgets:
            return
        if not _GROWING.isdisjoint(candidate):
            for name in _GROWING.intersection(candidate):
                self._lists.setdefault(name, []).append(candidate[name])
        content: Any = candidate.get(CONTENT)
        if content.__class__ is not dict:
            return
        self._content.update(content)
        if plain_text is not None:
            self._run_of(None).text.write(plain_text)
            return
        parts: Any = content.get(PARTS)
        for part in parts if parts.__class__ is list else ():
            self._add_part(part)

    def result(self) -> dict[str, Any]:
        whole = dict(self._whole)
        for name, pieces in self._lists.items():
            whole[name] = _joined(pieces)
        if self._content:
            parts = [one.as_part() if isinstance(one, _Run) else one for one in self._parts]
            whole[CONTENT] = {**self._content, PARTS: parts}
        return whole

    def _add_part(self, part: Any) -> None:
        text: Any = part.get(TEXT) if part.__class__ is dict else None
        if text.__class__ is str and part.keys() <= _PLAIN:
            self._run_of(part.get(THOUGHT)).text.write(text)
        else:
            self._parts.append(part)
            self._run = None

    def _run_of(self, thought: Any) -> _Run:
        if self._run is None or self._run.thought != thought:
            self._run = _Run(thought, StringIO())
            self._parts.append(self._run)
        return self._run


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


_PLAIN: Final = frozenset({TEXT, THOUGHT})
# Of these, an event does not repeat what earlier ones brought.
_GROWING: Final = frozenset({CITATION_METADATA, LOGPROBS_RESULT})
