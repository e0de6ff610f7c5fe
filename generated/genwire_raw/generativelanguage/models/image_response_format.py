# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .aspect_ratio import AspectRatio
    from .delivery import Delivery
    from .image_size import ImageSize


class ImageResponseFormat(BaseModel):
    """The form of pictures.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mime_type: IANA MIME type.
        aspect_ratio: Width to height.
        image_size: Size of the pictures.
        delivery: How the bytes come.
    """

    __slots__ = ("mime_type", "aspect_ratio", "image_size", "delivery")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", "string"),
        "aspect_ratio": Field("aspectRatio", "enum", of=("AspectRatio",)),
        "image_size": Field("imageSize", "enum", of=("ImageSize",)),
        "delivery": Field("delivery", "enum", of=("Delivery",)),
    }

    mime_type: str | None
    aspect_ratio: AspectRatio | None
    image_size: ImageSize | None
    delivery: Delivery | None

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        aspect_ratio: AspectRatio | None = None,
        image_size: ImageSize | None = None,
        delivery: Delivery | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.aspect_ratio = aspect_ratio
        self.image_size = image_size
        self.delivery = delivery
        self.additional_properties = additional_properties
