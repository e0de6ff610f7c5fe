# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage
    from .response_format import ResponseFormat
    from .text_generation_function import TextGenerationFunction


class AnyModelMessages(BaseModel):
    """A conversation for any text model. Keys that are not listed here go to the model as they are.

    Source: beyond the seeds: what the inputs of all text models have in common.

    Attributes:
        messages: The conversation so far.
        image: A picture.
        functions: Functions, as code.
        tools: Tools that the model may call, in either form.
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

    __slots__ = (
        "messages",
        "image",
        "functions",
        "tools",
        "lora",
        "stream",
        "max_tokens",
        "temperature",
        "top_p",
        "top_k",
        "seed",
        "repetition_penalty",
        "frequency_penalty",
        "presence_penalty",
        "response_format",
        "tool_choice",
        "reasoning_effort",
        "max_completion_tokens",
        "chat_template_kwargs",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "messages": Field("messages", "model", many="list", of=("ChatCompletionMessage",), required=True),
        "image": Field("image", "union"),
        "functions": Field("functions", "model", many="list", of=("TextGenerationFunction",)),
        "tools": Field(
            "tools", "union", many="list", of=("TextGenerationTool", "TextGenerationFunctionTool")
        ),
        "lora": Field("lora", "string"),
        "stream": Field("stream", "boolean"),
        "max_tokens": Field("max_tokens", "integer"),
        "temperature": Field("temperature", "number", minimum=0, maximum=5),
        "top_p": Field("top_p", "number", minimum=0, maximum=2),
        "top_k": Field("top_k", "integer", minimum=1),
        "seed": Field("seed", "integer"),
        "repetition_penalty": Field("repetition_penalty", "number"),
        "frequency_penalty": Field("frequency_penalty", "number"),
        "presence_penalty": Field("presence_penalty", "number"),
        "response_format": Field("response_format", "model", of=("ResponseFormat",)),
        "tool_choice": Field("tool_choice", "union"),
        "reasoning_effort": Field("reasoning_effort", "string"),
        "max_completion_tokens": Field("max_completion_tokens", "integer"),
        "chat_template_kwargs": Field("chat_template_kwargs", "object"),
    }

    messages: list[ChatCompletionMessage]
    image: list[float] | str | None
    functions: list[TextGenerationFunction] | None
    tools: list[TextGenerationTool | TextGenerationFunctionTool] | None
    lora: str | None
    stream: bool | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    repetition_penalty: float | None
    frequency_penalty: float | None
    presence_penalty: float | None
    response_format: ResponseFormat | None
    tool_choice: str | dict[str, Any] | None
    reasoning_effort: str | None
    max_completion_tokens: int | None
    chat_template_kwargs: dict[str, Any] | None

    def __init__(
        self,
        *,
        messages: list[ChatCompletionMessage],
        image: list[float] | str | None = None,
        functions: list[TextGenerationFunction] | None = None,
        tools: list[TextGenerationTool | TextGenerationFunctionTool] | None = None,
        lora: str | None = None,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        repetition_penalty: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormat | None = None,
        tool_choice: str | dict[str, Any] | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        chat_template_kwargs: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.messages = messages
        self.image = image
        self.functions = functions
        self.tools = tools
        self.lora = lora
        self.stream = stream
        self.max_tokens = max_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.seed = seed
        self.repetition_penalty = repetition_penalty
        self.frequency_penalty = frequency_penalty
        self.presence_penalty = presence_penalty
        self.response_format = response_format
        self.tool_choice = tool_choice
        self.reasoning_effort = reasoning_effort
        self.max_completion_tokens = max_completion_tokens
        self.chat_template_kwargs = chat_template_kwargs
        self.additional_properties = additional_properties


def tools_of(value: Any) -> Any:
    if value.__class__ is dict:
        if "name" in value:
            return TextGenerationTool.from_dict(value)
        if "type" in value:
            return TextGenerationFunctionTool.from_dict(value)
    return value


from .text_generation_function_tool import TextGenerationFunctionTool
from .text_generation_tool import TextGenerationTool
