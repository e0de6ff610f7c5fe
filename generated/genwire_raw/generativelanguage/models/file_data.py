# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FileData(BaseModel):
    """Media that a URI points to.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mime_type: IANA MIME type of the media.
        file_uri: Where the media is, for instance the `uri` of an uploaded file.
        display_name: Name of the media for people. Used with tools that run on the server. Source: beyond the
            seeds: google-genai 3.6.1.
    """

    __slots__ = ("mime_type", "file_uri", "display_name")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", "string"),
        "file_uri": Field("fileUri", "string", required=True),
        "display_name": Field("displayName", "string"),
    }

    mime_type: str | None
    file_uri: str
    display_name: str | None

    def __init__(
        self,
        *,
        file_uri: str,
        mime_type: str | None = None,
        display_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.file_uri = file_uri
        self.display_name = display_name
        self.additional_properties = additional_properties
