# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_media_resolution import InteractionMediaResolution


@define
class ImageContent(BaseModel):
    """A picture.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of content.
        data: The bytes.
        uri: Where the picture is, instead of the bytes.
        mime_type: MIME type, such as `image/png`, `image/jpeg`, `image/webp`, `image/heic`, `image/heif`,
            `image/gif`, `image/bmp` or `image/tiff`.
        resolution: How finely the picture is read.
    """

    type: Literal["image"] = wire("type", "string", required=True, pattern="^image$", default="image")
    data: bytes | None = wire("data", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
    mime_type: str | None = wire("mime_type", "string", default=None)
    resolution: InteractionMediaResolution | None = wire(
        "resolution", "enum", of=("InteractionMediaResolution",), default=None
    )
