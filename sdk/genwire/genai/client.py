"""The client: `Client` blocks, its `aio` does not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Generic, Self

from .._core.methods import IO, Async, Sync
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

# Services and modules that genwire does not have.
ABSENT: Final = frozenset(
    {"agents", "credentials", "decisions", "environments", "live", "triggers", "voices", "webhooks"}
)


class DebugConfig(BaseModel):
    """Declared for programs that pass it; genwire records tests with its emulator."""

    client_mode: str | None = None
    replays_directory: str | None = None
    replay_id: str | None = None


class _Services(Generic[IO]):
    """The services of a client, in one form."""

    _shown = "Client"

    def __init__(self, client: Any, own: Any) -> None:
        self._client = client
        self._own = own
        self.models = Models[IO](client)
        self.chats = Chats[IO](client)
        self.files = Files[IO](client)
        self.caches = Caches[IO](client)
        self.tunings = Tunings[IO](client)
        self.batches = Batches[IO](client)
        self.operations = Operations[IO](client)
        self.interactions = Interactions[IO](client)
        self.file_search_stores = FileSearchStores[IO](client)
        self.auth_tokens = Tokens[IO](client)

    if not TYPE_CHECKING:  # or type checkers would accept any name

        def __getattr__(self, name: str) -> Any:
            if name in ABSENT:
                raise NotCarriedError(f"{self._shown}.{name}: genwire.genai does not have it")
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}", name=name)


class AsyncClient(_Services[Async]):
    """The asynchronous form of a client: the same services, with `await` and `async for`."""

    _shown = "Client.aio"

    async def aclose(self) -> None:
        """Close the connections of the running event loop."""
        await self._client.aclose()
        if self._own is not None:
            await self._own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Client(_Services[Sync]):
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
        settings, awaiting_settings = (client_settings(given, is_async=one) for one in (False, True))
        try:
            client = GenerativeLanguage(api_key=api_key, **settings.arguments)
            awaiting = AsyncGenerativeLanguage(api_key=api_key, **awaiting_settings.arguments)
        except ConfigurationError as error:
            raise ValueError(str(error)) from error
        if given.extra_body:
            client = client.with_options(extra_body=given.extra_body)
            awaiting = awaiting.with_options(extra_body=given.extra_body)
        super().__init__(client, settings.own)
        self.aio = AsyncClient(awaiting, awaiting_settings.own)

    @property
    def vertexai(self) -> bool:
        """Always false."""
        return False

    def close(self) -> None:
        """Close the connections of the blocking services; `aio.aclose()` closes the others."""
        self._client.close()
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
