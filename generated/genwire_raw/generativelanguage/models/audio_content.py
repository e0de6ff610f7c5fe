# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    type: Literal["audio"] = wire("type", "string", required=True, pattern="^audio$", default="audio")
    data: bytes | None = wire("data", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
    mime_type: str | None = wire("mime_type", "string", default=None)
    channels: int | None = wire("channels", "integer", default=None)
    sample_rate: int | None = wire("sample_rate", "integer", default=None)
    processing: str | AudioStaticMediaProcessing | None = wire(
        "processing", "union", of=("AudioStaticMediaProcessing",), default=None
    )


def processing_of(value: Any) -> Any:
    if value.__class__ is dict:
        return AudioStaticMediaProcessing.from_dict(value)
    return value


from .audio_static_media_processing import AudioStaticMediaProcessing
