# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .customized_avatar import CustomizedAvatar


class AvatarConfig(BaseModel):
    """How the speaker looks.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        avatar_name: Id of a figure that comes with the service.
        customized_avatar: A figure after a picture.
        audio_bitrate_bps: Bits of audio a second.
        video_bitrate_bps: Bits of video a second.
    """

    __slots__ = ("avatar_name", "customized_avatar", "audio_bitrate_bps", "video_bitrate_bps")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "avatar_name": Field("avatarName", "string"),
        "customized_avatar": Field("customizedAvatar", "model", of=("CustomizedAvatar",)),
        "audio_bitrate_bps": Field("audioBitrateBps", "integer"),
        "video_bitrate_bps": Field("videoBitrateBps", "integer"),
    }

    avatar_name: str | None
    customized_avatar: CustomizedAvatar | None
    audio_bitrate_bps: int | None
    video_bitrate_bps: int | None

    def __init__(
        self,
        *,
        avatar_name: str | None = None,
        customized_avatar: CustomizedAvatar | None = None,
        audio_bitrate_bps: int | None = None,
        video_bitrate_bps: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.avatar_name = avatar_name
        self.customized_avatar = customized_avatar
        self.audio_bitrate_bps = audio_bitrate_bps
        self.video_bitrate_bps = video_bitrate_bps
        self.additional_properties = additional_properties
