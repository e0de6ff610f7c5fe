# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ChatCompletionRequest(BaseModel):
    """A conversation for the model to go on with, and how to do that.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        model: Id of the model, such as `@cf/meta/llama-3.2-3b-instruct`.
        messages: The conversation so far.
        stream: Whether the answer comes piece by piece, as events. The service's default is false.
        stream_options: What a stream contains.
        max_tokens: The most tokens of the answer.
        max_completion_tokens: The most tokens of the answer, thoughts included.
        temperature: How random the answer is. From 0 to 5.
        top_p: Nucleus sampling; consider the likeliest tokens until their probabilities sum up to this.
        seed: Seed of the decoding, for answers that can be repeated.
        frequency_penalty: The higher, the less the model repeats itself.
        presence_penalty: The higher, the more the model turns to new subjects.
        stop: Strings that end the answer where one of them appears.
        n: How many answers to generate.
        tools: Tools that the model may call.
        tool_choice: Whether the model calls tools; `auto`, `none`, `required`, or an object that names a
            function.
        response_format: The form of the answer.
    """

    __slots__ = (
        "model",
        "messages",
        "stream",
        "stream_options",
        "max_tokens",
        "max_completion_tokens",
        "temperature",
        "top_p",
        "seed",
        "frequency_penalty",
        "presence_penalty",
        "stop",
        "n",
        "tools",
        "tool_choice",
        "response_format",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required=True),
        "messages": Field("messages", "model", many="list", of=("ChatCompletionMessage",), required=True),
        "stream": Field("stream", "boolean"),
        "stream_options": Field("stream_options", "model", of=("ChatCompletionStreamOptions",)),
        "max_tokens": Field("max_tokens", "integer"),
        "max_completion_tokens": Field("max_completion_tokens", "integer"),
        "temperature": Field("temperature", "number", minimum=0, maximum=5),
        "top_p": Field("top_p", "number"),
        "seed": Field("seed", "integer"),
        "frequency_penalty": Field("frequency_penalty", "number"),
        "presence_penalty": Field("presence_penalty", "number"),
        "stop": Field("stop", "string", many="list"),
        "n": Field("n", "integer"),
        "tools": Field("tools", "model", many="list", of=("TextGenerationFunctionTool",)),
        "tool_choice": Field("tool_choice", "union"),
        "response_format": Field("response_format", "model", of=("ResponseFormat",)),
    }

    model: str
    messages: list[ChatCompletionMessage]
    stream: bool | None
    stream_options: ChatCompletionStreamOptions | None
    max_tokens: int | None
    max_completion_tokens: int | None
    temperature: float | None
    top_p: float | None
    seed: int | None
    frequency_penalty: float | None
    presence_penalty: float | None
    stop: list[str] | None
    n: int | None
    tools: list[TextGenerationFunctionTool] | None
    tool_choice: str | dict[str, Any] | None
    response_format: ResponseFormat | None

    def __init__(
        self,
        *,
        model: str,
        messages: list[ChatCompletionMessage],
        stream: bool | None = None,
        stream_options: ChatCompletionStreamOptions | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        seed: int | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop: list[str] | None = None,
        n: int | None = None,
        tools: list[TextGenerationFunctionTool] | None = None,
        tool_choice: str | dict[str, Any] | None = None,
        response_format: ResponseFormat | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.messages = messages
        self.stream = stream
        self.stream_options = stream_options
        self.max_tokens = max_tokens
        self.max_completion_tokens = max_completion_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.seed = seed
        self.frequency_penalty = frequency_penalty
        self.presence_penalty = presence_penalty
        self.stop = stop
        self.n = n
        self.tools = tools
        self.tool_choice = tool_choice
        self.response_format = response_format
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.model = get("model")
        value = get("messages")
        self.messages = (
            [ChatCompletionMessage.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        self.stream = get("stream")
        value = get("stream_options")
        self.stream_options = (
            ChatCompletionStreamOptions.from_dict(value) if value.__class__ is dict else value
        )
        self.max_tokens = get("max_tokens")
        self.max_completion_tokens = get("max_completion_tokens")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.seed = get("seed")
        self.frequency_penalty = get("frequency_penalty")
        self.presence_penalty = get("presence_penalty")
        self.stop = get("stop")
        self.n = get("n")
        value = get("tools")
        self.tools = (
            [TextGenerationFunctionTool.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        self.tool_choice = get("tool_choice")
        value = get("response_format")
        self.response_format = ResponseFormat.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.model
        if value is not None:
            out["model"] = value
        value = self.messages
        if value is not None:
            out["messages"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.stream
        if value is not None:
            out["stream"] = value
        value = self.stream_options
        if value is not None:
            out["stream_options"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.max_tokens
        if value is not None:
            out["max_tokens"] = value
        value = self.max_completion_tokens
        if value is not None:
            out["max_completion_tokens"] = value
        value = self.temperature
        if value is not None:
            out["temperature"] = value
        value = self.top_p
        if value is not None:
            out["top_p"] = value
        value = self.seed
        if value is not None:
            out["seed"] = value
        value = self.frequency_penalty
        if value is not None:
            out["frequency_penalty"] = value
        value = self.presence_penalty
        if value is not None:
            out["presence_penalty"] = value
        value = self.stop
        if value is not None:
            out["stop"] = value
        value = self.n
        if value is not None:
            out["n"] = value
        value = self.tools
        if value is not None:
            out["tools"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.tool_choice
        if value is not None:
            out["tool_choice"] = value
        value = self.response_format
        if value is not None:
            out["response_format"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset(
    {
        "model",
        "messages",
        "stream",
        "stream_options",
        "max_tokens",
        "max_completion_tokens",
        "temperature",
        "top_p",
        "seed",
        "frequency_penalty",
        "presence_penalty",
        "stop",
        "n",
        "tools",
        "tool_choice",
        "response_format",
    }
)


from .chat_completion_message import ChatCompletionMessage
from .chat_completion_stream_options import ChatCompletionStreamOptions
from .response_format import ResponseFormat
from .text_generation_function_tool import TextGenerationFunctionTool
