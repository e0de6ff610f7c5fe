# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TranslationConfig(BaseModel):
    """How speech is translated.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        target_language_code: The language to translate into, as a BCP 47 tag.
        echo_target_language: Whether speech in that language is repeated; otherwise it is answered with
            silence.
    """

    target_language_code: str | None = wire("targetLanguageCode", "string", default=None)
    echo_target_language: bool | None = wire("echoTargetLanguage", "boolean", default=None)
