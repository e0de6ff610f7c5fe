# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class MCPServerToolResultDelta(BaseModel):
    """What a tool of a server of the Model Context Protocol returned.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        server_name: Name of the server.
        name: Name of the tool.
        result: What it returned.
    """

    __slots__ = ("type", "server_name", "name", "result")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^mcp_server_tool_result$"),
        "server_name": Field("server_name", "string"),
        "name": Field("name", "string"),
        "result": Field("result", "union", of=("FunctionResult",), required=True),
    }

    type: Literal["mcp_server_tool_result"]
    server_name: str | None
    name: str | None
    result: FunctionResult

    def __init__(
        self,
        *,
        result: FunctionResult,
        type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result",
        server_name: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.server_name = server_name
        self.name = name
        self.result = result
        self.additional_properties = additional_properties


from .function_result import FunctionResult, read_function_result

result_of = read_function_result
