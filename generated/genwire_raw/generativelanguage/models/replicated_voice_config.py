# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .voice_consent_signature import VoiceConsentSignature


@define
class ReplicatedVoiceConfig(BaseModel):
    """A voice that is made after a sample.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mime_type: MIME type of the sample, `audio/wav`; 16-bit signed little-endian at 24 kHz.
        voice_sample_audio: The sample.
        consent_audio: The consent of the voice's owner, recorded in the same form.
        voice_consent_signature: A signature that an earlier answer gave for the consent, instead of the
            recording.
    """

    mime_type: str | None = wire("mimeType", "string", default=None)
    voice_sample_audio: bytes | None = wire("voiceSampleAudio", "bytes", default=None)
    consent_audio: bytes | None = wire("consentAudio", "bytes", default=None)
    voice_consent_signature: VoiceConsentSignature | None = wire(
        "voiceConsentSignature", "model", of=("VoiceConsentSignature",), default=None
    )
