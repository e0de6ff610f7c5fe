# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    name: str | None = wire("name", "string", default=None)
    mime_type: str | None = wire("mimeType", "string", default=None)
    format: str | None = wire("format", "string", default=None)
    tokens: Any = wire("tokens", "any", default=None)
    data: str | None = wire("data", "string", default=None)
