# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tool_type import ToolType


@define
class ToolResponse(BaseModel):
    """What a tool on the server returned.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        id: Id of the call that this answers.
        tool_type: The tool.
        response: What it returned.
    """

    id: str | None = wire("id", "string", default=None)
    tool_type: ToolType | None = wire("toolType", "enum", of=("ToolType",), default=None)
    response: dict[str, Any] | None = wire("response", "object", default=None)
