# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import FilePart


@define
class ToMarkdownRequest(BaseModel):
    """Files to turn into Markdown.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        files: The files. Their names and MIME types tell what they are. At least 1 items.
    """

    files: list[FilePart] = wire("files", "any", many="list", required=True, min_items=1)
