# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class MCPServerToolCallDelta(BaseModel):
    """A call of a tool of a server of the Model Context Protocol.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        server_name: Name of the server.
        name: Name of the tool.
        arguments: The arguments by name.
    """

    type: Literal["mcp_server_tool_call"] = wire(
        "type", "string", required=True, pattern="^mcp_server_tool_call$", default="mcp_server_tool_call"
    )
    server_name: str = wire("server_name", "string", required=True)
    name: str = wire("name", "string", required=True)
    arguments: dict[str, Any] = wire("arguments", "object", required=True)
