# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class EmbedTextRequest(BaseModel):
    """A text to embed.

    Source: page 002, "EmbedTextRequest".

    Attributes:
        model: Name of the model, `models/{model}`. In a request of its own the URL names it. Required where
            this is inside another request.
        text: The text.
    """

    __slots__ = ("model", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required_nested=True),
        "text": Field("text", "string"),
    }

    model: str | None
    text: str | None

    def __init__(
        self,
        *,
        model: str | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.text = text
        self.additional_properties = additional_properties
