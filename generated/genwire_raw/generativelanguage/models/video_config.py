# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .video_task import VideoTask


@define
class VideoConfig(BaseModel):
    """How videos are made.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        task: What to make a video of; found out from the input if absent.
    """

    task: VideoTask | None = wire("task", "enum", of=("VideoTask",), default=None)
