# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .thinking_summaries import ThinkingSummaries
    from .visualization import Visualization


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

    __slots__ = (
        "type",
        "collaborative_planning",
        "enable_bigquery_tool",
        "thinking_summaries",
        "visualization",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^deep\\-research$"),
        "collaborative_planning": Field("collaborative_planning", "boolean"),
        "enable_bigquery_tool": Field("enable_bigquery_tool", "boolean"),
        "thinking_summaries": Field("thinking_summaries", "enum", of=("ThinkingSummaries",)),
        "visualization": Field("visualization", "enum", of=("Visualization",)),
    }

    type: Literal["deep-research"]
    collaborative_planning: bool | None
    enable_bigquery_tool: bool | None
    thinking_summaries: ThinkingSummaries | None
    visualization: Visualization | None

    def __init__(
        self,
        *,
        type: Literal["deep-research"] = "deep-research",
        collaborative_planning: bool | None = None,
        enable_bigquery_tool: bool | None = None,
        thinking_summaries: ThinkingSummaries | None = None,
        visualization: Visualization | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.collaborative_planning = collaborative_planning
        self.enable_bigquery_tool = enable_bigquery_tool
        self.thinking_summaries = thinking_summaries
        self.visualization = visualization
        self.additional_properties = additional_properties
