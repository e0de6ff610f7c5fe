# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class DocumentDelta(BaseModel):
    """A document.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        data: The bytes.
        uri: Where the document is, instead of the bytes.
        mime_type: MIME type.
    """

    __slots__ = ("type", "data", "uri", "mime_type")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^document$"),
        "data": Field("data", "bytes"),
        "uri": Field("uri", "string"),
        "mime_type": Field("mime_type", "string"),
    }

    type: Literal["document"]
    data: bytes | None
    uri: str | None
    mime_type: str | None

    def __init__(
        self,
        *,
        type: Literal["document"] = "document",
        data: bytes | None = None,
        uri: str | None = None,
        mime_type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.uri = uri
        self.mime_type = mime_type
        self.additional_properties = additional_properties
