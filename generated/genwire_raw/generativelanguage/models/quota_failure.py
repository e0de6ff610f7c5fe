# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class QuotaFailure(BaseModel):
    """Which quotas are used up.

    Source: beyond the seeds: google.rpc.QuotaFailure in the details of errors.

    Attributes:
        violations: The quotas.
    """

    __slots__ = ("violations",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "violations": Field("violations", "model", many="list", of=("QuotaViolation",))
    }

    violations: list[QuotaViolation] | None

    def __init__(
        self,
        *,
        violations: list[QuotaViolation] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.violations = violations
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("violations")
        self.violations = (
            [QuotaViolation.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.violations
        if value is not None:
            out["violations"] = (
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


_KNOWN: Final = frozenset({"violations"})


from .quota_violation import QuotaViolation
