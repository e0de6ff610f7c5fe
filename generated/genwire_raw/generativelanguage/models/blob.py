# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class Blob(BaseModel):
    """Media as raw bytes. Text belongs into a text part instead.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mime_type: IANA MIME type of the bytes, such as `image/png` or `image/jpeg`. The service refuses types
            that it does not support.
        data: The bytes.
        display_name: Name of the media for people. Used with tools that run on the server. Source: beyond the
            seeds: google-genai 3.6.1.
    """

    mime_type: str | None = wire("mimeType", "string", default=None)
    data: bytes | None = wire("data", "bytes", default=None)
    display_name: str | None = wire("displayName", "string", default=None)
