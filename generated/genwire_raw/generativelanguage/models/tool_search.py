# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tool_search_execution import ToolSearchExecution


@define
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

    type: Literal["tool_search"] = wire(
        "type", "string", required=True, pattern="^tool_search$", default="tool_search"
    )
    execution: ToolSearchExecution | None = wire(
        "execution", "enum", of=("ToolSearchExecution",), default=None
    )
    name: str | None = wire("name", "string", default=None)
    description: str | None = wire("description", "string", default=None)
    parameters: Any = wire("parameters", "any", default=None)
