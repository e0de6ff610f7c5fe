# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .tool_search_execution import ToolSearchExecution


class ToolSearch(BaseModel):
    """Searching for tools, so that not all of them have to be loaded.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        execution: Who searches.
        name: Name of the function with which the caller searches.
        description: In short, what that function does.
        parameters: The parameters of that function, as a JSON Schema.
    """

    __slots__ = ("type", "execution", "name", "description", "parameters")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^tool_search$"),
        "execution": Field("execution", "enum", of=("ToolSearchExecution",)),
        "name": Field("name", "string"),
        "description": Field("description", "string"),
        "parameters": Field("parameters", "any"),
    }

    type: Literal["tool_search"]
    execution: ToolSearchExecution | None
    name: str | None
    description: str | None
    parameters: Any

    def __init__(
        self,
        *,
        type: Literal["tool_search"] = "tool_search",
        execution: ToolSearchExecution | None = None,
        name: str | None = None,
        description: str | None = None,
        parameters: Any = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.execution = execution
        self.name = name
        self.description = description
        self.parameters = parameters
        self.additional_properties = additional_properties
