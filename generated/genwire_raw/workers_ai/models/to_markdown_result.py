# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ToMarkdownResult(BaseModel):
    """A file as Markdown.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        name: Name of the file.
        mime_type: MIME type of the file.
        format: The form of `data`, `markdown`, or `error`.
        tokens: Tokens of the Markdown, as text or a number.
        data: The Markdown.
    """

    __slots__ = ("name", "mime_type", "format", "tokens", "data")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string"),
        "mime_type": Field("mimeType", "string"),
        "format": Field("format", "string"),
        "tokens": Field("tokens", "any"),
        "data": Field("data", "string"),
    }

    name: str | None
    mime_type: str | None
    format: str | None
    tokens: Any
    data: str | None

    def __init__(
        self,
        *,
        name: str | None = None,
        mime_type: str | None = None,
        format: str | None = None,
        tokens: Any = None,
        data: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.mime_type = mime_type
        self.format = format
        self.tokens = tokens
        self.data = data
        self.additional_properties = additional_properties
