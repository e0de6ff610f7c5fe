# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class CustomizedAvatar(BaseModel):
    """A figure after a picture.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        image_mime_type: MIME type of the picture.
        image_data: The picture; upright, 9 to 16, and at least 704 by 1280 pixels.
    """

    image_mime_type: str | None = wire("imageMimeType", "string", default=None)
    image_data: bytes | None = wire("imageData", "bytes", default=None)
