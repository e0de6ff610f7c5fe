# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.author = get("author")
        self.content = get("content")
        value = get("citationMetadata")
        self.citation_metadata = CitationMetadata.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.author
        if value is not None:
            out["author"] = value
        value = self.content
        if value is not None:
            out["content"] = value
        value = self.citation_metadata
        if value is not None and not omit_read_only:
            out["citationMetadata"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"author", "content", "citationMetadata"})


from .citation_metadata import CitationMetadata
