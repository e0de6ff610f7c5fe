# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SessionConfig(BaseModel):
    """Settings of a session with an agent for safe code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        max_rounds: The most rounds.
    """

    __slots__ = ("max_rounds",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"max_rounds": Field("max_rounds", "integer")}

    max_rounds: int | None

    def __init__(
        self, *, max_rounds: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.max_rounds = max_rounds
        self.additional_properties = additional_properties
