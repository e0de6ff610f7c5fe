# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FunctionResponseBlob(BaseModel):
    """Media of a function's answer as raw bytes. Text belongs into the answer's `response` instead.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mime_type: IANA MIME type of the bytes, such as `image/png` or `image/jpeg`. The service refuses types
            that it does not support.
        data: The bytes.
        display_name: Name of the media for people. Used with tools that run on the server. Source: beyond the
            seeds: google-genai 3.6.1.
    """

    __slots__ = ("mime_type", "data", "display_name")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", "string"),
        "data": Field("data", "bytes"),
        "display_name": Field("displayName", "string"),
    }

    mime_type: str | None
    data: bytes | None
    display_name: str | None

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        data: bytes | None = None,
        display_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.data = data
        self.display_name = display_name
        self.additional_properties = additional_properties
