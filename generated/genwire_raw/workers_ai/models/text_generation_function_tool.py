# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationFunctionTool(BaseModel):
    """A tool, in the form that has its function inside.

    Source: page 000, "Messages object".

    Attributes:
        type: The kind of tool, such as `function`.
        function: The function that the tool is.
    """

    __slots__ = ("type", "function")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True),
        "function": Field("function", "model", of=("TextGenerationToolFunction",), required=True),
    }

    type: str
    function: TextGenerationToolFunction

    def __init__(
        self,
        *,
        type: str,
        function: TextGenerationToolFunction,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.function = function
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.type = get("type")
        value = get("function")
        self.function = TextGenerationToolFunction.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
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


_KNOWN: Final = frozenset({"type", "function"})


from .text_generation_tool_function import TextGenerationToolFunction
