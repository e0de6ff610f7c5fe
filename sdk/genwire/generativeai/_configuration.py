"""The clients that the module's functions use."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import Any

from genwire_raw._runtime.json_types import is_mapping

from .._google.client import AsyncGenerativeLanguage, GenerativeLanguage


class _Clients:
    """The clients in use; made at the first call, from what was configured or from the environment."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._arguments: dict[str, Any] = {}
        self._blocking: GenerativeLanguage | None = None
        self._awaiting: AsyncGenerativeLanguage | None = None

    def configure(self, **arguments: Any) -> None:
        with self._lock:
            self._arguments = arguments
            if self._blocking is not None:
                self._blocking.close()
            self._blocking = self._awaiting = None

    def blocking(self) -> GenerativeLanguage:
        with self._lock:
            if self._blocking is None:
                self._blocking = GenerativeLanguage(**self._arguments)
            return self._blocking

    def awaiting(self) -> AsyncGenerativeLanguage:
        with self._lock:
            if self._awaiting is None:
                self._awaiting = AsyncGenerativeLanguage(**self._arguments)
            return self._awaiting


_clients = _Clients()


def configure(
    *,
    api_key: str | None = None,
    credentials: Any = None,
    transport: str | None = None,  # noqa: ARG001
    client_options: Mapping[str, Any] | Any = None,
    default_metadata: Any = (),
) -> None:
    """Sets up the client that all functions and models use; without it they take the environment's settings.

    Args:
        api_key: The key; GOOGLE_API_KEY or GEMINI_API_KEY unless given.
        credentials: An object of google-auth, instead of a key: its `token` is sent, and `refresh` called as needed.
        transport: Accepted for the sake of old programs; there is only REST.
        client_options: A mapping or object with `api_endpoint`, and `api_key` perhaps.
        default_metadata: Pairs that are sent as headers with each request.

    Raises:
        ConfigurationError: At the first call: there is no key, or the endpoint is no URL.
    """
    endpoint = _option(client_options, "api_endpoint")
    arguments: dict[str, Any] = {
        "api_key": api_key or _option(client_options, "api_key"),
        "access_token": None if credentials is None else _token_of(credentials),
        "base_url": endpoint if endpoint is None or "://" in endpoint else f"https://{endpoint}",
        "headers": dict(default_metadata),
    }
    _clients.configure(**{name: value for name, value in arguments.items() if value is not None})


def client(options: Mapping[str, Any] | Any = None) -> GenerativeLanguage:
    """The client; with `request_options` (a `timeout` in seconds), one that has them."""
    timeout = _option(options, "timeout")
    return _clients.blocking() if timeout is None else _clients.blocking().with_options(timeout=timeout)


def async_client(options: Mapping[str, Any] | Any = None) -> AsyncGenerativeLanguage:
    """As `client`, asynchronous."""
    timeout = _option(options, "timeout")
    return _clients.awaiting() if timeout is None else _clients.awaiting().with_options(timeout=timeout)


def _option(options: Mapping[str, Any] | Any, name: str) -> Any:
    return options.get(name) if is_mapping(options) else getattr(options, name, None)


def _token_of(credentials: Any) -> Any:
    def token() -> str:
        if not credentials.valid:
            from google.auth.transport.requests import Request  # who has credentials has google-auth

            credentials.refresh(Request())
        return str(credentials.token)

    return token
