# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_delivery import InteractionDelivery


@define
class InteractionAudioResponseFormat(BaseModel):
    """The form of audio.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of media.
        mime_type: MIME type, such as `audio/mp3`, `audio/ogg_opus`, `audio/l16`, `audio/wav`, `audio/alaw` or
            `audio/mulaw`.
        sample_rate: Samples a second.
        bit_rate: Bits a second, for compressed audio.
        delivery: How the bytes come.
    """

    type: Literal["audio"] = wire("type", "string", required=True, pattern="^audio$", default="audio")
    mime_type: str | None = wire("mime_type", "string", default=None)
    sample_rate: int | None = wire("sample_rate", "integer", default=None)
    bit_rate: int | None = wire("bit_rate", "integer", default=None)
    delivery: InteractionDelivery | None = wire("delivery", "enum", of=("InteractionDelivery",), default=None)
