# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


class Dataset(BaseModel):
    """Data for training or validation.

    Source: page 004, "Dataset".

    Attributes:
        examples: Examples of plain text, carried in the request.
    """

    __slots__ = ("examples",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"examples": Field("examples", "model", of=("TuningExamples",))}
    GROUPS: ClassVar[Mapping[str, Group]] = {"dataset": Group(("examples",))}

    examples: TuningExamples | None

    def __init__(
        self, *, examples: TuningExamples | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.examples = examples
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("examples")
        self.examples = TuningExamples.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.examples
        if value is not None:
            out["examples"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"examples"})


from .tuning_examples import TuningExamples
