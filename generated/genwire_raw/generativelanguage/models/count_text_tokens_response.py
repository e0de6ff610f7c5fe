# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class CountTextTokensResponse(BaseModel):
    """How many tokens a prompt has, for a model.

    Source: page 002, "Method: models.countTextTokens".

    Attributes:
        token_count: The number of tokens of the prompt. At least 0.
    """

    __slots__ = ("token_count",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"token_count": Field("tokenCount", "integer", minimum=0)}

    token_count: int | None

    def __init__(
        self, *, token_count: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.token_count = token_count
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.token_count = get("tokenCount")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.token_count
        if value is not None:
            out["tokenCount"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"tokenCount"})
