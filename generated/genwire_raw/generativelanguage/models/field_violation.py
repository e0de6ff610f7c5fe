# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .localized_message import LocalizedMessage


@define
class FieldViolation(BaseModel):
    """What is wrong with a field of a request.

    Source: beyond the seeds: google.rpc.BadRequest.FieldViolation in the details of errors.

    Attributes:
        field: Path to the field, such as `generation_config`.
        description: Why it is wrong.
        reason: The same for programs, in capitals.
        localized_message: The same for people, in their language.
    """

    field: str | None = wire("field", "string", default=None)
    description: str | None = wire("description", "string", default=None)
    reason: str | None = wire("reason", "string", default=None)
    localized_message: LocalizedMessage | None = wire(
        "localizedMessage", "model", of=("LocalizedMessage",), default=None
    )
