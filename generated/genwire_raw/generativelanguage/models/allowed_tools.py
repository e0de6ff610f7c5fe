# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .tool_choice_type import ToolChoiceType


class AllowedTools(BaseModel):
    """Tools that may be used, and whether they must be.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mode: Whether the tools are used.
        tools: Names of the tools.
    """

    __slots__ = ("mode", "tools")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", "enum", of=("ToolChoiceType",)),
        "tools": Field("tools", "string", many="list"),
    }

    mode: ToolChoiceType | None
    tools: list[str] | None

    def __init__(
        self,
        *,
        mode: ToolChoiceType | None = None,
        tools: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.tools = tools
        self.additional_properties = additional_properties
