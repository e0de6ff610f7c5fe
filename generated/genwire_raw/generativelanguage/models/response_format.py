# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .audio_response_format import AudioResponseFormat
    from .image_response_format import ImageResponseFormat
    from .text_response_format import TextResponseFormat
    from .video_response_format import VideoResponseFormat


class ResponseFormat(BaseModel):
    """The form of an answer, for one or more kinds of media.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        text: The form of text.
        audio: The form of audio.
        image: The form of pictures.
        video: The form of videos.
    """

    __slots__ = ("text", "audio", "image", "video")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", "model", of=("TextResponseFormat",)),
        "audio": Field("audio", "model", of=("AudioResponseFormat",)),
        "image": Field("image", "model", of=("ImageResponseFormat",)),
        "video": Field("video", "model", of=("VideoResponseFormat",)),
    }

    text: TextResponseFormat | None
    audio: AudioResponseFormat | None
    image: ImageResponseFormat | None
    video: VideoResponseFormat | None

    def __init__(
        self,
        *,
        text: TextResponseFormat | None = None,
        audio: AudioResponseFormat | None = None,
        image: ImageResponseFormat | None = None,
        video: VideoResponseFormat | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.audio = audio
        self.image = image
        self.video = video
        self.additional_properties = additional_properties
