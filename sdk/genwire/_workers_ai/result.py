"""What Workers AI answers, in either of its dialects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self

import attrs
import orjson

from genwire_raw._runtime.errors import ApiError, DecodeError, describe
from genwire_raw._runtime.json_types import instance, instances, is_mapping, is_sequence
from genwire_raw.workers_ai import models as raw
from genwire_raw.workers_ai.errors import ERROR_CODES

from .._core.answer_model import AnswerModel
from .._core.error_mapping import status_error
from .._schemas.json_mode import JSON, AnswerType
from .json_values import arguments_of, text_of
from .responses_form import OUTPUT, calls_of_items, output_items, reasoning_of_items, text_of_items

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # one with a default, which typing has from Python 3.13 on

    from genwire_raw._runtime.call import Endpoint

    Parsed_co = TypeVar("Parsed_co", covariant=True, default=Any)
else:
    from typing import TypeVar

    Parsed_co = TypeVar("Parsed_co", covariant=True)

_ANY_JSON: Final = AnswerType(None, JSON)


@attrs.frozen
class ToolCall:
    """A call of a tool that the model asks for.

    Attributes:
        name: The tool's name.
        arguments: The arguments by their names; text where the model wrote something that is not JSON.
        id: The id to answer the call with, where the model gives one.
    """

    __module__ = "genwire"

    name: str
    arguments: Any
    id: str | None = None


# Generic is the first base, so that its `__init_subclass__` runs as well as the raw model's.
class RunResult(Generic[Parsed_co], AnswerModel, raw.TextGenerationOutput):  # noqa: PYI059
    """The answer of a model. Its parameter is the type of `parsed`."""

    __module__ = "genwire"
    __slots__ = ("_answer_type", "_parsed")
    _internal: ClassVar[frozenset[str]] = AnswerModel._internal | {"typed"}

    _answer_type: AnswerType
    _parsed: Any

    @property
    def text(self) -> str:
        """The text of the answer; empty when there is none (a tool call). A JSON answer is given as its JSON text."""
        choice = self.choice
        if self.response is not None or choice is None:
            return text_of(self.response) or text_of_items(self._items)
        message = self._message
        return text_of(choice.text) if message is None else _content_text(message.content)

    @property
    def reasoning(self) -> str:
        """What the model thought before it answered; empty for models that do not show it."""
        message = self._message
        thoughts = text_of(message.reasoning_content) if message is not None else ""
        return thoughts or reasoning_of_items(self._items)

    @property
    def parsed(self) -> Parsed_co:
        """The JSON of the answer: an instance of the type that was given to `run`, if one was.

        Raises:
            ParseError: The answer is not JSON, or does not fit the type or schema.
        """
        if not hasattr(self, "_parsed"):
            self._parsed = getattr(self, "_answer_type", _ANY_JSON).read(self.text)
        parsed: Parsed_co = self._parsed
        return parsed

    @property
    def calls(self) -> list[ToolCall]:
        """The calls of tools that the model asks for, from any dialect."""
        message = self._message
        calls = [_tool_call(call) for call in instances(self.tool_calls, raw.TextGenerationToolCall)]
        if not calls and message is not None:
            calls = [_tool_call(call) for call in instances(message.tool_calls, raw.ChatCompletionToolCall)]
        return calls or [
            ToolCall(text_of(item.name), arguments_of(item.arguments), instance(item.call_id, str))
            for item in calls_of_items(self._items)
        ]

    @property
    def finish_reason(self) -> str | None:
        """Why the model stopped (`stop`, `length`, `tool_calls`), from models that say so."""
        choice = self.choice
        return instance(choice.finish_reason, str) if choice is not None else None

    @property
    def choice(self) -> raw.ChatCompletionChoice | None:
        """The first answer in OpenAI's dialect; None in another."""
        return next(iter(instances(self.choices, raw.ChatCompletionChoice)), None)

    def typed(self, answer_type: AnswerType) -> Self:
        """Set what `parsed` will be, and return the result.

        Args:
            answer_type: How the text of the answer is read.
        """
        self._answer_type = answer_type
        return self

    @property
    def _items(self) -> Sequence[Any]:
        return output_items(self.additional_properties)

    @property
    def _message(self) -> raw.ChatCompletionMessage | None:
        choice = self.choice
        return instance(choice.message, raw.ChatCompletionMessage) if choice is not None else None

    def _repr_markdown_(self) -> str:
        """Return what notebooks show: the text, and the calls of tools as code."""
        calls = [f"- `{call.name}({orjson.dumps(call.arguments).decode()})`" for call in self.calls]
        return "\n\n".join(part for part in (self.text, "\n".join(calls)) if part)


def read_answer(answer_type: AnswerType, endpoint: Endpoint, payload: object) -> RunResult:
    """Read an answer, out of its envelope.

    Args:
        answer_type: What `parsed` of the answer will be.
        endpoint: The operation, for errors.
        payload: The answer's JSON.

    Raises:
        APIStatusError: The envelope says that the request failed.
        DecodeError: The payload is not an answer.
    """
    result = result_of(endpoint, payload)
    answer: RunResult = RunResult.from_dict(result) if is_mapping(result) else RunResult(response=result)
    return answer.typed(answer_type)


def result_of(endpoint: Endpoint, payload: object) -> Any:
    """Return what is in an answer's envelope; the answer itself if it came without one.

    Raises:
        APIStatusError: The envelope says that the request failed.
        DecodeError: The payload is not an answer.
    """
    if not is_mapping(payload):
        raise DecodeError(f"{endpoint.id}: expected a JSON object, got {type(payload).__name__}")
    if _is_failure(payload):
        code = ERROR_CODES.get(describe(payload).code or 0)
        raise status_error(ApiError(endpoint.id, code.status if code else 200, {}, payload))
    return payload.get(RESULT, payload)


def _is_failure(payload: Mapping[str, Any]) -> bool:
    """Whether an envelope says that the request failed: in its flag, or by errors in place of a result."""
    envelope = raw.TextGenerationEnvelope.from_dict(payload)
    if envelope.success is not None:
        return envelope.success in (False, "false")
    is_answer = RESULT in payload or not RunResult.FIELDS.keys().isdisjoint(payload) or OUTPUT in payload
    return bool(envelope.errors) and not is_answer


RESULT: Final = raw.TextGenerationEnvelope.FIELDS["result"].wire


def _content_text(content: Any) -> str:
    """Return the text of a message's content, which may come in parts."""
    parts = content if is_sequence(content) else [content]
    return "".join(
        text_of(part.text) if isinstance(part, raw.ChatCompletionContentPart) else text_of(part)
        for part in parts
        if parts is not content or isinstance(part, raw.ChatCompletionContentPart)
    )


def _tool_call(call: raw.TextGenerationToolCall | raw.ChatCompletionToolCall) -> ToolCall:
    function = instance(call.function, raw.ChatCompletionFunctionCall)
    call_id = None if call.id is None else text_of(call.id)
    if function is not None:
        return ToolCall(text_of(function.name), arguments_of(function.arguments), call_id)
    if isinstance(call, raw.ChatCompletionToolCall):
        return ToolCall("", {}, call_id)
    return ToolCall(text_of(call.name), arguments_of(call.arguments), call_id)
