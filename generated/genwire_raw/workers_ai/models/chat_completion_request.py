# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .response_format import ResponseFormat
    from .text_generation_function_tool import TextGenerationFunctionTool


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
        reasoning_effort: How much to think, `low`, `medium` or `high`; with models that think. Source: beyond
            the seeds: workers-types 5.20261117.
        chat_template_kwargs: What the model's chat template takes, such as `enable_thinking`. Source: beyond
            the seeds: workers-types 5.20261117.
        parallel_tool_calls: Whether the model may call several tools at once. Source: beyond the seeds:
            workers-types 5.20261117.
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
        "reasoning_effort",
        "chat_template_kwargs",
        "parallel_tool_calls",
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
        "reasoning_effort": Field("reasoning_effort", "string"),
        "chat_template_kwargs": Field("chat_template_kwargs", "object"),
        "parallel_tool_calls": Field("parallel_tool_calls", "boolean"),
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
    reasoning_effort: str | None
    chat_template_kwargs: dict[str, Any] | None
    parallel_tool_calls: bool | None

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
        reasoning_effort: str | None = None,
        chat_template_kwargs: dict[str, Any] | None = None,
        parallel_tool_calls: bool | None = None,
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
        self.reasoning_effort = reasoning_effort
        self.chat_template_kwargs = chat_template_kwargs
        self.parallel_tool_calls = parallel_tool_calls
        self.additional_properties = additional_properties
