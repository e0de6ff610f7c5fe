# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_delivery import InteractionDelivery


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

    __slots__ = ("type", "mime_type", "sample_rate", "bit_rate", "delivery")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^audio$"),
        "mime_type": Field("mime_type", "string"),
        "sample_rate": Field("sample_rate", "integer"),
        "bit_rate": Field("bit_rate", "integer"),
        "delivery": Field("delivery", "enum", of=("InteractionDelivery",)),
    }

    type: Literal["audio"]
    mime_type: str | None
    sample_rate: int | None
    bit_rate: int | None
    delivery: InteractionDelivery | None

    def __init__(
        self,
        *,
        type: Literal["audio"] = "audio",
        mime_type: str | None = None,
        sample_rate: int | None = None,
        bit_rate: int | None = None,
        delivery: InteractionDelivery | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.mime_type = mime_type
        self.sample_rate = sample_rate
        self.bit_rate = bit_rate
        self.delivery = delivery
        self.additional_properties = additional_properties
