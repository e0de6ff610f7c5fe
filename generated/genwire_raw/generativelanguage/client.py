# Made by `python codegen.py`. Do not edit.
"""Generative Language API: the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import httpx

from .._runtime.client import DEFAULT_TIMEOUT
from .._runtime.client import Client as BaseClient

BASE_URL = "https://generativelanguage.googleapis.com"


class Client(BaseClient):
    """Generative Language API: a connection, synchronous and asynchronous.

    Args:
        base_url: Scheme, host and path prefix.
        api_key: An API key of Google AI Studio or a Google Cloud project. It travels in the header
            `x-goog-api-key`.
        token: An OAuth 2.0 access token. The header `x-goog-user-project` names the project whose quota is
            used. It travels in the header `authorization`.
        quota_project: The project whose quota is used. It travels in the header `x-goog-user-project`.
        headers: Sent with every request.
        timeout: Seconds, or an `httpx.Timeout`.
        http_client: A client of your own, which stays yours to close.
        async_http_client: The same, for the asynchronous functions.
    """

    DEFAULT_BASE_URL: ClassVar[str] = BASE_URL
    SECRETS: ClassVar[tuple[str, ...]] = ("x-goog-api-key", "authorization")

    def __init__(
        self,
        base_url: str = BASE_URL,
        *,
        api_key: str | None = None,
        token: str | None = None,
        quota_project: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
    ) -> None:
        sent = dict(headers or {})
        if api_key is not None:
            sent["x-goog-api-key"] = api_key
        if token is not None:
            sent["authorization"] = f"Bearer {token}"
        if quota_project is not None:
            sent["x-goog-user-project"] = quota_project
        super().__init__(
            base_url,
            headers=sent,
            timeout=timeout,
            http_client=http_client,
            async_http_client=async_http_client,
        )
