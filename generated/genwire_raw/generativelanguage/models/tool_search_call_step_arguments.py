# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ToolSearchCallStepArguments(BaseModel):
    """Tools to search for.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        function_names: Names of functions to load.
    """

    function_names: list[str] | None = wire("function_names", "string", many="list", default=None)
