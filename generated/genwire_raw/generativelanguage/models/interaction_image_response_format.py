# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_delivery import InteractionDelivery


@define
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

    type: Literal["image"] = wire("type", "string", required=True, pattern="^image$", default="image")
    mime_type: str | None = wire("mime_type", "string", default=None)
    aspect_ratio: str | None = wire("aspect_ratio", "string", default=None)
    image_size: str | None = wire("image_size", "string", default=None)
    delivery: InteractionDelivery | None = wire("delivery", "enum", of=("InteractionDelivery",), default=None)
