# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AntigravityAgentConfig(BaseModel):
    """How an Antigravity agent works.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of agent.
        model: Id of the model that the agent thinks with.
        max_total_tokens: The most tokens of the whole work.
    """

    __slots__ = ("type", "model", "max_total_tokens")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^antigravity$"),
        "model": Field("model", "string"),
        "max_total_tokens": Field("max_total_tokens", "int64"),
    }

    type: Literal["antigravity"]
    model: str | None
    max_total_tokens: int | None

    def __init__(
        self,
        *,
        type: Literal["antigravity"] = "antigravity",
        model: str | None = None,
        max_total_tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.model = model
        self.max_total_tokens = max_total_tokens
        self.additional_properties = additional_properties
