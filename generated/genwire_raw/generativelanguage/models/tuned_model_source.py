# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TunedModelSource(BaseModel):
    """A tuned model to start the tuning of another one from.

    Source: page 004, "TunedModelSource".

    Attributes:
        tuned_model: Name of the tuned model to start from, such as `tunedModels/my-tuned-model`. Cannot be
            changed later.
        base_model: Name of the model that this one was tuned from, such as `models/gemini-1.5-flash-001`.
            Output only.
    """

    __slots__ = ("tuned_model", "base_model")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "tuned_model": Field("tunedModel", "string", immutable=True),
        "base_model": Field("baseModel", "string", read_only=True),
    }

    tuned_model: str | None
    base_model: str | None

    def __init__(
        self,
        *,
        tuned_model: str | None = None,
        base_model: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tuned_model = tuned_model
        self.base_model = base_model
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.tuned_model = get("tunedModel")
        self.base_model = get("baseModel")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.tuned_model
        if value is not None:
            out["tunedModel"] = value
        value = self.base_model
        if value is not None and not omit_read_only:
            out["baseModel"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"tunedModel", "baseModel"})
