# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .aspect_ratio import AspectRatio
    from .delivery import Delivery
    from .image_size import ImageSize


@define
class ImageResponseFormat(BaseModel):
    """The form of pictures.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mime_type: IANA MIME type.
        aspect_ratio: Width to height.
        image_size: Size of the pictures.
        delivery: How the bytes come.
    """

    mime_type: str | None = wire("mimeType", "string", default=None)
    aspect_ratio: AspectRatio | None = wire("aspectRatio", "enum", of=("AspectRatio",), default=None)
    image_size: ImageSize | None = wire("imageSize", "enum", of=("ImageSize",), default=None)
    delivery: Delivery | None = wire("delivery", "enum", of=("Delivery",), default=None)
