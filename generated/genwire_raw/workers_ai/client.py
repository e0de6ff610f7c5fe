# Made by `python codegen.py`. Do not edit.
"""Workers AI: the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import httpx

from .._runtime.client import DEFAULT_TIMEOUT
from .._runtime.client import Client as BaseClient

BASE_URL = "https://api.cloudflare.com/client/v4"


class Client(BaseClient):
    """Workers AI: a connection, synchronous and asynchronous.

    Args:
        base_url: Scheme, host and path prefix.
        token: A Cloudflare API token with the permission Workers AI Read. It travels in the header
            `authorization`.
        headers: Sent with every request.
        timeout: Seconds, or an `httpx.Timeout`.
        http_client: A client of your own, which stays yours to close.
        async_http_client: The same, for the asynchronous functions.
    """

    DEFAULT_BASE_URL: ClassVar[str] = BASE_URL
    SECRETS: ClassVar[tuple[str, ...]] = ("authorization",)

    def __init__(
        self,
        base_url: str = BASE_URL,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
    ) -> None:
        sent = dict(headers or {})
        if token is not None:
            sent["authorization"] = f"Bearer {token}"
        super().__init__(
            base_url,
            headers=sent,
            timeout=timeout,
            http_client=http_client,
            async_http_client=async_http_client,
        )
