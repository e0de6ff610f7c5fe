# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .video_task import VideoTask


class VideoConfig(BaseModel):
    """How videos are made.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        task: What to make a video of; found out from the input if absent.
    """

    __slots__ = ("task",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"task": Field("task", "enum", of=("VideoTask",))}

    task: VideoTask | None

    def __init__(
        self, *, task: VideoTask | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.task = task
        self.additional_properties = additional_properties
