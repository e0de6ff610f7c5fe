# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .delivery import Delivery


class AudioResponseFormat(BaseModel):
    """The form of audio.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mime_type: IANA MIME type.
        sample_rate: Samples a second.
        bit_rate: Bits a second, for compressed audio.
        delivery: How the bytes come.
    """

    __slots__ = ("mime_type", "sample_rate", "bit_rate", "delivery")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", "string"),
        "sample_rate": Field("sampleRate", "integer"),
        "bit_rate": Field("bitRate", "integer"),
        "delivery": Field("delivery", "enum", of=("Delivery",)),
    }

    mime_type: str | None
    sample_rate: int | None
    bit_rate: int | None
    delivery: Delivery | None

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        sample_rate: int | None = None,
        bit_rate: int | None = None,
        delivery: Delivery | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.sample_rate = sample_rate
        self.bit_rate = bit_rate
        self.delivery = delivery
        self.additional_properties = additional_properties
