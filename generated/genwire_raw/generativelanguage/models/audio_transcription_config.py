# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode
    from .language_auto import LanguageAuto
    from .language_hints import LanguageHints


class AudioTranscriptionConfig(BaseModel):
    """How audio is transcribed.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        language_codes: Languages that the audio may be in, as BCP 47 tags; found out by the service if empty.
        language_auto: Asks the service to find out the language, which it does anyway. Deprecated.
        language_hints: Languages that the audio may be in; `languageCodes` takes its place. Deprecated.
        custom_vocabulary: Words and phrases to expect.
        adaptation_phrases: Phrases to expect; `customVocabulary` takes its place. Deprecated.
        word_timestamp: Whether each word comes with its times.
        diarization: Whether speakers are told apart.
        mode: How literally audio is written down. Times and speakers do not go with `SMART`. The service's
            default is "VERBATIM".
        source_text: A text to change by spoken instructions, in the mode `SMART`; the answer is the changed
            text.
    """

    __slots__ = (
        "language_codes",
        "language_auto",
        "language_hints",
        "custom_vocabulary",
        "adaptation_phrases",
        "word_timestamp",
        "diarization",
        "mode",
        "source_text",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "language_codes": Field("languageCodes", "string", many="list"),
        "language_auto": Field("languageAuto", "model", of=("LanguageAuto",)),
        "language_hints": Field("languageHints", "model", of=("LanguageHints",)),
        "custom_vocabulary": Field("customVocabulary", "string", many="list"),
        "adaptation_phrases": Field("adaptationPhrases", "string", many="list"),
        "word_timestamp": Field("wordTimestamp", "boolean"),
        "diarization": Field("diarization", "boolean"),
        "mode": Field("mode", "enum", of=("AudioTranscriptionConfigMode",)),
        "source_text": Field("sourceText", "string"),
    }

    language_codes: list[str] | None
    language_auto: LanguageAuto | None
    language_hints: LanguageHints | None
    custom_vocabulary: list[str] | None
    adaptation_phrases: list[str] | None
    word_timestamp: bool | None
    diarization: bool | None
    mode: AudioTranscriptionConfigMode | None
    source_text: str | None

    def __init__(
        self,
        *,
        language_codes: list[str] | None = None,
        language_auto: LanguageAuto | None = None,
        language_hints: LanguageHints | None = None,
        custom_vocabulary: list[str] | None = None,
        adaptation_phrases: list[str] | None = None,
        word_timestamp: bool | None = None,
        diarization: bool | None = None,
        mode: AudioTranscriptionConfigMode | None = None,
        source_text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.language_codes = language_codes
        self.language_auto = language_auto
        self.language_hints = language_hints
        self.custom_vocabulary = custom_vocabulary
        self.adaptation_phrases = adaptation_phrases
        self.word_timestamp = word_timestamp
        self.diarization = diarization
        self.mode = mode
        self.source_text = source_text
        self.additional_properties = additional_properties
