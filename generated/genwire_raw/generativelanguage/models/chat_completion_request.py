# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_response_format import ChatCompletionResponseFormat
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool import ChatCompletionTool


@define
class ChatCompletionRequest(BaseModel):
    """A conversation for the model to go on with, and how to do that.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        model: Name of the model, such as `gemini-3.8-flash`.
        messages: The conversation so far.
        stream: Whether the answer comes piece by piece, as events. The service's default is false.
        stream_options: What a stream contains.
        max_tokens: The most tokens of the answer.
        max_completion_tokens: The most tokens of the answer, thoughts included.
        temperature: How random the answer is. From 0 to 2.
        top_p: Nucleus sampling; consider the likeliest tokens until their probabilities sum up to this.
        seed: Seed of the decoding, for answers that can be repeated.
        frequency_penalty: The higher, the less the model repeats itself.
        presence_penalty: The higher, the more the model turns to new subjects.
        stop: Text or texts that end the answer where one of them appears.
        n: How many answers to generate.
        tools: Functions that the model may call.
        tool_choice: Whether the model calls functions; `auto`, `none`, `required`, or an object that names
            one.
        response_format: The form of the answer.
        reasoning_effort: How much to think, `none`, `minimal`, `low`, `medium` or `high`; with models that
            think.
        extra_body: What this service has and OpenAI has not, such as `{"google":{"thinking_config":{...}}}`.
    """

    model: str = wire("model", "string", required=True)
    messages: list[ChatCompletionMessage] = wire(
        "messages", "model", many="list", of=("ChatCompletionMessage",), required=True
    )
    stream: bool | None = wire("stream", "boolean", default=None)
    stream_options: ChatCompletionStreamOptions | None = wire(
        "stream_options", "model", of=("ChatCompletionStreamOptions",), default=None
    )
    max_tokens: int | None = wire("max_tokens", "integer", default=None)
    max_completion_tokens: int | None = wire("max_completion_tokens", "integer", default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=2, default=None)
    top_p: float | None = wire("top_p", "number", default=None)
    seed: int | None = wire("seed", "integer", default=None)
    frequency_penalty: float | None = wire("frequency_penalty", "number", default=None)
    presence_penalty: float | None = wire("presence_penalty", "number", default=None)
    stop: str | list[str] | None = wire("stop", "union", default=None)
    n: int | None = wire("n", "integer", default=None)
    tools: list[ChatCompletionTool] | None = wire(
        "tools", "model", many="list", of=("ChatCompletionTool",), default=None
    )
    tool_choice: str | dict[str, Any] | None = wire("tool_choice", "union", default=None)
    response_format: ChatCompletionResponseFormat | None = wire(
        "response_format", "model", of=("ChatCompletionResponseFormat",), default=None
    )
    reasoning_effort: str | None = wire("reasoning_effort", "string", default=None)
    extra_body: dict[str, Any] | None = wire("extra_body", "object", default=None)
