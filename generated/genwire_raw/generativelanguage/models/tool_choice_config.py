# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .allowed_tools import AllowedTools


@define
class ToolChoiceConfig(BaseModel):
    """Which tools the model may use.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        allowed_tools: The tools.
    """

    allowed_tools: AllowedTools | None = wire("allowed_tools", "model", of=("AllowedTools",), default=None)
