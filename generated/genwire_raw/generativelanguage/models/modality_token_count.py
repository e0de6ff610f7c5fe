# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class ModalityTokenCount(BaseModel):
    """How many tokens fall to one kind of media.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        modality: The kind of media that is counted.
        token_count: The number of tokens.
    """

    __slots__ = ("modality", "token_count")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "modality": Field("modality", "enum", of=("Modality",)),
        "token_count": Field("tokenCount", "integer"),
    }

    modality: Modality | None
    token_count: int | None

    def __init__(
        self,
        *,
        modality: Modality | None = None,
        token_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modality = modality
        self.token_count = token_count
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("modality")
        self.modality = (_Modality.get(value) or Modality(value)) if value.__class__ is str else value
        self.token_count = get("tokenCount")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.modality
        if value is not None:
            out["modality"] = write_enum(value)
        value = self.token_count
        if value is not None:
            out["tokenCount"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"modality", "tokenCount"})


from .modality import MEMBERS as _Modality
from .modality import Modality
