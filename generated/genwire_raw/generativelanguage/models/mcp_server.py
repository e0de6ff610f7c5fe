# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .streamable_http_transport import StreamableHttpTransport


@define
class McpServer(BaseModel):
    """A server of the Model Context Protocol that the model may call.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        name: Name of the server.
        streamable_http_transport: How to reach it.
    """

    name: str | None = wire("name", "string", default=None)
    streamable_http_transport: StreamableHttpTransport | None = wire(
        "streamableHttpTransport", "model", of=("StreamableHttpTransport",), default=None
    )
