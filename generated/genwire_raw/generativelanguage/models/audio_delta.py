# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    type: Literal["audio"] = wire("type", "string", required=True, pattern="^audio$", default="audio")
    data: bytes | None = wire("data", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
    mime_type: str | None = wire("mime_type", "string", default=None)
    channels: int | None = wire("channels", "integer", default=None)
    sample_rate: int | None = wire("sample_rate", "integer", default=None)
    rate: int | None = wire("rate", "integer", default=None)
