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
    """

    mime_type: str | None = wire("mimeType", "string", default=None)
    file_uri: str = wire("fileUri", "string", required=True)
