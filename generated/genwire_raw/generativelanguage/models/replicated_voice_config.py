# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .voice_consent_signature import VoiceConsentSignature


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

    __slots__ = ("mime_type", "voice_sample_audio", "consent_audio", "voice_consent_signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", "string"),
        "voice_sample_audio": Field("voiceSampleAudio", "bytes"),
        "consent_audio": Field("consentAudio", "bytes"),
        "voice_consent_signature": Field("voiceConsentSignature", "model", of=("VoiceConsentSignature",)),
    }

    mime_type: str | None
    voice_sample_audio: bytes | None
    consent_audio: bytes | None
    voice_consent_signature: VoiceConsentSignature | None

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        voice_sample_audio: bytes | None = None,
        consent_audio: bytes | None = None,
        voice_consent_signature: VoiceConsentSignature | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.voice_sample_audio = voice_sample_audio
        self.consent_audio = consent_audio
        self.voice_consent_signature = voice_consent_signature
        self.additional_properties = additional_properties
