# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .google_search_type import GoogleSearchType


@define
class InteractionGoogleSearch(BaseModel):
    """Google Search.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        search_types: The kinds of search.
    """

    type: Literal["google_search"] = wire(
        "type", "string", required=True, pattern="^google_search$", default="google_search"
    )
    search_types: list[GoogleSearchType] | None = wire(
        "search_types", "enum", many="list", of=("GoogleSearchType",), default=None
    )
