"""Joining the events of generated content into one response.

Events are joined as JSON, since making objects of them would take longer than the rest of a stream.
"""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_array, is_object

from .response import GenerateContentResponse, with_answer_type
from .wire_names import (
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

if TYPE_CHECKING:
    from ..._schemas.json_mode import AnswerType


class ContentAccumulator:
    """Joins the events of a content stream: texts are joined, other parts kept, and of everything else the last value.

    So only the model's answer grows with a stream, and not even that after `forget`.

    Args:
        answer_type: How `parsed` of the whole is read.
    """

    def __init__(self, answer_type: AnswerType | None = None) -> None:
        self._answer_type = answer_type
        self._whole: dict[str, Any] = {}
        self._candidates: dict[int, _Candidate] = {}
        self._current: _Candidate | None = None
        self._forgets = False

    def add(self, item: GenerateContentResponse) -> None:
        """Add the next event."""
        event = item.as_received()
        if event is None:
            event = item.to_dict()
        self._whole.update(event)
        current = self._current
        text = item.plain_text
        if current is not None and text is not None:
            candidate = event[CANDIDATES][0]
            if len(candidate) == 1 + (INDEX in candidate) and candidate.get(INDEX, 0) == current.index:
                current.write(text)  # most events are just more text
                return
        candidates: Any = event.get(CANDIDATES)
        for candidate in candidates if candidates.__class__ is list else ():
            if candidate.__class__ is dict:
                self._add_candidate(candidate)

    def text(self, item: GenerateContentResponse) -> str:
        """Return the text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Return whether every candidate has ended, or the prompt was blocked."""
        feedback = self._whole.get(PROMPT_FEEDBACK)
        if is_object(feedback) and feedback.get(BLOCK_REASON):
            return True
        return bool(self._candidates) and all(one.has_ended for one in self._candidates.values())

    def forget(self) -> None:
        """Drop the content, and keep only what shows the end of the stream, when the result is not needed."""
        if not self._forgets:
            self._forgets = True
            for candidate in self._candidates.values():
                candidate.forget()

    def result(self) -> GenerateContentResponse:
        """Return all events so far as one response."""
        whole = dict(self._whole)
        if self._candidates:
            whole[CANDIDATES] = [one.result() for _, one in sorted(self._candidates.items())]
        return with_answer_type(GenerateContentResponse.from_dict(whole), self._answer_type)

    def _add_candidate(self, candidate: dict[str, Any]) -> None:
        index = candidate.get(INDEX)
        if not isinstance(index, int):
            index = 0
        known = self._candidates.get(index)
        if known is None:
            known = self._candidates[index] = _Candidate(index)
            if self._forgets:
                known.forget()
        known.add(candidate)
        self._current = known if known.ends_in_text else None


class _Candidate:
    """A candidate, joined from events.

    Attributes:
        index: Its index in the response.
        write: Appends to the text that it ends in.
        ends_in_text: Whether its last part is text that is not a thought.
    """

    def __init__(self, index: int) -> None:
        self.index = index
        self.write: Callable[[str], object] = _ignore
        self.ends_in_text = False
        self._whole: dict[str, Any] = {}
        self._content: dict[str, Any] = {}
        self._lists: dict[str, list[Any]] = {}
        self._parts: list[Any] = []
        self._forgets = False

    @property
    def has_ended(self) -> bool:
        return bool(self._whole.get(FINISH_REASON))

    def forget(self) -> None:
        self._forgets = True
        self.write = _ignore
        self._lists.clear()
        self._parts.clear()

    def add(self, candidate: dict[str, Any]) -> None:
        self._whole.update(candidate)
        content: Any = candidate.get(CONTENT)
        content = content if content.__class__ is dict else {}
        parts: Any = content.get(PARTS)
        parts = parts if parts.__class__ is list else []
        if self._forgets:
            self.ends_in_text = bool(parts)
            return
        for name in _GROWING.intersection(candidate):
            self._lists.setdefault(name, []).append(candidate[name])
        self._content.update(content)
        for part in parts:
            self._add_part(part)

    def result(self) -> dict[str, Any]:
        whole = dict(self._whole)
        for name, pieces in self._lists.items():
            whole[name] = _joined(pieces)
        if self._content:
            parts = [part.as_json() if isinstance(part, _Text) else part for part in self._parts]
            whole[CONTENT] = {**self._content, PARTS: parts}
        return whole

    def _add_part(self, part: Any) -> None:
        text: Any = part.get(TEXT) if part.__class__ is dict else None
        if text.__class__ is not str or not part.keys() <= _PLAIN:
            self._parts.append(part)
            self.ends_in_text = False
            return
        thought = part.get(THOUGHT)
        last = self._parts[-1] if self._parts else None
        if not isinstance(last, _Text) or last.thought != thought:
            last = _Text(thought, StringIO())
            self._parts.append(last)
            self.write = last.pieces.write
        last.pieces.write(text)
        self.ends_in_text = thought is None


class _Text(NamedTuple):
    """The joined text of neighbouring parts, either all thoughts or none."""

    thought: bool | None
    pieces: StringIO

    def as_json(self) -> dict[str, Any]:
        text = self.pieces.getvalue()
        return {TEXT: text} if self.thought is None else {TEXT: text, THOUGHT: self.thought}


def _ignore(text: str) -> None:
    """Discard text."""


def _joined(pieces: list[Any]) -> Any:
    """Merge objects: lists are concatenated, other values replaced."""
    whole: dict[str, Any] = {}
    for piece in pieces:
        if not is_object(piece):
            return pieces[-1]
        for key, value in piece.items():
            before = whole.get(key)
            whole[key] = before + value if is_array(before) and is_array(value) else value
    return whole


_PLAIN: Final = frozenset({TEXT, THOUGHT})
# An event does not repeat what earlier ones held of these.
_GROWING: Final = frozenset({CITATION_METADATA, LOGPROBS_RESULT})
