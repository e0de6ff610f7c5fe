# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .localized_message import LocalizedMessage


class FieldViolation(BaseModel):
    """What is wrong with a field of a request.

    Source: beyond the seeds: google.rpc.BadRequest.FieldViolation in the details of errors.

    Attributes:
        field: Path to the field, such as `generation_config`.
        description: Why it is wrong.
        reason: The same for programs, in capitals.
        localized_message: The same for people, in their language.
    """

    __slots__ = ("field", "description", "reason", "localized_message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", "string"),
        "description": Field("description", "string"),
        "reason": Field("reason", "string"),
        "localized_message": Field("localizedMessage", "model", of=("LocalizedMessage",)),
    }

    field: str | None
    description: str | None
    reason: str | None
    localized_message: LocalizedMessage | None

    def __init__(
        self,
        *,
        field: str | None = None,
        description: str | None = None,
        reason: str | None = None,
        localized_message: LocalizedMessage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.description = description
        self.reason = reason
        self.localized_message = localized_message
        self.additional_properties = additional_properties
