# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class GoogleSearchResult(BaseModel):
    """What Google Search found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        search_suggestions: A piece of web content to embed in a page or a web view.
    """

    search_suggestions: str | None = wire("search_suggestions", "string", default=None)
