# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TuningExamples(BaseModel):
    """A set of examples, for training or validation.

    Source: page 004, "TuningExamples".

    Attributes:
        examples: The examples. Their inputs may be for text or for discussions, but are of one type
            throughout a set.
    """

    __slots__ = ("examples",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "examples": Field("examples", "model", many="list", of=("TuningExample",))
    }

    examples: list[TuningExample] | None

    def __init__(
        self,
        *,
        examples: list[TuningExample] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.examples = examples
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("examples")
        self.examples = (
            [TuningExample.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.examples
        if value is not None:
            out["examples"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"examples"})


from .tuning_example import TuningExample
