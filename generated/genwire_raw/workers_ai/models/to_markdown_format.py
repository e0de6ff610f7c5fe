# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ToMarkdownFormat(BaseModel):
    """A kind of file that can be turned into Markdown.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        extension: The ending of its name, with the dot.
        mime_type: Its MIME type.
    """

    extension: str | None = wire("extension", "string", default=None)
    mime_type: str | None = wire("mimeType", "string", default=None)
