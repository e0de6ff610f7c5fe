# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SmartTranscriptionMode(BaseModel):
    """Without slips, repetitions and false starts.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The mode.
        source_text: A text to change by spoken instructions; the answer is the changed text.
    """

    type: Literal["smart"] = wire("type", "string", required=True, pattern="^smart$", default="smart")
    source_text: str | None = wire("source_text", "string", default=None)
