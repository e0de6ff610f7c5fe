"""A whole answer from the chunks of its stream."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any, Final

from .call import Message

_TEXT: Final = {"text": ""}.keys()
_SIGNED_TEXT: Final = {"text": "", "thoughtSignature": ""}.keys()


async def accumulated(chunks: AsyncGenerator[Message, None]) -> Message:
    """Return what a unary call answers: the last chunk's fields, and of each candidate all of its content."""
    answer: dict[str, Any] = {}
    candidates: dict[int, _Candidate] = {}
    async for chunk in chunks:
        answer |= chunk
        for candidate in chunk.get("candidates", ()):
            known = candidates.setdefault(candidate["index"], _Candidate())
            known.add(candidate)
    if candidates:
        answer["candidates"] = [_kept(candidate.whole()) for candidate in candidates.values()]
    return answer


class _Candidate:
    """One candidate of an answer; the pieces of its texts are joined once, at the end."""

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._content: Message | None = None
        self._parts: list[Message] = []
        self._texts: list[str] = []  # of the last part, while more may follow

    def add(self, candidate: Message) -> None:
        """Take in what a chunk has of it."""
        self._fields |= candidate
        content = candidate.get("content")
        if content is not None:
            self._content = content
            for part in content.get("parts", ()):
                self._add_part(part)

    def whole(self) -> dict[str, Any]:
        """Return all of it."""
        self._end_text()
        if self._parts:
            self._fields["content"] = {"parts": self._parts, "role": "model"}
        elif self._content is not None:
            self._fields["content"] = self._content
        return self._fields

    def _add_part(self, part: Message) -> None:
        kind = part.keys()
        if kind == _TEXT:
            self._texts.append(part["text"])
            return
        if kind == _SIGNED_TEXT and self._texts:
            # The end of a text may be signed, and then all of it is.
            part = {**part, "text": "".join([*self._texts, part["text"]])}
            self._texts.clear()
        self._end_text()
        self._parts.append(part)

    def _end_text(self) -> None:
        if self._texts:
            self._parts.append({"text": "".join(self._texts)})
            self._texts = []


def _kept(candidate: dict[str, Any]) -> Message:
    """Return a candidate with its content first; without it if it was stopped for what is in it."""
    content = candidate.pop("content", None)
    withheld = candidate.get("finishReason") not in ("STOP", "MAX_TOKENS")
    return candidate if content is None or withheld else {"content": content, **candidate}
