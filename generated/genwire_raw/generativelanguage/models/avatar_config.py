# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .customized_avatar import CustomizedAvatar


@define
class AvatarConfig(BaseModel):
    """How the speaker looks.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        avatar_name: Id of a figure that comes with the service.
        customized_avatar: A figure after a picture.
        audio_bitrate_bps: Bits of audio a second.
        video_bitrate_bps: Bits of video a second.
    """

    avatar_name: str | None = wire("avatarName", "string", default=None)
    customized_avatar: CustomizedAvatar | None = wire(
        "customizedAvatar", "model", of=("CustomizedAvatar",), default=None
    )
    audio_bitrate_bps: int | None = wire("audioBitrateBps", "integer", default=None)
    video_bitrate_bps: int | None = wire("videoBitrateBps", "integer", default=None)
