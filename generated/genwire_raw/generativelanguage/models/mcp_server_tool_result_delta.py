# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class MCPServerToolResultDelta(BaseModel):
    """What a tool of a server of the Model Context Protocol returned.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        server_name: Name of the server.
        name: Name of the tool.
        result: What it returned.
    """

    type: Literal["mcp_server_tool_result"] = wire(
        "type", "string", required=True, pattern="^mcp_server_tool_result$", default="mcp_server_tool_result"
    )
    server_name: str | None = wire("server_name", "string", default=None)
    name: str | None = wire("name", "string", default=None)
    result: FunctionResult = wire("result", "union", of=("FunctionResult",), required=True)


from .function_result import FunctionResult, read_function_result

result_of = read_function_result
