# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .delivery import Delivery


@define
class AudioResponseFormat(BaseModel):
    """The form of audio.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mime_type: IANA MIME type.
        sample_rate: Samples a second.
        bit_rate: Bits a second, for compressed audio.
        delivery: How the bytes come.
    """

    mime_type: str | None = wire("mimeType", "string", default=None)
    sample_rate: int | None = wire("sampleRate", "integer", default=None)
    bit_rate: int | None = wire("bitRate", "integer", default=None)
    delivery: Delivery | None = wire("delivery", "enum", of=("Delivery",), default=None)
