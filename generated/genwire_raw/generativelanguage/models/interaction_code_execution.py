# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionCodeExecution(BaseModel):
    """Running code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
    """

    type: Literal["code_execution"] = wire(
        "type", "string", required=True, pattern="^code_execution$", default="code_execution"
    )
