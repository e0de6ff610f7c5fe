# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .video import Video


@define
class Media(BaseModel):
    """Media that a model made.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        video: A video.
    """

    GROUPS = {"type": Group(("video",))}

    video: Video | None = wire("video", "model", of=("Video",), default=None)
