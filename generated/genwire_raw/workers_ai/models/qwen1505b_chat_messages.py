# Made by `python codegen.py` from specs/workers_ai/models/qwen1.5-0.5b-chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .text_generation_function import TextGenerationFunction
    from .text_generation_message import TextGenerationMessage


class Qwen1505bChatMessages(BaseModel):
    """A conversation for the model to go on with.

    Source: page 003, "Input".

    Attributes:
        messages: The conversation so far.
        image: A picture.
        functions: Functions, as code.
        tools: Tools that the model may call, in either form.
        stream: Whether the answer comes piece by piece. The service's default is false.
        max_tokens: The most tokens of the answer. The service's default is 256.
        temperature: How random the answer is; the higher, the more random. From 0 to 5. The service's default
            is 0.6.
        top_p: How wide a choice of words the model has, by their probabilities; the lower, the more
            predictable the answer, the higher, the more varied and creative. From 0 to 2.
        top_k: How many of the likeliest words the model chooses from; the fewer, the more focused the answer,
            the more, the more varied and surprising. From 1 to 50.
        seed: Seed of the generation, for answers that can be repeated. From 1 to 9999999999.
        repetition_penalty: The higher, the less tokens repeat. From 0 to 2.
        frequency_penalty: The higher, the less lines repeat word for word. From 0 to 2.
        presence_penalty: The higher, the more the model turns to new subjects. From 0 to 2.
    """

    __slots__ = (
        "messages",
        "image",
        "functions",
        "tools",
        "stream",
        "max_tokens",
        "temperature",
        "top_p",
        "top_k",
        "seed",
        "repetition_penalty",
        "frequency_penalty",
        "presence_penalty",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "messages": Field("messages", "model", many="list", of=("TextGenerationMessage",), required=True),
        "image": Field("image", "union"),
        "functions": Field("functions", "model", many="list", of=("TextGenerationFunction",)),
        "tools": Field(
            "tools", "union", many="list", of=("TextGenerationTool", "TextGenerationFunctionTool")
        ),
        "stream": Field("stream", "boolean"),
        "max_tokens": Field("max_tokens", "integer"),
        "temperature": Field("temperature", "number", minimum=0, maximum=5),
        "top_p": Field("top_p", "number", minimum=0, maximum=2),
        "top_k": Field("top_k", "integer", minimum=1, maximum=50),
        "seed": Field("seed", "integer", minimum=1, maximum=9999999999),
        "repetition_penalty": Field("repetition_penalty", "number", minimum=0, maximum=2),
        "frequency_penalty": Field("frequency_penalty", "number", minimum=0, maximum=2),
        "presence_penalty": Field("presence_penalty", "number", minimum=0, maximum=2),
    }

    messages: list[TextGenerationMessage]
    image: list[float] | str | None
    functions: list[TextGenerationFunction] | None
    tools: list[TextGenerationTool | TextGenerationFunctionTool] | None
    stream: bool | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    repetition_penalty: float | None
    frequency_penalty: float | None
    presence_penalty: float | None

    def __init__(
        self,
        *,
        messages: list[TextGenerationMessage],
        image: list[float] | str | None = None,
        functions: list[TextGenerationFunction] | None = None,
        tools: list[TextGenerationTool | TextGenerationFunctionTool] | None = None,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        repetition_penalty: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.messages = messages
        self.image = image
        self.functions = functions
        self.tools = tools
        self.stream = stream
        self.max_tokens = max_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.seed = seed
        self.repetition_penalty = repetition_penalty
        self.frequency_penalty = frequency_penalty
        self.presence_penalty = presence_penalty
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
