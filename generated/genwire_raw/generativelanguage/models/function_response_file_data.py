# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FunctionResponseFileData(BaseModel):
    """Media of a function's answer that a URI points to.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_uri: Where the media is.
        mime_type: IANA MIME type of the media.
        display_name: Name of the media for people. Used with tools that run on the server.
    """

    file_uri: str = wire("fileUri", "string", required=True)
    mime_type: str | None = wire("mimeType", "string", default=None)
    display_name: str | None = wire("displayName", "string", default=None)
