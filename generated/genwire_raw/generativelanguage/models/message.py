# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata


class Message(BaseModel):
    """A text with its author. The model is given both.

    Source: page 002, "Message".

    Attributes:
        author: Who wrote it, as any letters and digits; the model sees its texts under this name.
        content: The text.
        citation_metadata: What a text that the model generated is attributed to. Output only.
    """

    __slots__ = ("author", "content", "citation_metadata")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "author": Field("author", "string"),
        "content": Field("content", "string", required=True),
        "citation_metadata": Field("citationMetadata", "model", of=("CitationMetadata",), read_only=True),
    }

    author: str | None
    content: str
    citation_metadata: CitationMetadata | None

    def __init__(
        self,
        *,
        content: str,
        author: str | None = None,
        citation_metadata: CitationMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.author = author
        self.content = content
        self.citation_metadata = citation_metadata
        self.additional_properties = additional_properties
