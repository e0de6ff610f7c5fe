# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class CodeExecutionResult(BaseModel):
    """What running code gave. Only the code execution tool makes it, after a part with the code.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        outcome: How the run ended.
        output: Standard output if the run succeeded; standard error or another explanation if it did not.
    """

    __slots__ = ("outcome", "output")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "outcome": Field("outcome", "enum", of=("Outcome",), required=True),
        "output": Field("output", "string"),
    }

    outcome: Outcome
    output: str | None

    def __init__(
        self,
        *,
        outcome: Outcome,
        output: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.outcome = outcome
        self.output = output
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("outcome")
        self.outcome = (_Outcome.get(value) or Outcome(value)) if value.__class__ is str else value
        self.output = get("output")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.outcome
        if value is not None:
            out["outcome"] = write_enum(value)
        value = self.output
        if value is not None:
            out["output"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"outcome", "output"})


from .outcome import MEMBERS as _Outcome
from .outcome import Outcome
