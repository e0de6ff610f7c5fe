# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ThoughtSummaryDelta(BaseModel):
    """More of a thought's summary.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        content: The content.
    """

    __slots__ = ("type", "content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^thought_summary$"),
        "content": Field("content", "union", of=("InteractionContent",)),
    }

    type: Literal["thought_summary"]
    content: InteractionContent | None

    def __init__(
        self,
        *,
        type: Literal["thought_summary"] = "thought_summary",
        content: InteractionContent | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.content = content
        self.additional_properties = additional_properties


from .interaction_content import InteractionContent, read_interaction_content

content_of = read_interaction_content
