"""What Workers AI answers, in either of its dialects, whole and in pieces."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from genwire_raw._runtime.errors import ApiError, DecodeError
from genwire_raw.workers_ai import models as raw
from genwire_raw.workers_ai.errors import ERROR_CODES

from .._core.error_mapping import status_error
from .._core.shapes import is_list, is_mapping
from .._schemas.json_mode import JSON, AnswerType

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint


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

    __slots__ = ("_answer_type", "_parsed")

    _answer_type: AnswerType
    _parsed: Any

    @property
    def text(self) -> str:
        """The text of the answer; empty when there is none (a tool call). A JSON answer is given as its JSON text."""
        choice = self.choice
        if self.response is not None or choice is None:
            return _text(self.response)
        return _text(choice.text) if choice.message is None else _content(choice.message.content)

    @property
    def reasoning(self) -> str:
        """What the model thought before it answered; empty for models that do not tell."""
        choice = self.choice
        message = choice.message if choice is not None else None
        return _text(message.reasoning_content) if message is not None else ""

    @property
    def parsed(self) -> Any:
        """The JSON of the answer; with a `response_format` that is a type, an instance of it.

        Raises:
            ParseError: The answer is not JSON, or not what was asked for.
        """
        if not hasattr(self, "_parsed"):
            answer_type = getattr(self, "_answer_type", AnswerType(None, JSON))
            self._parsed = answer_type.read(self.text)
        return self._parsed

    @property
    def calls(self) -> list[ToolCall]:
        """The calls of tools that the model asks for, whichever shape they came in."""
        choice = self.choice
        message = choice.message if choice is not None else None
        found: Any = self.tool_calls or (message.tool_calls if message is not None else None)
        return [_call(call) for call in found or ()]

    @property
    def finish_reason(self) -> str | None:
        """Why the model stopped (`stop`, `length`, `tool_calls`), from models that tell."""
        choice = self.choice
        return choice.finish_reason if choice is not None else None

    def typed(self, answer_type: AnswerType) -> RunResult:
        """The answer itself, which knows from now on what `parsed` is to be."""
        self._answer_type = answer_type
        return self

    @property
    def choice(self) -> raw.ChatCompletionChoice | None:
        """The first answer in OpenAI's dialect; None in Cloudflare's own."""
        return self.choices[0] if self.choices else None


class RunEvent(raw.TextGenerationChunk):
    """One event of a streamed answer."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The text that this event adds; may be empty."""
        choice = self.choice
        if self.response is not None or choice is None:
            return _text(self.response)
        return _text(choice.text if choice.delta is None else choice.delta.content)

    @property
    def choice(self) -> raw.ChatCompletionChunkChoice | None:
        """What it adds to the first answer in OpenAI's dialect; None in Cloudflare's own."""
        return next((choice for choice in self.choices or () if not choice.index), None)


class WholeAnswer(RunEvent):
    """The one event of a stream that came as a whole answer: some models do not stream."""

    __slots__ = ("answer",)

    answer: RunResult


def read_answer(endpoint: Endpoint, payload: object) -> RunResult:
    """An answer, out of its envelope.

    Raises:
        APIStatusError: The envelope says that the request failed.
        DecodeError: It is no answer.
    """
    if not is_mapping(payload):
        raise DecodeError(f"{endpoint.id}: expected a JSON object, got {type(payload).__name__}")
    envelope = raw.TextGenerationEnvelope.from_dict(payload)
    if envelope.success is False:
        known = ERROR_CODES.get(envelope.errors[0].code or 0) if envelope.errors else None
        raise status_error(ApiError(endpoint.id, known.status if known else 200, {}, payload))
    result = payload.get(_RESULT, payload)
    return RunResult.from_dict(result) if is_mapping(result) else RunResult(response=result)


def read_event(endpoint: Endpoint, payload: object) -> RunEvent:
    """An event of a stream, or the whole answer that came in its place.

    Raises:
        APIStatusError: The answer says that the request failed.
    """
    event = RunEvent.decode(payload)
    choice = event.choice
    if choice is not None and (choice.delta is not None or choice.text is not None):
        return event
    answer = read_answer(endpoint, payload)
    said = answer.choice
    if (said is None or said.message is None) and not (is_mapping(payload) and _RESULT in payload):
        return event
    whole = WholeAnswer(response=answer.text, tool_calls=answer.tool_calls, usage=answer.usage)
    whole.answer = answer
    return whole


class RunAccumulator:
    """Puts the events of a run together, to an answer in the dialect that they came in.

    Args:
        answer_type: What `parsed` of the whole is to be.
    """

    def __init__(self, answer_type: AnswerType) -> None:
        self._answer_type = answer_type
        self._answer: RunResult | None = None
        self._last: RunEvent | None = None
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._calls: list[raw.TextGenerationToolCall] = []
        self._pieced: dict[int, raw.ChatCompletionToolCall] = {}
        self._usage: raw.TextGenerationUsage | None = None
        self._finish: str | None = None
        self._forgets = False

    def add(self, item: RunEvent) -> None:
        """Takes the next event."""
        if isinstance(item, WholeAnswer):
            self._answer = item.answer
            return
        self._usage = item.usage or self._usage
        choice = item.choice
        if choice is not None:
            self._last = item
            self._finish = choice.finish_reason or self._finish
        if self._forgets:
            return
        self._text.append(item.text)
        self._calls += item.tool_calls or ()
        if choice is not None and choice.delta is not None:
            self._reasoning.append(_text(choice.delta.reasoning_content))
            for piece in choice.delta.tool_calls or ():
                self._add_call(piece)

    def text(self, item: RunEvent) -> str:
        """The text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Whether a reason to finish was seen, or the usage that comes last."""
        return self._answer is not None or self._finish is not None or self._usage is not None

    def forget(self) -> None:
        """Keeps no more than it takes to know the end: nobody will ask for the result."""
        self._forgets = True
        self._text.clear()
        self._reasoning.clear()
        self._calls.clear()
        self._pieced.clear()

    def result(self) -> RunResult:
        """All events so far as one answer."""
        answer = self._answer
        if answer is None:
            text, calls = "".join(self._text), [*self._calls] or None
            answer = (
                RunResult(response=text, tool_calls=calls, usage=self._usage)
                if self._last is None
                else self._completion(self._last, text)
            )
        return answer.typed(self._answer_type)

    def _completion(self, last: RunEvent, text: str) -> RunResult:
        message = raw.ChatCompletionMessage(
            role="assistant",
            content=text,
            reasoning_content="".join(self._reasoning) or None,
            tool_calls=[call for _, call in sorted(self._pieced.items())] or None,
        )
        choice = raw.ChatCompletionChoice(index=0, message=message, finish_reason=self._finish)
        return RunResult(
            id=last.id, created=last.created, model=last.model, choices=[choice], usage=self._usage
        )

    def _add_call(self, piece: raw.ChatCompletionToolCall) -> None:
        """Takes a piece of a call: its arguments come as text, piece by piece, and belong together by their index."""
        index = piece.index or 0
        known = self._pieced.setdefault(index, raw.ChatCompletionToolCall(index=index))
        known.id = piece.id or known.id
        known.type = piece.type or known.type
        if piece.function is not None:
            whole = known.function = known.function or raw.ChatCompletionFunctionCall()
            whole.name = piece.function.name or whole.name
            whole.arguments = (whole.arguments or "") + _text(piece.function.arguments)


_RESULT = raw.TextGenerationEnvelope.FIELDS["result"].wire


def _text(value: Any) -> str:
    """Text as it is, nothing as empty, and JSON as its text: a model may write a number where a text should be."""
    if value is None:
        return ""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _content(value: Any) -> str:
    """The text of a message, which may come in parts."""
    if not is_list(value):
        return _text(value)
    return "".join(_text(part.text) for part in value if isinstance(part, raw.ChatCompletionContentPart))


def _call(call: Any) -> ToolCall:
    function = getattr(call, "function", None)
    if function is None:
        return ToolCall(call.name or "", call.arguments or {}, call.id)
    arguments: Any = function.arguments or "{}"
    if isinstance(arguments, str):
        with suppress(orjson.JSONDecodeError):  # the model's mistake is the caller's to see
            arguments = orjson.loads(arguments)
    return ToolCall(function.name or "", arguments, call.id)
