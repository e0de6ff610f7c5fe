# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AudioDelta(BaseModel):
    """More sound.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        data: The bytes.
        uri: Where the sound is, instead of the bytes.
        mime_type: MIME type.
        channels: Number of channels.
        sample_rate: Samples a second.
        rate: `sample_rate` takes its place. Deprecated.
    """

    __slots__ = ("type", "data", "uri", "mime_type", "channels", "sample_rate", "rate")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^audio$"),
        "data": Field("data", "bytes"),
        "uri": Field("uri", "string"),
        "mime_type": Field("mime_type", "string"),
        "channels": Field("channels", "integer"),
        "sample_rate": Field("sample_rate", "integer"),
        "rate": Field("rate", "integer"),
    }

    type: Literal["audio"]
    data: bytes | None
    uri: str | None
    mime_type: str | None
    channels: int | None
    sample_rate: int | None
    rate: int | None

    def __init__(
        self,
        *,
        type: Literal["audio"] = "audio",
        data: bytes | None = None,
        uri: str | None = None,
        mime_type: str | None = None,
        channels: int | None = None,
        sample_rate: int | None = None,
        rate: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.uri = uri
        self.mime_type = mime_type
        self.channels = channels
        self.sample_rate = sample_rate
        self.rate = rate
        self.additional_properties = additional_properties
