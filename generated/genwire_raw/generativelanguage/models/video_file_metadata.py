# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import read_duration, write_duration


class VideoFileMetadata(BaseModel):
    """More about a video.

    Source: beyond the seeds: reached from File.

    Attributes:
        video_duration: How long the video is.
    """

    __slots__ = ("video_duration",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"video_duration": Field("videoDuration", "duration")}

    video_duration: timedelta | None

    def __init__(
        self, *, video_duration: timedelta | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.video_duration = video_duration
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.video_duration = read_duration(get("videoDuration"))
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.video_duration
        if value is not None:
            out["videoDuration"] = write_duration(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"videoDuration"})
