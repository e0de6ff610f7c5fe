# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class VerbatimTranscriptionMode(BaseModel):
    """Word for word.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The mode.
        diarization_mode: How speakers are told apart, `speaker`.
        timestamp_granularities: What has times, `word`; nothing if empty.
    """

    type: Literal["verbatim"] = wire(
        "type", "string", required=True, pattern="^verbatim$", default="verbatim"
    )
    diarization_mode: str | None = wire("diarization_mode", "string", default=None)
    timestamp_granularities: list[str] | None = wire(
        "timestamp_granularities", "string", many="list", default=None
    )
