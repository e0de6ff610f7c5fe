# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group


@define
class Video(BaseModel):
    """A video that a model made.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    At most one of `content` is set: video, uri.

    Attributes:
        video: The bytes.
        uri: Where to download the video.
    """

    GROUPS = {"content": Group(("video", "uri"))}

    video: bytes | None = wire("video", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
