# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tool_type import ToolType


@define
class ToolCall(BaseModel):
    """A call of a tool that runs on the server. The caller does not carry it out.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        id: Id of the call; the response carries the same one.
        tool_type: The tool.
        args: The arguments by name.
    """

    id: str | None = wire("id", "string", default=None)
    tool_type: ToolType | None = wire("toolType", "enum", of=("ToolType",), default=None)
    args: dict[str, Any] | None = wire("args", "object", default=None)
