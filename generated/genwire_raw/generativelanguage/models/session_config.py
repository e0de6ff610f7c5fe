# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SessionConfig(BaseModel):
    """Settings of a session with an agent for safe code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        max_rounds: The most rounds.
    """

    max_rounds: int | None = wire("max_rounds", "integer", default=None)
