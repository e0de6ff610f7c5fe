# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .computer_use_environment import ComputerUseEnvironment
    from .safety_policy import SafetyPolicy


@define
class ComputerUse(BaseModel):
    """Operating a computer as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        environment: What is operated.
        excluded_predefined_functions: Predefined functions to leave out, to narrow what the model can do or
            to describe them in one's own way.
        enable_prompt_injection_detection: Whether to look for instructions to the model that are hidden on
            the screen. Source: beyond the seeds: google-genai 3.6.1.
        disabled_safety_policies: Safety policies to leave out. Source: beyond the seeds: google-genai 3.6.1.
    """

    environment: ComputerUseEnvironment | None = wire(
        "environment", "enum", of=("ComputerUseEnvironment",), default=None
    )
    excluded_predefined_functions: list[str] | None = wire(
        "excludedPredefinedFunctions", "string", many="list", default=None
    )
    enable_prompt_injection_detection: bool | None = wire(
        "enablePromptInjectionDetection", "boolean", default=None
    )
    disabled_safety_policies: list[SafetyPolicy] | None = wire(
        "disabledSafetyPolicies", "enum", many="list", of=("SafetyPolicy",), default=None
    )
