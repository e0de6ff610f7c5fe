# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_delivery import InteractionDelivery


class InteractionImageResponseFormat(BaseModel):
    """The form of pictures.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of media.
        mime_type: MIME type, such as `image/jpeg`.
        aspect_ratio: Width to height; `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`,
            `21:9`, `1:8`, `8:1`, `1:4` or `4:1`.
        image_size: `512`, `1K`, `2K` or `4K`.
        delivery: How the bytes come.
    """

    __slots__ = ("type", "mime_type", "aspect_ratio", "image_size", "delivery")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^image$"),
        "mime_type": Field("mime_type", "string"),
        "aspect_ratio": Field("aspect_ratio", "string"),
        "image_size": Field("image_size", "string"),
        "delivery": Field("delivery", "enum", of=("InteractionDelivery",)),
    }

    type: Literal["image"]
    mime_type: str | None
    aspect_ratio: str | None
    image_size: str | None
    delivery: InteractionDelivery | None

    def __init__(
        self,
        *,
        type: Literal["image"] = "image",
        mime_type: str | None = None,
        aspect_ratio: str | None = None,
        image_size: str | None = None,
        delivery: InteractionDelivery | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.mime_type = mime_type
        self.aspect_ratio = aspect_ratio
        self.image_size = image_size
        self.delivery = delivery
        self.additional_properties = additional_properties
