# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class GoogleSearchCallArguments(BaseModel):
    """What to search for with Google Search.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        queries: The queries.
    """

    __slots__ = ("queries",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"queries": Field("queries", "string", many="list")}

    queries: list[str] | None

    def __init__(
        self, *, queries: list[str] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.queries = queries
        self.additional_properties = additional_properties
