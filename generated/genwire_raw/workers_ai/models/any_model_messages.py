# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage
    from .response_format import ResponseFormat
    from .text_generation_function import TextGenerationFunction


@define
class AnyModelMessages(BaseModel):
    """A conversation for any text model. Keys that are not listed here go to the model as they are.

    Source: beyond the seeds: what the inputs of all text models have in common.

    Attributes:
        messages: The conversation so far.
        image: A picture.
        functions: Functions, as code.
        tools: Tools that the model may call, in either form.
        raw: Whether the conversation goes to the model as it is, without a chat template. The service's
            default is false. Source: beyond the seeds: cloudflare 5.9.0.
        lora: Name of a LoRA adapter to apply.
        stream: Whether the answer comes piece by piece, as server-sent events. The service's default is
            false.
        max_tokens: The most tokens of the answer.
        temperature: How random the answer is. From 0 to 5.
        top_p: How wide a choice of words the model has, by their probabilities; the lower, the more
            predictable. From 0 to 2.
        top_k: How many of the likeliest words the model chooses from; the fewer, the more focused. At least
            1.
        seed: Seed of the generation, for answers that can be repeated.
        repetition_penalty: The higher, the less tokens repeat.
        frequency_penalty: The higher, the less lines repeat word for word.
        presence_penalty: The higher, the more the model turns to new subjects.
        response_format: The form of the answer.
        tool_choice: Whether the model calls tools, `auto`, `none` or `required`; or an object that names one.
            Source: beyond the seeds: workers-types 5.20261117.
        reasoning_effort: How much to think, `low`, `medium` or `high`; with models that think. Source: beyond
            the seeds: workers-types 5.20261117.
        max_completion_tokens: The most tokens of the answer, thoughts included. Source: beyond the seeds:
            workers-types 5.20261117.
        chat_template_kwargs: What the model's chat template takes, such as `enable_thinking`. Source: beyond
            the seeds: workers-types 5.20261117.
    """

    messages: list[ChatCompletionMessage] = wire(
        "messages", "model", many="list", of=("ChatCompletionMessage",), required=True
    )
    image: list[float] | str | None = wire("image", "union", default=None)
    functions: list[TextGenerationFunction] | None = wire(
        "functions", "model", many="list", of=("TextGenerationFunction",), default=None
    )
    tools: list[TextGenerationTool | TextGenerationFunctionTool] | None = wire(
        "tools", "union", many="list", of=("TextGenerationTool", "TextGenerationFunctionTool"), default=None
    )
    raw: bool | None = wire("raw", "boolean", default=None)
    lora: str | None = wire("lora", "string", default=None)
    stream: bool | None = wire("stream", "boolean", default=None)
    max_tokens: int | None = wire("max_tokens", "integer", default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=5, default=None)
    top_p: float | None = wire("top_p", "number", minimum=0, maximum=2, default=None)
    top_k: int | None = wire("top_k", "integer", minimum=1, default=None)
    seed: int | None = wire("seed", "integer", default=None)
    repetition_penalty: float | None = wire("repetition_penalty", "number", default=None)
    frequency_penalty: float | None = wire("frequency_penalty", "number", default=None)
    presence_penalty: float | None = wire("presence_penalty", "number", default=None)
    response_format: ResponseFormat | None = wire(
        "response_format", "model", of=("ResponseFormat",), default=None
    )
    tool_choice: str | dict[str, Any] | None = wire("tool_choice", "union", default=None)
    reasoning_effort: str | None = wire("reasoning_effort", "string", default=None)
    max_completion_tokens: int | None = wire("max_completion_tokens", "integer", default=None)
    chat_template_kwargs: dict[str, Any] | None = wire("chat_template_kwargs", "object", default=None)


def tools_of(value: Any) -> Any:
    if value.__class__ is dict:
        if "name" in value:
            return TextGenerationTool.from_dict(value)
        if "type" in value:
            return TextGenerationFunctionTool.from_dict(value)
    return value


from .text_generation_function_tool import TextGenerationFunctionTool
from .text_generation_tool import TextGenerationTool
