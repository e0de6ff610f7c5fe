# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_media_resolution import InteractionMediaResolution


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

    __slots__ = ("type", "data", "uri", "mime_type", "name", "resolution", "processing")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^video$"),
        "data": Field("data", "bytes"),
        "uri": Field("uri", "string"),
        "mime_type": Field("mime_type", "string"),
        "name": Field("name", "string"),
        "resolution": Field("resolution", "enum", of=("InteractionMediaResolution",)),
        "processing": Field("processing", "union", of=("StaticMediaProcessing",)),
    }

    type: Literal["video"]
    data: bytes | None
    uri: str | None
    mime_type: str | None
    name: str | None
    resolution: InteractionMediaResolution | None
    processing: str | StaticMediaProcessing | None

    def __init__(
        self,
        *,
        type: Literal["video"] = "video",
        data: bytes | None = None,
        uri: str | None = None,
        mime_type: str | None = None,
        name: str | None = None,
        resolution: InteractionMediaResolution | None = None,
        processing: str | StaticMediaProcessing | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.uri = uri
        self.mime_type = mime_type
        self.name = name
        self.resolution = resolution
        self.processing = processing
        self.additional_properties = additional_properties


def processing_of(value: Any) -> Any:
    if value.__class__ is dict:
        return StaticMediaProcessing.from_dict(value)
    return value


from .static_media_processing import StaticMediaProcessing
