# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .allowed_tools import AllowedTools


class ToolChoiceConfig(BaseModel):
    """Which tools the model may use.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        allowed_tools: The tools.
    """

    __slots__ = ("allowed_tools",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "allowed_tools": Field("allowed_tools", "model", of=("AllowedTools",))
    }

    allowed_tools: AllowedTools | None

    def __init__(
        self,
        *,
        allowed_tools: AllowedTools | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allowed_tools = allowed_tools
        self.additional_properties = additional_properties
