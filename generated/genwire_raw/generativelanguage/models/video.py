# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group


class Video(BaseModel):
    """A video that a model made.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    At most one of `content` is set: video, uri.

    Attributes:
        video: The bytes.
        uri: Where to download the video.
    """

    __slots__ = ("video", "uri")

    FIELDS: ClassVar[Mapping[str, Field]] = {"video": Field("video", "bytes"), "uri": Field("uri", "string")}
    GROUPS: ClassVar[Mapping[str, Group]] = {"content": Group(("video", "uri"))}

    video: bytes | None
    uri: str | None

    def __init__(
        self,
        *,
        video: bytes | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.video = video
        self.uri = uri
        self.additional_properties = additional_properties
