# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .field_violation import FieldViolation


@define
class BadRequest(BaseModel):
    """What is wrong with a request.

    Source: beyond the seeds: google.rpc.BadRequest in the details of errors.

    Attributes:
        field_violations: The fields that are wrong.
    """

    field_violations: list[FieldViolation] | None = wire(
        "fieldViolations", "model", many="list", of=("FieldViolation",), default=None
    )
