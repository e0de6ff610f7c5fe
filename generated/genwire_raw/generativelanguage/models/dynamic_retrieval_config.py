# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class DynamicRetrievalConfig(BaseModel):
    """When retrieval takes place.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mode: What decides whether to retrieve.
        dynamic_threshold: The score from which on retrieval takes place; the service's own if absent.
    """

    __slots__ = ("mode", "dynamic_threshold")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", "enum", of=("DynamicRetrievalConfigMode",)),
        "dynamic_threshold": Field("dynamicThreshold", "number"),
    }

    mode: DynamicRetrievalConfigMode | None
    dynamic_threshold: float | None

    def __init__(
        self,
        *,
        mode: DynamicRetrievalConfigMode | None = None,
        dynamic_threshold: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.dynamic_threshold = dynamic_threshold
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("mode")
        self.mode = (
            (_DynamicRetrievalConfigMode.get(value) or DynamicRetrievalConfigMode(value))
            if value.__class__ is str
            else value
        )
        self.dynamic_threshold = get("dynamicThreshold")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.mode
        if value is not None:
            out["mode"] = write_enum(value)
        value = self.dynamic_threshold
        if value is not None:
            out["dynamicThreshold"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"mode", "dynamicThreshold"})


from .dynamic_retrieval_config_mode import MEMBERS as _DynamicRetrievalConfigMode
from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode
