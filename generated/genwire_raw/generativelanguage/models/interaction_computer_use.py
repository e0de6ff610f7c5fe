# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_computer_use_environment import InteractionComputerUseEnvironment
    from .interaction_safety_policy import InteractionSafetyPolicy


@define
class InteractionComputerUse(BaseModel):
    """Operating a computer.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        environment: What is operated.
        excluded_predefined_functions: Predefined functions to leave out.
        enable_prompt_injection_detection: Whether to look for instructions to the model that are hidden on
            the screen.
        disabled_safety_policies: Safety policies to leave out.
    """

    type: Literal["computer_use"] = wire(
        "type", "string", required=True, pattern="^computer_use$", default="computer_use"
    )
    environment: InteractionComputerUseEnvironment | None = wire(
        "environment", "enum", of=("InteractionComputerUseEnvironment",), default=None
    )
    excluded_predefined_functions: list[str] | None = wire(
        "excluded_predefined_functions", "string", many="list", default=None
    )
    enable_prompt_injection_detection: bool | None = wire(
        "enable_prompt_injection_detection", "boolean", default=None
    )
    disabled_safety_policies: list[InteractionSafetyPolicy] | None = wire(
        "disabled_safety_policies", "enum", many="list", of=("InteractionSafetyPolicy",), default=None
    )
