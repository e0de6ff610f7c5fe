# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .computer_use_environment import ComputerUseEnvironment


@define
class ComputerUse(BaseModel):
    """Operating a computer as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        environment: What is operated.
        excluded_predefined_functions: Predefined functions to leave out, to narrow what the model can do or
            to describe them in one's own way.
    """

    environment: ComputerUseEnvironment = wire(
        "environment", "enum", of=("ComputerUseEnvironment",), required=True
    )
    excluded_predefined_functions: list[str] | None = wire(
        "excludedPredefinedFunctions", "string", many="list", default=None
    )
