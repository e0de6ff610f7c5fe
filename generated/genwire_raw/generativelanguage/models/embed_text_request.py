# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EmbedTextRequest(BaseModel):
    """A text to embed.

    Source: page 002, "EmbedTextRequest".

    Attributes:
        model: Name of the model, `models/{model}`. In a request of its own the URL names it. Required where
            this is inside another request.
        text: The text.
    """

    model: str | None = wire("model", "string", required_nested=True, default=None)
    text: str | None = wire("text", "string", default=None)
