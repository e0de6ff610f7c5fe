# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class LanguageHints(BaseModel):
    """Languages that audio may be in.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        language_codes: The languages, as BCP 47 tags. Deprecated.
    """

    language_codes: list[str] | None = wire("languageCodes", "string", many="list", default=None)
