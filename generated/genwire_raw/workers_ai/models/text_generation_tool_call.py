# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_function_call import ChatCompletionFunctionCall


@define
class TextGenerationToolCall(BaseModel):
    """A call of a tool that the model asks for; either with `name` and `arguments`, or in OpenAI's form with
    a `function`.

    Source: page 000, "Output".

    Attributes:
        arguments: The arguments, by the names of the parameters.
        name: Name of the tool to call.
        id: Id of the call, in OpenAI's form. Source: beyond the seeds: newer models answer in OpenAI's form.
        type: The kind of tool, `function`, in OpenAI's form. Source: beyond the seeds: newer models answer in
            OpenAI's form.
        function: The function to call, in OpenAI's form. Source: beyond the seeds: newer models answer in
            OpenAI's form.
    """

    arguments: dict[str, Any] | None = wire("arguments", "object", default=None)
    name: str | None = wire("name", "string", default=None)
    id: str | None = wire("id", "string", default=None)
    type: str | None = wire("type", "string", default=None)
    function: ChatCompletionFunctionCall | None = wire(
        "function", "model", of=("ChatCompletionFunctionCall",), default=None
    )
