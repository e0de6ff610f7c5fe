# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .quota_violation import QuotaViolation


@define
class QuotaFailure(BaseModel):
    """Which quotas are used up.

    Source: beyond the seeds: google.rpc.QuotaFailure in the details of errors.

    Attributes:
        violations: The quotas.
    """

    violations: list[QuotaViolation] | None = wire(
        "violations", "model", many="list", of=("QuotaViolation",), default=None
    )
