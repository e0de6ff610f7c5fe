# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class CustomizedAvatar(BaseModel):
    """A figure after a picture.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        image_mime_type: MIME type of the picture.
        image_data: The picture; upright, 9 to 16, and at least 704 by 1280 pixels.
    """

    __slots__ = ("image_mime_type", "image_data")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "image_mime_type": Field("imageMimeType", "string"),
        "image_data": Field("imageData", "bytes"),
    }

    image_mime_type: str | None
    image_data: bytes | None

    def __init__(
        self,
        *,
        image_mime_type: str | None = None,
        image_data: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.image_mime_type = image_mime_type
        self.image_data = image_data
        self.additional_properties = additional_properties
