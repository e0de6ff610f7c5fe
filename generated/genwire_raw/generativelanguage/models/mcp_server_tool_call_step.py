# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class MCPServerToolCallStep(BaseModel):
    """A call of a tool of a server of the Model Context Protocol.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        server_name: Name of the server.
        name: Name of the tool.
        arguments: The arguments by name.
    """

    __slots__ = ("type", "id", "server_name", "name", "arguments")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^mcp_server_tool_call$"),
        "id": Field("id", "string", required=True),
        "server_name": Field("server_name", "string", required=True),
        "name": Field("name", "string", required=True),
        "arguments": Field("arguments", "object", required=True),
    }

    type: Literal["mcp_server_tool_call"]
    id: str
    server_name: str
    name: str
    arguments: dict[str, Any]

    def __init__(
        self,
        *,
        id: str,
        server_name: str,
        name: str,
        arguments: dict[str, Any],
        type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.server_name = server_name
        self.name = name
        self.arguments = arguments
        self.additional_properties = additional_properties
