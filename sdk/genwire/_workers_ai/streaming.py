"""The events of a streamed run, and one result made of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import orjson

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.workers_ai import models as raw

from .result import RESULT, RunResult, read_answer, text_of

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint

    from .._schemas.json_mode import AnswerType


class RunEvent(raw.TextGenerationChunk):
    """One event of a streamed answer."""

    __module__ = "genwire"
    __slots__ = ("_whole",)

    _whole: RunResult

    @classmethod
    def of_whole(cls, answer: RunResult) -> Self:
        """Return the one event of a stream that came as a whole answer."""
        event = cls(response=answer.text, tool_calls=answer.tool_calls, usage=answer.usage)
        event._whole = answer
        return event

    @property
    def text(self) -> str:
        """The text that this event adds; may be empty."""
        choice = self.choice
        if self.response is not None or choice is None:
            return text_of(self.response)
        return text_of(choice.text if choice.delta is None else choice.delta.content)

    @property
    def choice(self) -> raw.ChatCompletionChunkChoice | None:
        """What the event adds to the first answer in OpenAI's dialect; None in Cloudflare's own."""
        return next((choice for choice in self.choices or () if not choice.index), None)

    @property
    def whole(self) -> RunResult | None:
        """The whole answer, where it came at once: some models do not stream. None for an event of a stream."""
        return getattr(self, "_whole", None)

    def to_json(self) -> str:
        """Return all fields as JSON text, those included that the contract does not name."""
        return orjson.dumps(self.to_dict()).decode()


def read_event(answer_type: AnswerType, endpoint: Endpoint, payload: object) -> RunEvent:
    """Read an event of a stream, or the whole answer that came in place of a stream.

    Args:
        answer_type: What `parsed` of a whole answer will be.
        endpoint: The operation, for errors.
        payload: The event's JSON.

    Raises:
        APIStatusError: The answer says that the request failed.
    """
    event = RunEvent.decode(payload)
    choice = event.choice
    if choice is not None and (choice.delta is not None or choice.text is not None):
        return event
    answer = read_answer(answer_type, endpoint, payload)
    has_message = answer.choice is not None and answer.choice.message is not None
    if not has_message and not (is_mapping(payload) and RESULT in payload):
        return event
    return RunEvent.of_whole(answer)


class RunAccumulator:
    """Puts the events of a run together to one answer, in the dialect that they came in.

    Args:
        answer_type: What `parsed` of the answer will be.
    """

    def __init__(self, answer_type: AnswerType) -> None:
        self._answer_type = answer_type
        self._whole: RunResult | None = None
        self._last_completion: RunEvent | None = None
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._tool_calls: list[raw.TextGenerationToolCall] = []
        self._calls_by_index: dict[int, raw.ChatCompletionToolCall] = {}
        self._usage: raw.TextGenerationUsage | None = None
        self._finish_reason: str | None = None
        self._keeps = True

    def add(self, item: RunEvent) -> None:
        """Add the next event."""
        if item.whole is not None:
            self._whole = item.whole
            return
        self._usage = item.usage or self._usage
        choice = item.choice
        if choice is not None:
            self._last_completion = item
            self._finish_reason = choice.finish_reason or self._finish_reason
        if not self._keeps:
            return
        self._text.append(item.text)
        self._tool_calls += item.tool_calls or ()
        if choice is not None and choice.delta is not None:
            self._reasoning.append(text_of(choice.delta.reasoning_content))
            for piece in choice.delta.tool_calls or ():
                self._add_piece_of_call(piece)

    def text(self, item: RunEvent) -> str:
        """Return the text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Return whether the stream has come to its end: a reason to finish came, or the usage, which comes last."""
        return self._whole is not None or self._finish_reason is not None or self._usage is not None

    def forget(self) -> None:
        """Drop what only the result needs, and keep no more of it: nobody will ask for the result."""
        self._keeps = False
        self._text.clear()
        self._reasoning.clear()
        self._tool_calls.clear()
        self._calls_by_index.clear()

    def result(self) -> RunResult:
        """Return all events so far as one answer."""
        if self._whole is not None:
            return self._whole
        if self._last_completion is not None:
            answer = self._completion(self._last_completion)
        else:
            text, calls = "".join(self._text), [*self._tool_calls] or None
            answer = RunResult(response=text, tool_calls=calls, usage=self._usage)
        return answer.typed(self._answer_type)

    def _completion(self, last: RunEvent) -> RunResult[Any]:
        """Return the answer in OpenAI's dialect."""
        message = raw.ChatCompletionMessage(
            role="assistant",
            content="".join(self._text),
            reasoning_content="".join(self._reasoning) or None,
            tool_calls=[call for _, call in sorted(self._calls_by_index.items())] or None,
        )
        choice = raw.ChatCompletionChoice(index=0, message=message, finish_reason=self._finish_reason)
        return RunResult(
            id=last.id, created=last.created, model=last.model, choices=[choice], usage=self._usage
        )

    def _add_piece_of_call(self, piece: raw.ChatCompletionToolCall) -> None:
        """Add a piece of a call: the arguments of one call come as text in pieces of the same index."""
        index = piece.index or 0
        call = self._calls_by_index.setdefault(index, raw.ChatCompletionToolCall(index=index))
        call.id = piece.id or call.id
        call.type = piece.type or call.type
        if piece.function is not None:
            function = call.function = call.function or raw.ChatCompletionFunctionCall()
            function.name = piece.function.name or function.name
            function.arguments = (function.arguments or "") + text_of(piece.function.arguments)
