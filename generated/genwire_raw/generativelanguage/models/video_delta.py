# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_media_resolution import InteractionMediaResolution


@define
class VideoDelta(BaseModel):
    """A video.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        data: The bytes.
        uri: Where the video is, instead of the bytes.
        mime_type: MIME type.
        resolution: How finely the video is read.
    """

    type: Literal["video"] = wire("type", "string", required=True, pattern="^video$", default="video")
    data: bytes | None = wire("data", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
    mime_type: str | None = wire("mime_type", "string", default=None)
    resolution: InteractionMediaResolution | None = wire(
        "resolution", "enum", of=("InteractionMediaResolution",), default=None
    )
