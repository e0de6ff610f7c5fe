# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .allowed_tools import AllowedTools


@define
class InteractionMCPServer(BaseModel):
    """A server of the Model Context Protocol.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        name: Name of the server.
        url: The whole URL of its endpoint.
        headers: Headers to send, such as those with credentials.
        allowed_tools: The tools that may be used.
        defer_loading: Whether its tools are only loaded when the model searches for them.
    """

    type: Literal["mcp_server"] = wire(
        "type", "string", required=True, pattern="^mcp_server$", default="mcp_server"
    )
    name: str | None = wire("name", "string", default=None)
    url: str | None = wire("url", "string", default=None)
    headers: dict[str, str] | None = wire("headers", "string", many="map", default=None)
    allowed_tools: list[AllowedTools] | None = wire(
        "allowed_tools", "model", many="list", of=("AllowedTools",), default=None
    )
    defer_loading: bool | None = wire("defer_loading", "boolean", default=None)
