"""The clients of Google's Generative Language API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from genwire_raw.generativelanguage.client import BASE_URL
from genwire_raw.generativelanguage.client import Client as RawClient

from .._core.client import AwaitingClient, BlockingClient, connect
from .._core.methods import IO, Async, Resource, Sync
from .._core.session import MiB, Options
from .._core.settings import base_url as checked_url
from .._core.settings import bearer, from_environment, hiding, secret
from ..errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

    from .._core.retry import Retry
    from .._core.tracing import TracingOption
    from .._transport.connections import Transport
    from .batches.resource import Batches
    from .bulk import Bulk
    from .caches import Caches
    from .chats import Chats
    from .file_search.stores import FileSearchStores
    from .files.resource import Files
    from .interactions.resource import Interactions
    from .long_running import AsyncOperation, Operation, StartingOperation
    from .models import Models
    from .tuning.operations import Operations
    from .tuning.tuned_models import TunedModels

P = ParamSpec("P")
R = TypeVar("R")
M = TypeVar("M")


class _GenerativeLanguage(Resource[IO]):
    """The resources of both clients; all but `models` are imported when they are first used."""

    @property
    def models(self) -> Models[IO]:
        """The models, and generating with them."""
        from .models import Models

        return Models(self._session)

    @property
    def chats(self) -> Chats[IO]:
        """Conversations with a model, in which it may call your functions."""
        from .chats import Chats

        return Chats(self._session)

    @property
    def tuned_models(self) -> TunedModels[IO]:
        """Creating, changing and deleting tuned models."""
        from .tuning.tuned_models import TunedModels

        return TunedModels(self._session)

    @property
    def files(self) -> Files[IO]:
        """Files that contents refer to."""
        from .files.resource import Files

        return Files(self._session)

    @property
    def caches(self) -> Caches[IO]:
        """Content that is processed once for many requests."""
        from .caches import Caches

        return Caches(self._session)

    @property
    def batches(self) -> Batches[IO]:
        """Jobs of many requests at half the price, done within a day."""
        from .batches.resource import Batches

        return Batches(self._session)

    @property
    def bulk(self) -> Bulk[IO]:
        """Asking the same of many rows."""
        from .bulk import Bulk

        return Bulk(self._session)

    @property
    def file_search_stores(self) -> FileSearchStores[IO]:
        """Stores of documents that a model searches in while it answers."""
        from .file_search.stores import FileSearchStores

        return FileSearchStores(self._session)

    @property
    def interactions(self) -> Interactions[IO]:
        """Answers of models and agents, step by step; the service stores them unless `store=False`."""
        from .interactions.resource import Interactions

        return Interactions(self._session)

    @property
    def operations(self) -> Operations[IO]:
        """Long-running operations by name."""
        from .tuning.operations import Operations

        return Operations(self._session)


class GenerativeLanguage(_GenerativeLanguage[Sync], BlockingClient):
    """The synchronous client: cheap to create, safe to share between threads, a context manager that closes itself.

    Args:
        api_key: The API key; default: the variable GOOGLE_API_KEY or GEMINI_API_KEY.
        access_token: An OAuth token instead of a key, or a function that returns one for each call.
        quota_project: The project to bill, with an OAuth token.
        base_url: The service's URL; default: the variable GOOGLE_GEMINI_BASE_URL, or Google's service.
        timeout: Seconds for one attempt, from connecting to the last byte; for streams, between bytes. None: no limit.
        retry: Which requests are retried, how often and when; `Retry(attempts=1)` turns retries off.
        headers: Additional headers for each request.
        validate: Whether requests are checked against the contract before they are sent.
        max_response_bytes: The most bytes that one answer, or one event of a stream, may have when decompressed.
        http_client: An `httpx.Client` of your own (proxies, event hooks, ...), which you close yourself.
        tracing: Whether calls are traced with OpenTelemetry (the extra `genwire[otel]`): True, False, or a
            `TracerProvider`. Unless given, they are if the program has configured OpenTelemetry.

    Raises:
        ConfigurationError: There is neither a key nor a token, or the base URL is not a URL.
    """

    __module__ = "genwire"

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | Callable[[], str] | None = None,
        quota_project: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        validate: bool = True,
        max_response_bytes: int = 256 * MiB,
        http_client: httpx.Client | None = None,
        tracing: TracingOption = None,
    ) -> None:
        api_key, access_token, headers = hiding(api_key), hiding(access_token), hiding(headers)
        raw, token = _raw_client(api_key, access_token, quota_project, base_url)
        options = Options(timeout, retry, headers or {}, validate, max_response_bytes)
        super().__init__(
            connect(
                raw, is_async=False, options=options, http_client=http_client, token=token, tracing=tracing
            )
        )

    def start(
        self, operation: StartingOperation[P, R, M], *args: P.args, **kwargs: P.kwargs
    ) -> Operation[R, M]:
        """Start any operation of the raw layer that goes on after its answer; `.wait()` waits for its result.

        Args:
            operation: Its module: `api.models.predict_long_running`.
            *args: The arguments of its `request`.
            **kwargs: The same by name.

        Raises:
            ValidationError: The operation does not go on after its answer. Other errors are as for `send`.
        """
        from .long_running import start_any

        return self._session.driver.run(start_any(self._session, operation, *args, **kwargs))


class AsyncGenerativeLanguage(_GenerativeLanguage[Async], AwaitingClient):
    """The asynchronous client: the same methods, with `await` and `async for`.

    Several event loops may use it, one after the other or in several threads; each loop has its own connections.
    Arguments as for `GenerativeLanguage`; `access_token` may be a coroutine function, and `http_client`
    is an `httpx.AsyncClient`.

    Args:
        transport: The library that sends requests: `httpx`, or `aiohttp` (the extra `genwire[aiohttp]`), which is much
            faster with many calls in flight. Not for use with `http_client`.
    """

    __module__ = "genwire"

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        quota_project: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        validate: bool = True,
        max_response_bytes: int = 256 * MiB,
        http_client: httpx.AsyncClient | None = None,
        transport: Transport = "httpx",
        tracing: TracingOption = None,
    ) -> None:
        api_key, access_token, headers = hiding(api_key), hiding(access_token), hiding(headers)
        raw, token = _raw_client(api_key, access_token, quota_project, base_url)
        options = Options(timeout, retry, headers or {}, validate, max_response_bytes)
        super().__init__(
            connect(
                raw,
                is_async=True,
                options=options,
                http_client=http_client,
                transport=transport,
                token=token,
                tracing=tracing,
            )
        )

    async def start(
        self, operation: StartingOperation[P, R, M], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncOperation[R, M]:
        """Start any operation of the raw layer that goes on after its answer, as the synchronous client does."""
        from .long_running import start_any

        return await self._session.driver.arun(start_any(self._session, operation, *args, **kwargs))


def _raw_client(
    api_key: str | None,
    access_token: str | Callable[[], str | Awaitable[str]] | None,
    quota_project: str | None,
    base_url: str | None,
) -> tuple[RawClient, Callable[[], str | Awaitable[str]] | None]:
    """Return the raw client, and the function that makes a token for each call, if there is one."""
    fixed, per_call = bearer(access_token)
    key = None if access_token else hiding(from_environment(api_key, "GOOGLE_API_KEY", "GEMINI_API_KEY"))
    if not (key or access_token):
        raise ConfigurationError(
            "no API key: pass api_key=..., or set GOOGLE_API_KEY or GEMINI_API_KEY (any text will do for the emulator)"
        )
    url = from_environment(base_url, "GOOGLE_GEMINI_BASE_URL")
    raw = RawClient(
        checked_url(url) if url else BASE_URL,
        api_key=secret(key, "API key") if key else None,
        token=fixed,
        quota_project=secret(quota_project, "quota project") if quota_project else None,
        timeout=None,
    )
    return raw, per_call
