# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ThoughtSummaryDelta(BaseModel):
    """More of a thought's summary.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        content: The content.
    """

    type: Literal["thought_summary"] = wire(
        "type", "string", required=True, pattern="^thought_summary$", default="thought_summary"
    )
    content: InteractionContent | None = wire("content", "union", of=("InteractionContent",), default=None)


from .interaction_content import InteractionContent, read_interaction_content

content_of = read_interaction_content
