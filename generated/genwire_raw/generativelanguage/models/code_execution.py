# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class CodeExecution(BaseModel):
    """Runs code that the model writes and gives the result back to it, as parts with executable code and its
    result. It has no settings.

    Source: page 004, "Method: tunedModels.generateContent".
    """

    __slots__ = ()

    FIELDS: ClassVar[Mapping[str, Field]] = {}

    def __init__(self, *, additional_properties: dict[str, Any] | None = None) -> None:
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.additional_properties = dict(src) or None
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out
