# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class StreamableHttpTransport(BaseModel):
    """How to reach a server of the Model Context Protocol over HTTP.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        url: The whole URL of its endpoint, such as `https://api.example.com/mcp`.
        headers: Headers to send, such as those with credentials.
        timeout: The timeout of requests.
        sse_read_timeout: The timeout of reading events.
        terminate_on_close: Whether closing the transport ends the session.
    """

    url: str | None = wire("url", "string", default=None)
    headers: dict[str, str] | None = wire("headers", "string", many="map", default=None)
    timeout: timedelta | None = wire("timeout", "duration", default=None)
    sse_read_timeout: timedelta | None = wire("sseReadTimeout", "duration", default=None)
    terminate_on_close: bool | None = wire("terminateOnClose", "boolean", default=None)
