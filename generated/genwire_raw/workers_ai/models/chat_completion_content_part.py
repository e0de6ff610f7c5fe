# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_image_url import ChatCompletionImageUrl


@define
class ChatCompletionContentPart(BaseModel):
    """A part of a message.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        type: The kind of part: `text` or `image_url`.
        text: The text of a text part.
        image_url: The picture of an image part.
    """

    type: str | None = wire("type", "string", default=None)
    text: str | None = wire("text", "string", default=None)
    image_url: ChatCompletionImageUrl | None = wire(
        "image_url", "model", of=("ChatCompletionImageUrl",), default=None
    )
