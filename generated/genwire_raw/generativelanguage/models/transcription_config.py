# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    language_codes: list[str] | None = wire("language_codes", "string", many="list", default=None)
    language_hints: list[str] | None = wire("language_hints", "string", many="list", default=None)
    custom_vocabulary: list[str] | None = wire("custom_vocabulary", "string", many="list", default=None)
    adaptation_phrases: list[str] | None = wire("adaptation_phrases", "string", many="list", default=None)
    diarization_mode: str | None = wire("diarization_mode", "string", default=None)
    timestamp_granularities: list[str] | None = wire(
        "timestamp_granularities", "string", many="list", default=None
    )
    mode: str | SmartTranscriptionMode | VerbatimTranscriptionMode | dict[str, Any] | None = wire(
        "mode", "union", of=("SmartTranscriptionMode", "VerbatimTranscriptionMode"), default=None
    )


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
