# Made by `python codegen.py` from specs/generativelanguage/schemas/caches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class CachedContentUsageMetadata(BaseModel):
    """How many tokens cached content has.

    Source: beyond the seeds: reached from CachedContent.

    Attributes:
        total_token_count: All its tokens.
    """

    __slots__ = ("total_token_count",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"total_token_count": Field("totalTokenCount", "integer")}

    total_token_count: int | None

    def __init__(
        self, *, total_token_count: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.total_token_count = total_token_count
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.total_token_count = get("totalTokenCount")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.total_token_count
        if value is not None:
            out["totalTokenCount"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"totalTokenCount"})
