# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .operator import Operator


class Condition(BaseModel):
    """A condition on a value of metadata.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    At most one of `value` is set: string_value, numeric_value.

    Attributes:
        string_value: The value, a string.
        numeric_value: The value, a number.
        operation: How the metadata compares with the value.
    """

    __slots__ = ("string_value", "numeric_value", "operation")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "string_value": Field("stringValue", "string"),
        "numeric_value": Field("numericValue", "number"),
        "operation": Field("operation", "enum", of=("Operator",), required=True),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"value": Group(("string_value", "numeric_value"))}

    string_value: str | None
    numeric_value: float | None
    operation: Operator

    def __init__(
        self,
        *,
        operation: Operator,
        string_value: str | None = None,
        numeric_value: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.string_value = string_value
        self.numeric_value = numeric_value
        self.operation = operation
        self.additional_properties = additional_properties
