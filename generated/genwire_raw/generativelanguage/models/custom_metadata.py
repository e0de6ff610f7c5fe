# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .string_list import StringList


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

    __slots__ = ("key", "string_value", "string_list_value", "numeric_value")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", "string", required=True),
        "string_value": Field("stringValue", "string"),
        "string_list_value": Field("stringListValue", "model", of=("StringList",)),
        "numeric_value": Field("numericValue", "number"),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "value": Group(("string_value", "string_list_value", "numeric_value"))
    }

    key: str
    string_value: str | None
    string_list_value: StringList | None
    numeric_value: float | None

    def __init__(
        self,
        *,
        key: str,
        string_value: str | None = None,
        string_list_value: StringList | None = None,
        numeric_value: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.string_value = string_value
        self.string_list_value = string_list_value
        self.numeric_value = numeric_value
        self.additional_properties = additional_properties
