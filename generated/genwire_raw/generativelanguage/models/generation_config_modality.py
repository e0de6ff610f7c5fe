# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class GenerationConfigModality(OpenEnum):
    """A kind of media in answers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        MODALITY_UNSPECIFIED: No modality given.
        TEXT: The model answers in text.
        IMAGE: The model answers in pictures.
        AUDIO: The model answers in sound.
        VIDEO: The model answers in video.
    """

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"
