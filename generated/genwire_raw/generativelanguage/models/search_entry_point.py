# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SearchEntryPoint(BaseModel):
    """An entry to Google Search.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        rendered_content: A piece of web content to embed in a page or a web view.
        sdk_blob: JSON, an array of pairs of a search term and a search URL.
    """

    rendered_content: str | None = wire("renderedContent", "string", default=None)
    sdk_blob: bytes | None = wire("sdkBlob", "bytes", default=None)
