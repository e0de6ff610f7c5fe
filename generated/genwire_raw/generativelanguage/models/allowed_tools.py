# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tool_choice_type import ToolChoiceType


@define
class AllowedTools(BaseModel):
    """Tools that may be used, and whether they must be.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mode: Whether the tools are used.
        tools: Names of the tools.
    """

    mode: ToolChoiceType | None = wire("mode", "enum", of=("ToolChoiceType",), default=None)
    tools: list[str] | None = wire("tools", "string", many="list", default=None)
