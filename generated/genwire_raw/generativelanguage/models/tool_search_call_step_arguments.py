# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ToolSearchCallStepArguments(BaseModel):
    """Tools to search for.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        function_names: Names of functions to load.
    """

    __slots__ = ("function_names",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"function_names": Field("function_names", "string", many="list")}

    function_names: list[str] | None

    def __init__(
        self, *, function_names: list[str] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.function_names = function_names
        self.additional_properties = additional_properties
