# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AudioContent(BaseModel):
    """Sound.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of content.
        data: The bytes.
        uri: Where the sound is, instead of the bytes.
        mime_type: MIME type, such as `audio/wav`, `audio/mp3`, `audio/aiff`, `audio/aac`, `audio/ogg`,
            `audio/flac`, `audio/mpeg`, `audio/m4a`, `audio/l16`, `audio/opus`, `audio/alaw`, `audio/mulaw` or
            `audio/webm`.
        channels: Number of channels.
        sample_rate: Samples a second.
        processing: How the model goes through it, `static`; or that with its settings.
    """

    __slots__ = ("type", "data", "uri", "mime_type", "channels", "sample_rate", "processing")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^audio$"),
        "data": Field("data", "bytes"),
        "uri": Field("uri", "string"),
        "mime_type": Field("mime_type", "string"),
        "channels": Field("channels", "integer"),
        "sample_rate": Field("sample_rate", "integer"),
        "processing": Field("processing", "union", of=("AudioStaticMediaProcessing",)),
    }

    type: Literal["audio"]
    data: bytes | None
    uri: str | None
    mime_type: str | None
    channels: int | None
    sample_rate: int | None
    processing: str | AudioStaticMediaProcessing | None

    def __init__(
        self,
        *,
        type: Literal["audio"] = "audio",
        data: bytes | None = None,
        uri: str | None = None,
        mime_type: str | None = None,
        channels: int | None = None,
        sample_rate: int | None = None,
        processing: str | AudioStaticMediaProcessing | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.uri = uri
        self.mime_type = mime_type
        self.channels = channels
        self.sample_rate = sample_rate
        self.processing = processing
        self.additional_properties = additional_properties


def processing_of(value: Any) -> Any:
    if value.__class__ is dict:
        return AudioStaticMediaProcessing.from_dict(value)
    return value


from .audio_static_media_processing import AudioStaticMediaProcessing
