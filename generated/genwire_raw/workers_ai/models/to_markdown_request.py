# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import FilePart


class ToMarkdownRequest(BaseModel):
    """Files to turn into Markdown.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        files: The files. Their names and MIME types tell what they are. At least 1 items.
    """

    __slots__ = ("files",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "files": Field("files", "any", many="list", required=True, min_items=1)
    }

    files: list[FilePart]

    def __init__(self, *, files: list[FilePart], additional_properties: dict[str, Any] | None = None) -> None:
        self.files = files
        self.additional_properties = additional_properties
