# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionTextResponseFormat(BaseModel):
    """The form of text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of media.
        mime_type: `text/plain` or `application/json`.
        schema: The JSON Schema that the text fits, with `application/json`.
    """

    __slots__ = ("type", "mime_type", "schema")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^text$"),
        "mime_type": Field("mime_type", "string"),
        "schema": Field("schema", "object"),
    }

    type: Literal["text"]
    mime_type: str | None
    schema: dict[str, Any] | None

    def __init__(
        self,
        *,
        type: Literal["text"] = "text",
        mime_type: str | None = None,
        schema: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.mime_type = mime_type
        self.schema = schema
        self.additional_properties = additional_properties
