# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AntigravityAgentConfig(BaseModel):
    """How an Antigravity agent works.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of agent.
        model: Id of the model that the agent thinks with.
        max_total_tokens: The most tokens of the whole work.
    """

    type: Literal["antigravity"] = wire(
        "type", "string", required=True, pattern="^antigravity$", default="antigravity"
    )
    model: str | None = wire("model", "string", default=None)
    max_total_tokens: int | None = wire("max_total_tokens", "int64", default=None)
