"""Answers that are iterated over, whether they were streamed or not."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from genwire_raw.generativelanguage import models as raw

from .._core.stream import AsyncStream, Stream
from .._google.content.response import GenerateContentResponse as Answer
from ..errors import BlockedError
from .types import NoTextError

S = TypeVar("S", bound="Stream[Answer, Answer] | AsyncStream[Answer, Answer]")


class _View(ABC):
    """What an answer, or one event of it, holds."""

    @abstractmethod
    def _answer(self) -> Answer:
        """What there is to look at."""

    @property
    def text(self) -> str:
        """The text; with executed code and its output in it, fenced as Markdown has it.

        Raises:
            NoTextError: There is none: the prompt or the answer was blocked.
        """
        answer = self._answer()
        if any(part.executable_code or part.code_execution_result for part in answer.parts):
            return "".join(map(_as_markdown, answer.parts))
        try:
            return answer.text
        except BlockedError as error:
            raise NoTextError(
                str(error), reason=error.reason, ratings=error.ratings, response=error.response
            ) from None

    @property
    def parts(self) -> list[raw.Part]:
        """The parts of the first candidate."""
        return self._answer().parts

    @property
    def candidates(self) -> list[raw.Candidate]:
        """The candidates."""
        return self._answer().candidates or []

    @property
    def prompt_feedback(self) -> raw.PromptFeedback:
        """What the service says of the prompt; as a protocol buffer, it is there and empty if that is nothing."""
        return self._answer().prompt_feedback or raw.PromptFeedback()

    @property
    def usage_metadata(self) -> raw.UsageMetadata:
        """How many tokens the request took; there and empty if the service does not say."""
        return self._answer().usage_metadata or raw.UsageMetadata()

    def to_dict(self) -> dict[str, Any]:
        """The answer as JSON."""
        return self._answer().to_dict()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._answer()!r}>"


class Chunk(_View):
    """One event of an answer."""

    def __init__(self, answer: Answer) -> None:
        self._whole = answer

    def _answer(self) -> Answer:
        return self._whole


class _Streamed(_View, Generic[S]):
    """An answer that came whole, or that is coming."""

    def __init__(self, source: Answer | S) -> None:
        self._stream: S | None = None if isinstance(source, Answer) else source
        self._whole = source if isinstance(source, Answer) else None
        self._ended = self._whole is not None
        self._chunks: list[Chunk] = [Chunk(source)] if isinstance(source, Answer) else []

    def _answer(self) -> Answer:
        if self._whole is None:
            raise ValueError("the answer has not come to its end: iterate over it first, or call resolve()")
        return self._whole


class GenerateContentResponse(_Streamed[Stream[Answer, Answer]]):
    """An answer. Iterating over it gives what has come and then what comes; again, the same from the beginning."""

    def __iter__(self) -> Iterator[Chunk]:
        yield from [*self._chunks]
        if self._stream is not None and not self._ended:
            for event in self._stream:
                self._chunks.append(Chunk(event))
                yield self._chunks[-1]
            self._whole, self._ended = self._stream.final(), True

    def resolve(self) -> None:
        """Waits for the end of the answer."""
        for _ in self:
            pass


class AsyncGenerateContentResponse(_Streamed[AsyncStream[Answer, Answer]]):
    """As `GenerateContentResponse`, for `async for`."""

    async def __aiter__(self) -> AsyncIterator[Chunk]:
        for chunk in [*self._chunks]:
            yield chunk
        if self._stream is not None and not self._ended:
            async for event in self._stream:
                self._chunks.append(Chunk(event))
                yield self._chunks[-1]
            self._whole, self._ended = await self._stream.final(), True

    async def resolve(self) -> None:
        """Waits for the end of the answer."""
        async for _ in self:
            pass


def _as_markdown(part: raw.Part) -> str:
    if part.executable_code is not None:
        language = (part.executable_code.language or "").lower()
        return f"\n``` {language}\n{part.executable_code.code}\n```\n"
    if part.code_execution_result is not None:
        return f"\n```\n{part.code_execution_result.output}\n```\n"
    return part.text or ""
