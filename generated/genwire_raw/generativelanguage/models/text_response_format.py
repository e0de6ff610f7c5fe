# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextResponseFormat(BaseModel):
    """The form of text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mime_type: IANA MIME type, `text/plain` or `application/json`.
        json_schema: The JSON Schema that the text fits, with `application/json`.
    """

    __slots__ = ("mime_type", "json_schema")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", "string"),
        "json_schema": Field("jsonSchema", "any"),
    }

    mime_type: str | None
    json_schema: Any

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        json_schema: Any = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.json_schema = json_schema
        self.additional_properties = additional_properties
