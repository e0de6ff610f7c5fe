# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .quota_violation import QuotaViolation


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
