# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class ComputerUse(BaseModel):
    """Operating a computer as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        environment: What is operated.
        excluded_predefined_functions: Predefined functions to leave out, to narrow what the model can do or
            to describe them in one's own way.
    """

    __slots__ = ("environment", "excluded_predefined_functions")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "environment": Field("environment", "enum", of=("ComputerUseEnvironment",), required=True),
        "excluded_predefined_functions": Field("excludedPredefinedFunctions", "string", many="list"),
    }

    environment: ComputerUseEnvironment
    excluded_predefined_functions: list[str] | None

    def __init__(
        self,
        *,
        environment: ComputerUseEnvironment,
        excluded_predefined_functions: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.environment = environment
        self.excluded_predefined_functions = excluded_predefined_functions
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("environment")
        self.environment = (
            (_ComputerUseEnvironment.get(value) or ComputerUseEnvironment(value))
            if value.__class__ is str
            else value
        )
        self.excluded_predefined_functions = get("excludedPredefinedFunctions")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.environment
        if value is not None:
            out["environment"] = write_enum(value)
        value = self.excluded_predefined_functions
        if value is not None:
            out["excludedPredefinedFunctions"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"environment", "excludedPredefinedFunctions"})


from .computer_use_environment import MEMBERS as _ComputerUseEnvironment
from .computer_use_environment import ComputerUseEnvironment
