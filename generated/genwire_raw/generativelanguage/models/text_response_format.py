# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextResponseFormat(BaseModel):
    """The form of text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mime_type: IANA MIME type, `text/plain` or `application/json`.
        json_schema: The JSON Schema that the text fits, with `application/json`.
    """

    mime_type: str | None = wire("mimeType", "string", default=None)
    json_schema: Any = wire("jsonSchema", "any", default=None)
