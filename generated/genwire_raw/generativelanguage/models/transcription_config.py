# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TranscriptionConfig(BaseModel):
    """How audio is transcribed.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        language_codes: Languages that the audio may be in, as BCP 47 tags; found out by the service if empty.
        language_hints: Languages that the audio may be in; `language_codes` takes its place. Deprecated.
        custom_vocabulary: Words and phrases to expect.
        adaptation_phrases: Phrases to expect; `custom_vocabulary` takes its place. Deprecated.
        diarization_mode: How speakers are told apart; now a part of the mode. Deprecated.
        timestamp_granularities: What has times; now a part of the mode. Deprecated.
        mode: How literally audio is written down, `verbatim` or `smart`; or that with its settings.
    """

    __slots__ = (
        "language_codes",
        "language_hints",
        "custom_vocabulary",
        "adaptation_phrases",
        "diarization_mode",
        "timestamp_granularities",
        "mode",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "language_codes": Field("language_codes", "string", many="list"),
        "language_hints": Field("language_hints", "string", many="list"),
        "custom_vocabulary": Field("custom_vocabulary", "string", many="list"),
        "adaptation_phrases": Field("adaptation_phrases", "string", many="list"),
        "diarization_mode": Field("diarization_mode", "string"),
        "timestamp_granularities": Field("timestamp_granularities", "string", many="list"),
        "mode": Field("mode", "union", of=("SmartTranscriptionMode", "VerbatimTranscriptionMode")),
    }

    language_codes: list[str] | None
    language_hints: list[str] | None
    custom_vocabulary: list[str] | None
    adaptation_phrases: list[str] | None
    diarization_mode: str | None
    timestamp_granularities: list[str] | None
    mode: str | SmartTranscriptionMode | VerbatimTranscriptionMode | dict[str, Any] | None

    def __init__(
        self,
        *,
        language_codes: list[str] | None = None,
        language_hints: list[str] | None = None,
        custom_vocabulary: list[str] | None = None,
        adaptation_phrases: list[str] | None = None,
        diarization_mode: str | None = None,
        timestamp_granularities: list[str] | None = None,
        mode: str | SmartTranscriptionMode | VerbatimTranscriptionMode | dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.language_codes = language_codes
        self.language_hints = language_hints
        self.custom_vocabulary = custom_vocabulary
        self.adaptation_phrases = adaptation_phrases
        self.diarization_mode = diarization_mode
        self.timestamp_granularities = timestamp_granularities
        self.mode = mode
        self.additional_properties = additional_properties


def mode_of(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "smart":
            return SmartTranscriptionMode.from_dict(value)
        if kind == "verbatim":
            return VerbatimTranscriptionMode.from_dict(value)
    return value


from .smart_transcription_mode import SmartTranscriptionMode
from .verbatim_transcription_mode import VerbatimTranscriptionMode
