# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class VideoTask(OpenEnum):
    """What a video is made of.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        TEXT_TO_VIDEO: Of text.
        IMAGE_TO_VIDEO: Of a picture.
        REFERENCE_TO_VIDEO: Of pictures to refer to.
        EDIT: Of a video, changed.
        EXTEND: Of a video, made longer.
        UPSCALE: Of a video, made larger.
    """

    TEXT_TO_VIDEO = "text_to_video"
    IMAGE_TO_VIDEO = "image_to_video"
    REFERENCE_TO_VIDEO = "reference_to_video"
    EDIT = "edit"
    EXTEND = "extend"
    UPSCALE = "upscale"
