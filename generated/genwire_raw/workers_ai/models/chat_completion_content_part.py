# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.type = get("type")
        self.text = get("text")
        value = get("image_url")
        self.image_url = ChatCompletionImageUrl.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.type
        if value is not None:
            out["type"] = value
        value = self.text
        if value is not None:
            out["text"] = value
        value = self.image_url
        if value is not None:
            out["image_url"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"type", "text", "image_url"})


from .chat_completion_image_url import ChatCompletionImageUrl
