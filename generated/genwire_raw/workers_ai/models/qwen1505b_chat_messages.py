# Made by `python codegen.py` from specs/workers_ai/models/qwen1.5-0.5b-chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .text_generation_function import TextGenerationFunction
    from .text_generation_message import TextGenerationMessage


@define
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

    messages: list[TextGenerationMessage] = wire(
        "messages", "model", many="list", of=("TextGenerationMessage",), required=True
    )
    image: list[float] | str | None = wire("image", "union", default=None)
    functions: list[TextGenerationFunction] | None = wire(
        "functions", "model", many="list", of=("TextGenerationFunction",), default=None
    )
    tools: list[TextGenerationTool | TextGenerationFunctionTool] | None = wire(
        "tools", "union", many="list", of=("TextGenerationTool", "TextGenerationFunctionTool"), default=None
    )
    stream: bool | None = wire("stream", "boolean", default=None)
    max_tokens: int | None = wire("max_tokens", "integer", default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=5, default=None)
    top_p: float | None = wire("top_p", "number", minimum=0, maximum=2, default=None)
    top_k: int | None = wire("top_k", "integer", minimum=1, maximum=50, default=None)
    seed: int | None = wire("seed", "integer", minimum=1, maximum=9999999999, default=None)
    repetition_penalty: float | None = wire(
        "repetition_penalty", "number", minimum=0, maximum=2, default=None
    )
    frequency_penalty: float | None = wire("frequency_penalty", "number", minimum=0, maximum=2, default=None)
    presence_penalty: float | None = wire("presence_penalty", "number", minimum=0, maximum=2, default=None)


def tools_of(value: Any) -> Any:
    if value.__class__ is dict:
        if "name" in value:
            return TextGenerationTool.from_dict(value)
        if "type" in value:
            return TextGenerationFunctionTool.from_dict(value)
    return value


from .text_generation_function_tool import TextGenerationFunctionTool
from .text_generation_tool import TextGenerationTool
