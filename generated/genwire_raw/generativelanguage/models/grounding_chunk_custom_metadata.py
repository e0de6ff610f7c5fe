# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .grounding_chunk_string_list import GroundingChunkStringList


@define
class GroundingChunkCustomMetadata(BaseModel):
    """The caller's own data about a document.

    Source: beyond the seeds: google-genai 3.6.1.

    At most one of `value` is set: string_value, string_list_value, numeric_value.

    Attributes:
        key: The key.
        string_value: The value, a string.
        string_list_value: The value, a list of strings.
        numeric_value: The value, a number.
    """

    GROUPS = {"value": Group(("string_value", "string_list_value", "numeric_value"))}

    key: str | None = wire("key", "string", default=None)
    string_value: str | None = wire("stringValue", "string", default=None)
    string_list_value: GroundingChunkStringList | None = wire(
        "stringListValue", "model", of=("GroundingChunkStringList",), default=None
    )
    numeric_value: float | None = wire("numericValue", "number", default=None)
