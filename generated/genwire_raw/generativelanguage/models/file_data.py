# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileData(BaseModel):
    """Media that a URI points to.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mime_type: IANA MIME type of the media.
        file_uri: Where the media is, for instance the `uri` of an uploaded file.
        display_name: Name of the media for people. Used with tools that run on the server. Source: beyond the
            seeds: google-genai 3.6.1.
    """

    mime_type: str | None = wire("mimeType", "string", default=None)
    file_uri: str = wire("fileUri", "string", required=True)
    display_name: str | None = wire("displayName", "string", default=None)
