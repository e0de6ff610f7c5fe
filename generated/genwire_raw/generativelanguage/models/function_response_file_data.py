# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FunctionResponseFileData(BaseModel):
    """Media of a function's answer that a URI points to.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_uri: Where the media is.
        mime_type: IANA MIME type of the media.
        display_name: Name of the media for people. Used with tools that run on the server.
    """

    __slots__ = ("file_uri", "mime_type", "display_name")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "file_uri": Field("fileUri", "string", required=True),
        "mime_type": Field("mimeType", "string"),
        "display_name": Field("displayName", "string"),
    }

    file_uri: str
    mime_type: str | None
    display_name: str | None

    def __init__(
        self,
        *,
        file_uri: str,
        mime_type: str | None = None,
        display_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_uri = file_uri
        self.mime_type = mime_type
        self.display_name = display_name
        self.additional_properties = additional_properties
