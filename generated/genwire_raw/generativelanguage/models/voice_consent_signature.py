# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class VoiceConsentSignature(BaseModel):
    """The signature of a consent to use a voice.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        signature: The signature.
    """

    signature: str | None = wire("signature", "string", default=None)
