# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationPromptTokensDetails(BaseModel):
    """More about the tokens of an input.

    Source: beyond the seeds: the service sends it.

    Attributes:
        cached_tokens: Tokens that were found in a cache.
    """

    __slots__ = ("cached_tokens",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"cached_tokens": Field("cached_tokens", "integer")}

    cached_tokens: int | None

    def __init__(
        self, *, cached_tokens: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.cached_tokens = cached_tokens
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.cached_tokens = get("cached_tokens")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.cached_tokens
        if value is not None:
            out["cached_tokens"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"cached_tokens"})
