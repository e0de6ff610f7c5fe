# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TranslationConfig(BaseModel):
    """How speech is translated.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        target_language_code: The language to translate into, as a BCP 47 tag.
        echo_target_language: Whether speech in that language is repeated; otherwise it is answered with
            silence.
    """

    __slots__ = ("target_language_code", "echo_target_language")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "target_language_code": Field("targetLanguageCode", "string"),
        "echo_target_language": Field("echoTargetLanguage", "boolean"),
    }

    target_language_code: str | None
    echo_target_language: bool | None

    def __init__(
        self,
        *,
        target_language_code: str | None = None,
        echo_target_language: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.target_language_code = target_language_code
        self.echo_target_language = echo_target_language
        self.additional_properties = additional_properties
