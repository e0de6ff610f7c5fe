# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode
    from .language_auto import LanguageAuto
    from .language_hints import LanguageHints


@define
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

    language_codes: list[str] | None = wire("languageCodes", "string", many="list", default=None)
    language_auto: LanguageAuto | None = wire("languageAuto", "model", of=("LanguageAuto",), default=None)
    language_hints: LanguageHints | None = wire("languageHints", "model", of=("LanguageHints",), default=None)
    custom_vocabulary: list[str] | None = wire("customVocabulary", "string", many="list", default=None)
    adaptation_phrases: list[str] | None = wire("adaptationPhrases", "string", many="list", default=None)
    word_timestamp: bool | None = wire("wordTimestamp", "boolean", default=None)
    diarization: bool | None = wire("diarization", "boolean", default=None)
    mode: AudioTranscriptionConfigMode | None = wire(
        "mode", "enum", of=("AudioTranscriptionConfigMode",), default=None
    )
    source_text: str | None = wire("sourceText", "string", default=None)
