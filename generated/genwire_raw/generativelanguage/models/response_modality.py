# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ResponseModality(OpenEnum):
    """A kind of media.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        TEXT: Text.
        IMAGE: Pictures.
        AUDIO: Sound.
        VIDEO: Video.
        DOCUMENT: Documents.
    """

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
