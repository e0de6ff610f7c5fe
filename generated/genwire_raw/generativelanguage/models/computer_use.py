# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .computer_use_environment import ComputerUseEnvironment


class ComputerUse(BaseModel):
    """Operating a computer as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        environment: What is operated.
        excluded_predefined_functions: Predefined functions to leave out, to narrow what the model can do or
            to describe them in one's own way.
    """

    __slots__ = ("environment", "excluded_predefined_functions")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "environment": Field("environment", "enum", of=("ComputerUseEnvironment",), required=True),
        "excluded_predefined_functions": Field("excludedPredefinedFunctions", "string", many="list"),
    }

    environment: ComputerUseEnvironment
    excluded_predefined_functions: list[str] | None

    def __init__(
        self,
        *,
        environment: ComputerUseEnvironment,
        excluded_predefined_functions: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.environment = environment
        self.excluded_predefined_functions = excluded_predefined_functions
        self.additional_properties = additional_properties
