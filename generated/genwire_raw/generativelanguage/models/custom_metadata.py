# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .string_list import StringList


@define
class CustomMetadata(BaseModel):
    """The caller's own data about a document, a key with a value.

    Source: beyond the seeds: google-genai 3.6.1.

    At most one of `value` is set: string_value, string_list_value, numeric_value.

    Attributes:
        key: The key.
        string_value: The value, a string.
        string_list_value: The value, a list of strings.
        numeric_value: The value, a number.
    """

    GROUPS = {"value": Group(("string_value", "string_list_value", "numeric_value"))}

    key: str = wire("key", "string", required=True)
    string_value: str | None = wire("stringValue", "string", default=None)
    string_list_value: StringList | None = wire("stringListValue", "model", of=("StringList",), default=None)
    numeric_value: float | None = wire("numericValue", "number", default=None)
