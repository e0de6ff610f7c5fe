# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_function_call import ChatCompletionFunctionCall


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

    __slots__ = ("arguments", "name", "id", "type", "function")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "arguments": Field("arguments", "object"),
        "name": Field("name", "string"),
        "id": Field("id", "string"),
        "type": Field("type", "string"),
        "function": Field("function", "model", of=("ChatCompletionFunctionCall",)),
    }

    arguments: dict[str, Any] | None
    name: str | None
    id: str | None
    type: str | None
    function: ChatCompletionFunctionCall | None

    def __init__(
        self,
        *,
        arguments: dict[str, Any] | None = None,
        name: str | None = None,
        id: str | None = None,
        type: str | None = None,
        function: ChatCompletionFunctionCall | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.name = name
        self.id = id
        self.type = type
        self.function = function
        self.additional_properties = additional_properties
