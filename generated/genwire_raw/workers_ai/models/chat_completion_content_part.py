# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_image_url import ChatCompletionImageUrl


class ChatCompletionContentPart(BaseModel):
    """A part of a message.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        type: The kind of part: `text` or `image_url`.
        text: The text of a text part.
        image_url: The picture of an image part.
    """

    __slots__ = ("type", "text", "image_url")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string"),
        "text": Field("text", "string"),
        "image_url": Field("image_url", "model", of=("ChatCompletionImageUrl",)),
    }

    type: str | None
    text: str | None
    image_url: ChatCompletionImageUrl | None

    def __init__(
        self,
        *,
        type: str | None = None,
        text: str | None = None,
        image_url: ChatCompletionImageUrl | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.image_url = image_url
        self.additional_properties = additional_properties
