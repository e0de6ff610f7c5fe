# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.arguments = get("arguments")
        self.name = get("name")
        self.id = get("id")
        self.type = get("type")
        value = get("function")
        self.function = ChatCompletionFunctionCall.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.arguments
        if value is not None:
            out["arguments"] = value
        value = self.name
        if value is not None:
            out["name"] = value
        value = self.id
        if value is not None:
            out["id"] = value
        value = self.type
        if value is not None:
            out["type"] = value
        value = self.function
        if value is not None:
            out["function"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"arguments", "name", "id", "type", "function"})


from .chat_completion_function_call import ChatCompletionFunctionCall
