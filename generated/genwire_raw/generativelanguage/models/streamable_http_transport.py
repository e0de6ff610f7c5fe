# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


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

    __slots__ = ("url", "headers", "timeout", "sse_read_timeout", "terminate_on_close")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", "string"),
        "headers": Field("headers", "string", many="map"),
        "timeout": Field("timeout", "duration"),
        "sse_read_timeout": Field("sseReadTimeout", "duration"),
        "terminate_on_close": Field("terminateOnClose", "boolean"),
    }

    url: str | None
    headers: dict[str, str] | None
    timeout: timedelta | None
    sse_read_timeout: timedelta | None
    terminate_on_close: bool | None

    def __init__(
        self,
        *,
        url: str | None = None,
        headers: dict[str, str] | None = None,
        timeout: timedelta | None = None,
        sse_read_timeout: timedelta | None = None,
        terminate_on_close: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.headers = headers
        self.timeout = timeout
        self.sse_read_timeout = sse_read_timeout
        self.terminate_on_close = terminate_on_close
        self.additional_properties = additional_properties
