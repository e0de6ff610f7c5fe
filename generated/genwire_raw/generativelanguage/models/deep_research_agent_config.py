# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .thinking_summaries import ThinkingSummaries
    from .visualization import Visualization


@define
class DeepResearchAgentConfig(BaseModel):
    """How an agent for research works.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of agent.
        collaborative_planning: Whether the agent shows a plan first and waits for consent.
        enable_bigquery_tool: Whether the agent may use BigQuery.
        thinking_summaries: Whether the steps have summaries of thoughts.
        visualization: Whether the answer has pictures.
    """

    type: Literal["deep-research"] = wire(
        "type", "string", required=True, pattern="^deep\\-research$", default="deep-research"
    )
    collaborative_planning: bool | None = wire("collaborative_planning", "boolean", default=None)
    enable_bigquery_tool: bool | None = wire("enable_bigquery_tool", "boolean", default=None)
    thinking_summaries: ThinkingSummaries | None = wire(
        "thinking_summaries", "enum", of=("ThinkingSummaries",), default=None
    )
    visualization: Visualization | None = wire("visualization", "enum", of=("Visualization",), default=None)
