# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ToMarkdownFormat(BaseModel):
    """A kind of file that can be turned into Markdown.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        extension: The ending of its name, with the dot.
        mime_type: Its MIME type.
    """

    __slots__ = ("extension", "mime_type")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "extension": Field("extension", "string"),
        "mime_type": Field("mimeType", "string"),
    }

    extension: str | None
    mime_type: str | None

    def __init__(
        self,
        *,
        extension: str | None = None,
        mime_type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.extension = extension
        self.mime_type = mime_type
        self.additional_properties = additional_properties
