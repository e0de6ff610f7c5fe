# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .streamable_http_transport import StreamableHttpTransport


class McpServer(BaseModel):
    """A server of the Model Context Protocol that the model may call.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        name: Name of the server.
        streamable_http_transport: How to reach it.
    """

    __slots__ = ("name", "streamable_http_transport")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string"),
        "streamable_http_transport": Field(
            "streamableHttpTransport", "model", of=("StreamableHttpTransport",)
        ),
    }

    name: str | None
    streamable_http_transport: StreamableHttpTransport | None

    def __init__(
        self,
        *,
        name: str | None = None,
        streamable_http_transport: StreamableHttpTransport | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.streamable_http_transport = streamable_http_transport
        self.additional_properties = additional_properties
