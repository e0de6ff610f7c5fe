# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class VerbatimTranscriptionMode(BaseModel):
    """Word for word.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The mode.
        diarization_mode: How speakers are told apart, `speaker`.
        timestamp_granularities: What has times, `word`; nothing if empty.
    """

    __slots__ = ("type", "diarization_mode", "timestamp_granularities")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^verbatim$"),
        "diarization_mode": Field("diarization_mode", "string"),
        "timestamp_granularities": Field("timestamp_granularities", "string", many="list"),
    }

    type: Literal["verbatim"]
    diarization_mode: str | None
    timestamp_granularities: list[str] | None

    def __init__(
        self,
        *,
        type: Literal["verbatim"] = "verbatim",
        diarization_mode: str | None = None,
        timestamp_granularities: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.diarization_mode = diarization_mode
        self.timestamp_granularities = timestamp_granularities
        self.additional_properties = additional_properties
