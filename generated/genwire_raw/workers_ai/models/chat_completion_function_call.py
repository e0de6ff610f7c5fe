# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ChatCompletionFunctionCall(BaseModel):
    """A function to call.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        name: Name of the function.
        arguments: The arguments, as JSON in a string.
    """

    __slots__ = ("name", "arguments")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string"),
        "arguments": Field("arguments", "string"),
    }

    name: str | None
    arguments: str | None

    def __init__(
        self,
        *,
        name: str | None = None,
        arguments: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.arguments = arguments
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.name = get("name")
        self.arguments = get("arguments")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not None:
            out["name"] = value
        value = self.arguments
        if value is not None:
            out["arguments"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"name", "arguments"})
