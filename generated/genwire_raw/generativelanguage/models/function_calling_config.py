# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class FunctionCallingConfig(BaseModel):
    """Whether the model may, must or must not call functions, and which ones.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mode: Whether the model calls functions; `AUTO` if absent. The service's default is "AUTO".
        allowed_function_names: The only functions that may be called, by their declared names. For the modes
            `ANY` and `VALIDATED` alone.
    """

    __slots__ = ("mode", "allowed_function_names")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", "enum", of=("FunctionCallingConfigMode",)),
        "allowed_function_names": Field("allowedFunctionNames", "string", many="list"),
    }

    mode: FunctionCallingConfigMode | None
    allowed_function_names: list[str] | None

    def __init__(
        self,
        *,
        mode: FunctionCallingConfigMode | None = None,
        allowed_function_names: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.allowed_function_names = allowed_function_names
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("mode")
        self.mode = (
            (_FunctionCallingConfigMode.get(value) or FunctionCallingConfigMode(value))
            if value.__class__ is str
            else value
        )
        self.allowed_function_names = get("allowedFunctionNames")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.mode
        if value is not None:
            out["mode"] = write_enum(value)
        value = self.allowed_function_names
        if value is not None:
            out["allowedFunctionNames"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"mode", "allowedFunctionNames"})


from .function_calling_config_mode import MEMBERS as _FunctionCallingConfigMode
from .function_calling_config_mode import FunctionCallingConfigMode
