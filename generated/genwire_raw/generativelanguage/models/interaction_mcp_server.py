# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .allowed_tools import AllowedTools


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

    __slots__ = ("type", "name", "url", "headers", "allowed_tools", "defer_loading")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^mcp_server$"),
        "name": Field("name", "string"),
        "url": Field("url", "string"),
        "headers": Field("headers", "string", many="map"),
        "allowed_tools": Field("allowed_tools", "model", many="list", of=("AllowedTools",)),
        "defer_loading": Field("defer_loading", "boolean"),
    }

    type: Literal["mcp_server"]
    name: str | None
    url: str | None
    headers: dict[str, str] | None
    allowed_tools: list[AllowedTools] | None
    defer_loading: bool | None

    def __init__(
        self,
        *,
        type: Literal["mcp_server"] = "mcp_server",
        name: str | None = None,
        url: str | None = None,
        headers: dict[str, str] | None = None,
        allowed_tools: list[AllowedTools] | None = None,
        defer_loading: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.url = url
        self.headers = headers
        self.allowed_tools = allowed_tools
        self.defer_loading = defer_loading
        self.additional_properties = additional_properties
