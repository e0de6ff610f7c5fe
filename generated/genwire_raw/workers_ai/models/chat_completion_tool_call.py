# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ChatCompletionToolCall(BaseModel):
    """A call of a tool that the model asks for. In a stream its arguments come in pieces, told apart by
    `index`.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        index: Which call a piece of a stream belongs to.
        id: Id of the call.
        type: The kind of tool, `function`.
        function: The function to call.
    """

    __slots__ = ("index", "id", "type", "function")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", "integer"),
        "id": Field("id", "string"),
        "type": Field("type", "string"),
        "function": Field("function", "model", of=("ChatCompletionFunctionCall",)),
    }

    index: int | None
    id: str | None
    type: str | None
    function: ChatCompletionFunctionCall | None

    def __init__(
        self,
        *,
        index: int | None = None,
        id: str | None = None,
        type: str | None = None,
        function: ChatCompletionFunctionCall | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.index = get("index")
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
        value = self.index
        if value is not None:
            out["index"] = value
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


_KNOWN: Final = frozenset({"index", "id", "type", "function"})


from .chat_completion_function_call import ChatCompletionFunctionCall
