# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .google_search_type import GoogleSearchType


class InteractionGoogleSearch(BaseModel):
    """Google Search.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        search_types: The kinds of search.
    """

    __slots__ = ("type", "search_types")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^google_search$"),
        "search_types": Field("search_types", "enum", many="list", of=("GoogleSearchType",)),
    }

    type: Literal["google_search"]
    search_types: list[GoogleSearchType] | None

    def __init__(
        self,
        *,
        type: Literal["google_search"] = "google_search",
        search_types: list[GoogleSearchType] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.search_types = search_types
        self.additional_properties = additional_properties
