# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Modality(OpenEnum):
    """The kind of media in a part.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        MODALITY_UNSPECIFIED: No modality given.
        TEXT: Plain text.
        IMAGE: A picture.
        VIDEO: A video.
        AUDIO: Sound.
        DOCUMENT: A document, such as a PDF.
    """

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    DOCUMENT = "DOCUMENT"
