# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .computer_use_environment import ComputerUseEnvironment
    from .safety_policy import SafetyPolicy


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

    __slots__ = (
        "environment",
        "excluded_predefined_functions",
        "enable_prompt_injection_detection",
        "disabled_safety_policies",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "environment": Field("environment", "enum", of=("ComputerUseEnvironment",)),
        "excluded_predefined_functions": Field("excludedPredefinedFunctions", "string", many="list"),
        "enable_prompt_injection_detection": Field("enablePromptInjectionDetection", "boolean"),
        "disabled_safety_policies": Field(
            "disabledSafetyPolicies", "enum", many="list", of=("SafetyPolicy",)
        ),
    }

    environment: ComputerUseEnvironment | None
    excluded_predefined_functions: list[str] | None
    enable_prompt_injection_detection: bool | None
    disabled_safety_policies: list[SafetyPolicy] | None

    def __init__(
        self,
        *,
        environment: ComputerUseEnvironment | None = None,
        excluded_predefined_functions: list[str] | None = None,
        enable_prompt_injection_detection: bool | None = None,
        disabled_safety_policies: list[SafetyPolicy] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.environment = environment
        self.excluded_predefined_functions = excluded_predefined_functions
        self.enable_prompt_injection_detection = enable_prompt_injection_detection
        self.disabled_safety_policies = disabled_safety_policies
        self.additional_properties = additional_properties
