# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ChatCompletionContentPart(BaseModel):
    """A part of a message.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        type: The kind of part: `text`, `image_url` or `input_audio`.
        text: The text of a text part.
        image_url: The picture of an image part, by its `url`, which may be a `data:` URL.
        input_audio: The sound of an audio part, as base64 in `data` and its `format`.
    """

    type: str | None = wire("type", "string", default=None)
    text: str | None = wire("text", "string", default=None)
    image_url: dict[str, Any] | None = wire("image_url", "object", default=None)
    input_audio: dict[str, Any] | None = wire("input_audio", "object", default=None)
