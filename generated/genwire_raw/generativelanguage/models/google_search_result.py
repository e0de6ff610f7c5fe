# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class GoogleSearchResult(BaseModel):
    """What Google Search found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        search_suggestions: A piece of web content to embed in a page or a web view.
    """

    __slots__ = ("search_suggestions",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"search_suggestions": Field("search_suggestions", "string")}

    search_suggestions: str | None

    def __init__(
        self, *, search_suggestions: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.search_suggestions = search_suggestions
        self.additional_properties = additional_properties
