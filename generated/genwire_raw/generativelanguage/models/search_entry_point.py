# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SearchEntryPoint(BaseModel):
    """An entry to Google Search.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        rendered_content: A piece of web content to embed in a page or a web view.
        sdk_blob: JSON, an array of pairs of a search term and a search URL.
    """

    __slots__ = ("rendered_content", "sdk_blob")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "rendered_content": Field("renderedContent", "string"),
        "sdk_blob": Field("sdkBlob", "bytes"),
    }

    rendered_content: str | None
    sdk_blob: bytes | None

    def __init__(
        self,
        *,
        rendered_content: str | None = None,
        sdk_blob: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rendered_content = rendered_content
        self.sdk_blob = sdk_blob
        self.additional_properties = additional_properties
