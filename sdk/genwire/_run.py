"""What Workers AI answers, in either of its dialects, whole and in pieces."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, NamedTuple

import orjson

from genwire_raw.workers_ai import models as raw


class ToolCall(NamedTuple):
    """A call of a tool that the model asks for.

    Attributes:
        name: The tool's name.
        arguments: The arguments; text where the model wrote what is not JSON.
        id: The id to answer it with, where the model gives one.
    """

    name: str
    arguments: Any
    id: str | None = None


class RunResult(raw.TextGenerationOutput):
    """The answer of a model."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The text of the answer; empty when there is none (a tool call). A JSON answer is given as its JSON text."""
        answer: Any = self.response
        if answer is None and self.choices:
            choice = self.choices[0]
            answer = choice.text if choice.message is None else choice.message.content
        if answer is None:
            return ""
        return answer if isinstance(answer, str) else orjson.dumps(answer).decode()

    @property
    def calls(self) -> list[ToolCall]:
        """The calls of tools that the model asks for, whichever shape they came in."""
        message = self.choices[0].message if self.choices else None
        return [_call(call) for call in self.tool_calls or (message.tool_calls if message else None) or ()]


class RunEvent(raw.TextGenerationChunk):
    """One event of a streamed answer."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The text that this event adds; may be empty."""
        answer: Any = self.response
        if answer is None and self.choices:
            choice = self.choices[0]
            answer = choice.text if choice.delta is None else choice.delta.content
        if answer is None:
            return ""
        return answer if isinstance(answer, str) else orjson.dumps(answer).decode()


class RunAccumulator:
    """Puts the events of a run together."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._calls: dict[int, Any] = {}
        self._usage: raw.TextGenerationUsage | None = None
        self._finished = False

    def add(self, item: RunEvent) -> None:
        """Takes the next event."""
        self._text.append(item.text)
        self._usage = item.usage or self._usage
        choice = item.choices[0] if item.choices else None
        self._finished = self._finished or bool(choice and choice.finish_reason)
        delta = choice.delta if choice else None
        for position, call in enumerate(item.tool_calls or ()):
            self._calls[position] = call
        for piece in (delta.tool_calls if delta else None) or ():
            self._add_call(piece)

    def text(self, item: RunEvent) -> str:
        """The text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Whether a reason to finish, or the usage that comes last, was seen."""
        return self._finished or self._usage is not None

    def result(self) -> RunResult:
        """All events so far as one answer."""
        calls = [call for _, call in sorted(self._calls.items())]
        return RunResult(response="".join(self._text), tool_calls=calls or None, usage=self._usage)

    def _add_call(self, call: Any) -> None:
        """Takes a piece of a call: its arguments come as text, piece by piece, and belong together by their index."""
        index: int = call.index or 0
        known = self._calls.setdefault(index, raw.TextGenerationToolCall())
        known.id = call.id or known.id
        known.type = call.type or known.type
        if call.function is not None:
            whole = known.function = known.function or raw.ChatCompletionFunctionCall()
            whole.name = call.function.name or whole.name
            whole.arguments = (whole.arguments or "") + (call.function.arguments or "")


def _call(call: Any) -> ToolCall:
    function = getattr(call, "function", None)
    if function is None:
        return ToolCall(call.name or "", call.arguments or {}, call.id)
    arguments: Any = function.arguments or "{}"
    if isinstance(arguments, str):
        with suppress(orjson.JSONDecodeError):  # the model's mistake is the caller's to see
            arguments = orjson.loads(arguments)
    return ToolCall(function.name or "", arguments, call.id)
