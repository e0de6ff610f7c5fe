# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class AudioTranscriptionConfigMode(OpenEnum):
    """How literally audio is written down.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        MODE_UNSPECIFIED: No mode given.
        VERBATIM: Word for word.
        SMART: Without slips, repetitions and false starts, with paragraphs and lists.
    """

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    VERBATIM = "VERBATIM"
    SMART = "SMART"
