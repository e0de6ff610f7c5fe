# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .audio_response_format import AudioResponseFormat
    from .image_response_format import ImageResponseFormat
    from .text_response_format import TextResponseFormat
    from .video_response_format import VideoResponseFormat


@define
class ResponseFormat(BaseModel):
    """The form of an answer, for one or more kinds of media.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        text: The form of text.
        audio: The form of audio.
        image: The form of pictures.
        video: The form of videos.
    """

    text: TextResponseFormat | None = wire("text", "model", of=("TextResponseFormat",), default=None)
    audio: AudioResponseFormat | None = wire("audio", "model", of=("AudioResponseFormat",), default=None)
    image: ImageResponseFormat | None = wire("image", "model", of=("ImageResponseFormat",), default=None)
    video: VideoResponseFormat | None = wire("video", "model", of=("VideoResponseFormat",), default=None)
