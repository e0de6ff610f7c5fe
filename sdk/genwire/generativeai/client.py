"""The service clients that the module's functions and models use, and how they are set up."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from threading import RLock
from typing import Any

from genwire_raw._runtime.json_types import is_mapping

from .._google.client import AsyncGenerativeLanguage, GenerativeLanguage
from . import protos
from ._services import Service, ServiceAsyncClient, ServiceClient

USER_AGENT = "genai-py"
_TIMEOUT = 600.0  # seconds


def _option(options: Mapping[str, Any] | Any, name: str) -> Any:
    return options.get(name) if is_mapping(options) else getattr(options, name, None)


def _token_of(credentials: Any) -> Any:
    def token() -> str:
        if not credentials.valid:
            from google.auth.transport.requests import Request  # who has credentials has google-auth

            credentials.refresh(Request())
        return str(credentials.token)

    return token


class _Uploading(Service):
    def create_file(self, path: Any, *, metadata: Any = (), resumable: bool = True, **options: Any) -> Any:
        """Upload a file, or what is open; `mime_type`, `name` and `display_name` as for `files.upload`."""
        del resumable  # every upload is
        files = self.connection(metadata=metadata).files
        return self.run(lambda: files.upload(path, progress=False, **options), protos.File)


class FileServiceClient(_Uploading, ServiceClient):
    """The client of files."""


class FileServiceAsyncClient(_Uploading, ServiceAsyncClient):
    """The asynchronous client of files."""


class _ClientManager:
    """The service clients in use, by name: what is put in `clients` is used in place of what would be made.

    Attributes:
        clients: The clients so far; an asynchronous one's name ends in `_async`.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._settings: dict[str, Any] = {}
        self._blocking: GenerativeLanguage | None = None
        self._awaiting: AsyncGenerativeLanguage | None = None
        self.default_metadata: Sequence[tuple[str, str]] = ()
        self.clients: dict[str, Any] = {}
        self.configure()

    def configure(
        self,
        *,
        api_key: str | None = None,
        credentials: Any = None,
        transport: str | None = None,  # noqa: ARG002
        client_options: Mapping[str, Any] | Any = None,
        client_info: Any = None,
        default_metadata: Sequence[tuple[str, str]] = (),
    ) -> None:
        """See the function `configure`."""
        given = _option(client_options, "api_key")
        if api_key is not None and given:
            raise ValueError("give either api_key or client_options['api_key'], not both")
        endpoint = _option(client_options, "api_endpoint")
        headers = dict(default_metadata)
        if agent := getattr(client_info, "user_agent", None):
            headers["user-agent"] = f"{agent} {USER_AGENT}"
        with self._lock:
            if self._blocking is not None:
                self._blocking.close()
            self._blocking = self._awaiting = None
            self.clients = {}
            self.default_metadata = default_metadata
            self._settings = {
                "api_key": api_key or given,
                "access_token": None if credentials is None else _token_of(credentials),
                "base_url": endpoint if endpoint is None or "://" in endpoint else f"https://{endpoint}",
                "headers": headers,
                "timeout": _TIMEOUT,
            }

    def connection(self, *, is_async: bool) -> tuple[Any, Mapping[str, str]]:
        """The client that all service clients of a form use, and the headers of its requests."""
        with self._lock:
            settings: dict[str, Any] = self._settings
            own_key = os.environ.get("GEMINI_API_KEY") or None
            if settings["api_key"] is None and settings["access_token"] is None:
                settings = dict[str, Any](settings, api_key=own_key)
            if is_async:
                self._awaiting = self._awaiting or AsyncGenerativeLanguage(**settings)
            else:
                self._blocking = self._blocking or GenerativeLanguage(**settings)
            return self._awaiting if is_async else self._blocking, settings["headers"]

    def make_client(self, name: str) -> ServiceClient | ServiceAsyncClient:
        """A new service client."""
        if name.endswith("_async"):
            return (FileServiceAsyncClient if name == "file_async" else ServiceAsyncClient)(self.connection)
        return (FileServiceClient if name == "file" else ServiceClient)(self.connection)

    def get_default_client(self, name: str) -> Any:
        """The service client of a name."""
        name = name.lower()
        with self._lock:
            if name not in self.clients:
                self.clients[name] = self.make_client(name)
            return self.clients[name]


_client_manager = _ClientManager()


def configure(
    *,
    api_key: str | None = None,
    credentials: Any = None,
    transport: str | None = None,
    client_options: Mapping[str, Any] | Any = None,
    client_info: Any = None,
    default_metadata: Sequence[tuple[str, str]] = (),
) -> None:
    """Set up the clients that all functions and models use; without it they take the environment's settings.

    Args:
        api_key: The key; default: the variable GEMINI_API_KEY or GOOGLE_API_KEY.
        credentials: An object of google-auth, instead of a key: its `token` is sent, and `refresh` called as needed.
        transport: Ignored; requests are sent over REST.
        client_options: A mapping or object with `api_endpoint`, and `api_key` perhaps.
        client_info: An object with a `user_agent` for each request.
        default_metadata: Pairs that are sent as headers with each request.

    Raises:
        ValueError: There are two keys.
        ConfigurationError: At the first call: there is no key, or the endpoint is no URL.
    """
    _client_manager.configure(
        api_key=api_key,
        credentials=credentials,
        transport=transport,
        client_options=client_options,
        client_info=client_info,
        default_metadata=default_metadata,
    )


def get_default_cache_client() -> Any:
    """The client of cached contents."""
    return _client_manager.get_default_client("cache")


def get_default_file_client() -> Any:
    """The client of files."""

    return _client_manager.get_default_client("file")


def get_default_file_async_client() -> Any:
    """The asynchronous client of files."""

    return _client_manager.get_default_client("file_async")


def get_default_generative_client() -> Any:
    """The client that generates, counts and embeds."""
    return _client_manager.get_default_client("generative")


def get_default_generative_async_client() -> Any:
    """The asynchronous client that generates, counts and embeds."""
    return _client_manager.get_default_client("generative_async")


def get_default_operations_client() -> Any:
    """The client of operations."""
    return _client_manager.get_default_client("operations")


def get_default_model_client() -> Any:
    """The client of models and tuned models."""
    return _client_manager.get_default_client("model")


def get_default_permission_client() -> Any:
    """The client of permissions."""
    return _client_manager.get_default_client("permission")


def get_default_permission_async_client() -> Any:
    """The asynchronous client of permissions."""
    return _client_manager.get_default_client("permission_async")
