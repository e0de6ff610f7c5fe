"""The client: `Client` blocks, its `aio` does not."""

from __future__ import annotations

import os
from types import TracebackType
from typing import Any, Final, Self

from .._core.methods import Async, Sync
from .._google.client import AsyncGenerativeLanguage, GenerativeLanguage
from ..errors import ConfigurationError
from . import types
from ._base import BaseModel
from ._http import client_settings
from ._outgoing import checked
from .batches import Batches
from .caches import Caches
from .chats import Chats
from .errors import NotCarriedError
from .file_search_stores import FileSearchStores
from .files import Files
from .interactions import Interactions
from .models import Models
from .operations import Operations
from .tokens import Tokens
from .tunings import Tunings

_VERTEX_SWITCHES: Final = ("GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI")


class DebugConfig(BaseModel):
    """Declared for programs that pass it; genwire records tests with its emulator."""

    client_mode: str | None = None
    replays_directory: str | None = None
    replay_id: str | None = None


class _Absent:
    """Services of google-genai that genwire does not have: each raises when it is asked for."""

    _shown = "Client"

    @property
    def agents(self) -> Any:
        """Not carried over."""
        return self._refuse("agents")

    @property
    def credentials(self) -> Any:
        """Not carried over."""
        return self._refuse("credentials")

    @property
    def decisions(self) -> Any:
        """Not carried over."""
        return self._refuse("decisions")

    @property
    def environments(self) -> Any:
        """Not carried over."""
        return self._refuse("environments")

    @property
    def triggers(self) -> Any:
        """Not carried over."""
        return self._refuse("triggers")

    @property
    def voices(self) -> Any:
        """Not carried over."""
        return self._refuse("voices")

    @property
    def webhooks(self) -> Any:
        """Not carried over."""
        return self._refuse("webhooks")

    def _refuse(self, name: str) -> Any:
        raise NotCarriedError(f"{self._shown}.{name}: genwire.genai does not have it")


class AsyncClient(_Absent):
    """The asynchronous form of a client: the same services, with `await` and `async for`."""

    _shown = "Client.aio"

    def __init__(self, client: AsyncGenerativeLanguage) -> None:
        self._client = client
        self.models = Models[Async](client)
        self.chats = Chats[Async](client)
        self.files = Files[Async](client)
        self.caches = Caches[Async](client)
        self.tunings = Tunings[Async](client)
        self.batches = Batches[Async](client)
        self.operations = Operations[Async](client)
        self.interactions = Interactions[Async](client)
        self.file_search_stores = FileSearchStores[Async](client)
        self.auth_tokens = Tokens[Async](client)

    @property
    def live(self) -> Any:
        """Not carried over."""
        return self._refuse("live")

    async def aclose(self) -> None:
        """Close the connections of the running event loop."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class Client(_Absent):
    """A client of the Gemini API, under google-genai's names; its `aio` is the asynchronous form.

    Args:
        enterprise: Must not be true: genwire has the Gemini API alone.
        vertexai: As `enterprise`.
        api_key: The API key; default: the variable GOOGLE_API_KEY or GEMINI_API_KEY.
        credentials: Must not be set.
        project: Not looked at.
        location: Not looked at.
        debug_config: Not looked at.
        http_options: Base URL, headers, timeout in milliseconds, retries; `types.HttpOptions` or a mapping.

    Raises:
        NotCarriedError: It is for Vertex AI.
        ValueError: There is no key.
    """

    def __init__(
        self,
        *,
        enterprise: bool | None = None,
        vertexai: bool | None = None,
        api_key: str | None = None,
        credentials: Any = None,
        project: str | None = None,
        location: str | None = None,
        debug_config: DebugConfig | None = None,
        http_options: types.HttpOptionsOrDict | None = None,
    ) -> None:
        del project, location, debug_config
        if enterprise is not None and vertexai is not None and enterprise != vertexai:
            raise ValueError("enterprise and vertexai flags have conflicting values")
        chosen = enterprise if enterprise is not None else vertexai
        if chosen is None:
            chosen = any(os.environ.get(name, "").lower() in ("true", "1") for name in _VERTEX_SWITCHES)
        if chosen or credentials is not None:
            raise NotCarriedError("Client: genwire.genai has the Gemini API with an API key, not Vertex AI")
        given = checked(types.HttpOptions, http_options)
        try:
            client = GenerativeLanguage(api_key=api_key, **client_settings(given, is_async=False))
            awaiting = AsyncGenerativeLanguage(api_key=api_key, **client_settings(given, is_async=True))
        except ConfigurationError as error:
            raise ValueError(str(error)) from error
        if given.extra_body:
            client = client.with_options(extra_body=given.extra_body)
            awaiting = awaiting.with_options(extra_body=given.extra_body)
        self._client = client
        self.aio = AsyncClient(awaiting)
        self.models = Models[Sync](client)
        self.chats = Chats[Sync](client)
        self.files = Files[Sync](client)
        self.caches = Caches[Sync](client)
        self.tunings = Tunings[Sync](client)
        self.batches = Batches[Sync](client)
        self.operations = Operations[Sync](client)
        self.interactions = Interactions[Sync](client)
        self.file_search_stores = FileSearchStores[Sync](client)
        self.auth_tokens = Tokens[Sync](client)

    @property
    def vertexai(self) -> bool:
        """Always false."""
        return False

    def close(self) -> None:
        """Close the connections of the blocking services; `aio.aclose()` closes the others."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
