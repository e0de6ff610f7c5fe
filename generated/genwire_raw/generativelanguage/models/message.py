# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata


@define
class Message(BaseModel):
    """A text with its author. The model is given both.

    Source: page 002, "Message".

    Attributes:
        author: Who wrote it, as any letters and digits; the model sees its texts under this name.
        content: The text.
        citation_metadata: What a text that the model generated is attributed to. Output only.
    """

    author: str | None = wire("author", "string", default=None)
    content: str = wire("content", "string", required=True)
    citation_metadata: CitationMetadata | None = wire(
        "citationMetadata", "model", of=("CitationMetadata",), read_only=True, default=None
    )
