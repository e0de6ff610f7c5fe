# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class DynamicAgentConfig(BaseModel):
    """How an agent of the caller's own works, with any settings.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of agent.
    """

    type: Literal["dynamic"] = wire("type", "string", required=True, pattern="^dynamic$", default="dynamic")
