# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_computer_use_environment import InteractionComputerUseEnvironment
    from .interaction_safety_policy import InteractionSafetyPolicy


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

    __slots__ = (
        "type",
        "environment",
        "excluded_predefined_functions",
        "enable_prompt_injection_detection",
        "disabled_safety_policies",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^computer_use$"),
        "environment": Field("environment", "enum", of=("InteractionComputerUseEnvironment",)),
        "excluded_predefined_functions": Field("excluded_predefined_functions", "string", many="list"),
        "enable_prompt_injection_detection": Field("enable_prompt_injection_detection", "boolean"),
        "disabled_safety_policies": Field(
            "disabled_safety_policies", "enum", many="list", of=("InteractionSafetyPolicy",)
        ),
    }

    type: Literal["computer_use"]
    environment: InteractionComputerUseEnvironment | None
    excluded_predefined_functions: list[str] | None
    enable_prompt_injection_detection: bool | None
    disabled_safety_policies: list[InteractionSafetyPolicy] | None

    def __init__(
        self,
        *,
        type: Literal["computer_use"] = "computer_use",
        environment: InteractionComputerUseEnvironment | None = None,
        excluded_predefined_functions: list[str] | None = None,
        enable_prompt_injection_detection: bool | None = None,
        disabled_safety_policies: list[InteractionSafetyPolicy] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.environment = environment
        self.excluded_predefined_functions = excluded_predefined_functions
        self.enable_prompt_injection_detection = enable_prompt_injection_detection
        self.disabled_safety_policies = disabled_safety_policies
        self.additional_properties = additional_properties
