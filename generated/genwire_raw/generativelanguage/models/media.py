# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .video import Video


class Media(BaseModel):
    """Media that a model made.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        video: A video.
    """

    __slots__ = ("video",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"video": Field("video", "model", of=("Video",))}
    GROUPS: ClassVar[Mapping[str, Group]] = {"type": Group(("video",))}

    video: Video | None

    def __init__(
        self, *, video: Video | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.video = video
        self.additional_properties = additional_properties
