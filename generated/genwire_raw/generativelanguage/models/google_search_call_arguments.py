# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class GoogleSearchCallArguments(BaseModel):
    """What to search for with Google Search.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        queries: The queries.
    """

    queries: list[str] | None = wire("queries", "string", many="list", default=None)
