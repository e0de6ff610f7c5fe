# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_media_resolution import InteractionMediaResolution


@define
class VideoContent(BaseModel):
    """A video.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of content.
        data: The bytes.
        uri: Where the video is, instead of the bytes.
        mime_type: MIME type, such as `video/mp4`, `video/mpeg`, `video/mpg`, `video/mov`, `video/avi`,
            `video/x-flv`, `video/webm`, `video/wmv` or `video/3gpp`.
        name: A name by which the model can refer to it.
        resolution: How finely the video is read.
        processing: How the model goes through it, `static` or `agentic`; or that with its settings.
    """

    type: Literal["video"] = wire("type", "string", required=True, pattern="^video$", default="video")
    data: bytes | None = wire("data", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
    mime_type: str | None = wire("mime_type", "string", default=None)
    name: str | None = wire("name", "string", default=None)
    resolution: InteractionMediaResolution | None = wire(
        "resolution", "enum", of=("InteractionMediaResolution",), default=None
    )
    processing: str | StaticMediaProcessing | None = wire(
        "processing", "union", of=("StaticMediaProcessing",), default=None
    )


def processing_of(value: Any) -> Any:
    if value.__class__ is dict:
        return StaticMediaProcessing.from_dict(value)
    return value


from .static_media_processing import StaticMediaProcessing
