# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ChatCompletionStreamOptions(BaseModel):
    """What a stream contains.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        include_usage: Whether a last piece tells how many tokens the request took.
    """

    __slots__ = ("include_usage",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"include_usage": Field("include_usage", "boolean")}

    include_usage: bool | None

    def __init__(
        self, *, include_usage: bool | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.include_usage = include_usage
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.include_usage = get("include_usage")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.include_usage
        if value is not None:
            out["include_usage"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"include_usage"})
