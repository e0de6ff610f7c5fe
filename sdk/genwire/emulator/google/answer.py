"""A whole answer from the chunks of its stream."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any

from .call import Message


async def accumulated(chunks: AsyncGenerator[Message, None]) -> Message:
    """Return what a unary call answers: the last chunk's fields, and of each candidate all of its content."""
    answer: dict[str, Any] = {}
    candidates: dict[int, dict[str, Any]] = {}
    async for chunk in chunks:
        answer |= chunk
        for candidate in chunk.get("candidates", ()):
            known = candidates.setdefault(candidate["index"], {})
            content = _joined(known.get("content"), candidate.get("content"))
            known |= candidate
            if content is not None:
                known["content"] = content
    if candidates:
        answer["candidates"] = [_kept(candidate) for candidate in candidates.values()]
    return answer


def _joined(content: Any, more: Any) -> Any:
    if content is None or more is None:
        return content if more is None else more
    parts = list(content.get("parts", ()))
    for part in more.get("parts", ()):
        # The end of a text may be signed, and then all of it is.
        if parts and parts[-1].keys() == {"text"} and part.keys() in ({"text"}, {"text", "thoughtSignature"}):
            parts[-1] = {**part, "text": parts[-1]["text"] + part["text"]}
        else:
            parts.append(part)
    return {"parts": parts, "role": "model"} if parts else content


def _kept(candidate: dict[str, Any]) -> Message:
    """Return a candidate with its content first; without it if it was stopped for what is in it."""
    content = candidate.pop("content", None)
    withheld = candidate.get("finishReason") not in ("STOP", "MAX_TOKENS")
    return candidate if content is None or withheld else {"content": content, **candidate}
