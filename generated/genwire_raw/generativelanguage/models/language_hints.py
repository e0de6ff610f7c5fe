# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class LanguageHints(BaseModel):
    """Languages that audio may be in.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        language_codes: The languages, as BCP 47 tags. Deprecated.
    """

    __slots__ = ("language_codes",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"language_codes": Field("languageCodes", "string", many="list")}

    language_codes: list[str] | None

    def __init__(
        self, *, language_codes: list[str] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.language_codes = language_codes
        self.additional_properties = additional_properties
