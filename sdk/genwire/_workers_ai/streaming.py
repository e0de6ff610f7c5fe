"""The events of a streamed run, and one result made of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import orjson

from genwire_raw._runtime.json_types import instance, instances, is_mapping
from genwire_raw.workers_ai import models as raw

from .._core.answer_model import AnswerModel
from .json_values import text_of
from .responses_form import OUTPUT, final_answer, typed_event
from .result import RESULT, RunResult, read_answer

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint

    from .._schemas.json_mode import AnswerType


class RunEvent(AnswerModel, raw.TextGenerationChunk):
    """One event of a streamed answer."""

    __module__ = "genwire"
    __slots__ = ("_whole",)

    _whole: RunResult

    @classmethod
    def of_whole(cls, answer: RunResult) -> Self:
        """Return the one event of a stream that came as a whole answer.

        Args:
            answer: The answer.
        """
        event = cls(response=answer.text, tool_calls=answer.tool_calls, usage=answer.usage)
        event._whole = answer
        return event

    @property
    def text(self) -> str:
        """The text that this event adds; may be empty."""
        typed = self.typed
        if typed is not None:
            return text_of(typed.delta) if isinstance(typed, raw.ResponsesTextDeltaEvent) else ""
        choice = self.choice
        if self.response is not None or choice is None:
            return text_of(self.response)
        delta = self.delta
        return text_of(choice.text if delta is None else delta.content)

    @property
    def reasoning(self) -> str:
        """The thoughts that this event adds; may be empty."""
        typed, delta = self.typed, self.delta
        if isinstance(typed, raw.ResponsesReasoningTextDeltaEvent):
            return text_of(typed.delta)
        return "" if delta is None else text_of(delta.reasoning_content)

    @property
    def typed(self) -> Any:
        """The event in the form of OpenAI's Responses, by its type; None in another form."""
        return typed_event(self.as_received())

    @property
    def choice(self) -> raw.ChatCompletionChunkChoice | None:
        """What the event adds to the first answer in OpenAI's dialect; None in Cloudflare's own."""
        choices = instances(self.choices, raw.ChatCompletionChunkChoice)
        return next((choice for choice in choices if not choice.index), None)

    @property
    def delta(self) -> raw.ChatCompletionDelta | None:
        """The pieces of a message that the event adds in OpenAI's dialect; None in another."""
        choice = self.choice
        return None if choice is None else instance(choice.delta, raw.ChatCompletionDelta)

    @property
    def whole(self) -> RunResult | None:
        """The whole answer, where it came at once: some models do not stream. None for an event of a stream."""
        return getattr(self, "_whole", None)


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
    if not has_message and not (is_mapping(payload) and (RESULT in payload or OUTPUT in payload)):
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
        self._calls: list[raw.ChatCompletionToolCall] = []
        self._usage: raw.TextGenerationUsage | None = None
        self._finish_reason: str | None = None
        self._usage_came_last = False
        self._keeps = True

    def add(self, item: RunEvent) -> None:
        """Add the next event."""
        if item.whole is not None:
            self._whole = item.whole
            return
        usage = instance(item.usage, raw.TextGenerationUsage)
        self._usage = usage or self._usage
        choice = item.choice
        if choice is not None:
            self._last_completion = item
            self._finish_reason = instance(choice.finish_reason, str) or self._finish_reason
        self._usage_came_last = usage is not None and _says_nothing(item)
        answer = final_answer(item.typed)
        if answer is not None:
            self._whole = RunResult.from_dict(answer).typed(self._answer_type)
        if not self._keeps:
            return
        self._text.append(item.text)
        self._reasoning.append(item.reasoning)
        self._tool_calls += instances(item.tool_calls, raw.TextGenerationToolCall)
        delta = item.delta
        if delta is not None:
            for piece in instances(delta.tool_calls, raw.ChatCompletionToolCall):
                self._add_piece_of_call(piece)

    def text(self, item: RunEvent) -> str:
        """Return the text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Return whether the stream has come to its end: a finish reason, or an event that has nothing but the usage.

        Some models send the usage with every event, so that it is no end by itself (cloudflare/ai#651).
        """
        return self._whole is not None or self._finish_reason is not None or self._usage_came_last

    def forget(self) -> None:
        """Drop what only the result needs, and keep no more of it: nobody will ask for the result."""
        self._keeps = False
        self._text.clear()
        self._reasoning.clear()
        self._tool_calls.clear()
        self._calls.clear()

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
            tool_calls=sorted(self._calls, key=_place) or None,
        )
        choice = raw.ChatCompletionChoice(index=0, message=message, finish_reason=self._finish_reason)
        return RunResult(
            id=last.id, created=last.created, model=last.model, choices=[choice], usage=self._usage
        )

    def _add_piece_of_call(self, piece: raw.ChatCompletionToolCall) -> None:
        """Add a piece of a call: the arguments of one call come as text, in pieces that follow each other.

        Pieces of a call have the same index; but some models give all calls the index 0, or none, and then another id
        is another call, and so is a whole call where there are no ids either.
        """
        call = self._call_of(piece)
        call.type = piece.type or call.type
        function = instance(piece.function, raw.ChatCompletionFunctionCall)
        if function is not None:
            whole = call.function = call.function or raw.ChatCompletionFunctionCall()
            whole.name = instance(function.name, str) or whole.name
            whole.arguments = (whole.arguments or "") + text_of(function.arguments)

    def _call_of(self, piece: raw.ChatCompletionToolCall) -> raw.ChatCompletionToolCall:
        call_id, index = instance(piece.id, str) or None, instance(piece.index, int)
        same = [call for call in self._calls if index is None or call.index == index]
        if call_id is not None:
            known = [call for call in same if call.id in (call_id, None)]
        elif same and _is_whole(same[-1]) and _begins_a_call(piece):
            known = []
        else:
            known = same
        if known:
            call = known[-1]
        else:
            call = raw.ChatCompletionToolCall(index=len(self._calls) if index is None else index)
            self._calls.append(call)
        call.id = call_id or call.id
        return call


def _place(call: raw.ChatCompletionToolCall) -> int:
    return call.index or 0


def _says_nothing(item: RunEvent) -> bool:
    """Whether an event adds nothing to the answer, not even an empty piece of a message."""
    return not item.text and not item.tool_calls and item.delta is None


def _is_whole(call: raw.ChatCompletionToolCall) -> bool:
    """Whether the arguments of a call are complete JSON."""
    text = call.function.arguments if call.function is not None else None
    try:
        return isinstance(text, str) and orjson.loads(text) is not None
    except orjson.JSONDecodeError:
        return False


def _begins_a_call(piece: raw.ChatCompletionToolCall) -> bool:
    function = instance(piece.function, raw.ChatCompletionFunctionCall)
    return function is not None and bool(function.name) and bool(function.arguments)
