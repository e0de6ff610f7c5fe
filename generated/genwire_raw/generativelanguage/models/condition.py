# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .operator import Operator


@define
class Condition(BaseModel):
    """A condition on a value of metadata.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    At most one of `value` is set: string_value, numeric_value.

    Attributes:
        string_value: The value, a string.
        numeric_value: The value, a number.
        operation: How the metadata compares with the value.
    """

    GROUPS = {"value": Group(("string_value", "numeric_value"))}

    string_value: str | None = wire("stringValue", "string", default=None)
    numeric_value: float | None = wire("numericValue", "number", default=None)
    operation: Operator = wire("operation", "enum", of=("Operator",), required=True)
