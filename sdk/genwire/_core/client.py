"""What the clients of both services have in common: options, any operation of the raw layer, and a lifetime."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypedDict, TypeVar, Unpack

from .._transport.connections import Connections
from ..errors import ConfigurationError
from .extras import EXTRAS, RequestExtras, without_extras
from .methods import IO, Async, Resource, Sync
from .session import Options, Session
from .settings import checked_http_client, checked_transport

if TYPE_CHECKING:
    import httpx

    from genwire_raw._runtime.call import Call
    from genwire_raw._runtime.client import Client as RawClient

    from .._transport.connections import Transport
    from .any_operation import PagedOperation
    from .pager import AsyncPager, Pager
    from .retry import Retry
    from .stream import AsyncStream, Stream
    from .tracing import TracingOption

T = TypeVar("T")
P = ParamSpec("P")
Item = TypeVar("Item")


class ChangedOptions(TypedDict, total=False):
    """The options that `with_options` changes.

    Attributes:
        timeout: Seconds for one attempt; None: no limit.
        retry: Which requests are retried, how often and when.
        headers: Additional headers for each request.
        validate: Whether requests are checked against the contract before they are sent.
        max_response_bytes: The most bytes that one answer, or one event of a stream, may have when decompressed.
        extra_body: More fields for each request that has a body, by their names on the wire.
        extra_query: More query parameters for each request.
        extra_headers: More headers for each request, beside `headers`.
    """

    timeout: float | None
    retry: Retry
    headers: Mapping[str, str]
    validate: bool
    max_response_bytes: int
    extra_body: Mapping[str, Any]
    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, str]


def connect(
    raw: RawClient,
    *,
    is_async: bool,
    options: Options,
    http_client: httpx.Client | httpx.AsyncClient | None,
    transport: Transport = "httpx",
    token: Callable[[], str | Awaitable[str]] | None,
    non_retryable_codes: frozenset[int] = frozenset(),
    tracing: TracingOption,
) -> Session:
    """Return the session of a new client; arguments as for `Session` and `Connections`.

    Raises:
        ConfigurationError: A setting cannot be used.
    """
    connections = Connections(
        raw.base_url,
        http_client=checked_http_client(http_client, is_async=is_async),
        transport=checked_transport(transport, http_client),
    )
    return Session(
        raw,
        connections,
        is_async=is_async,
        options=options,
        token=token,
        non_retryable_codes=non_retryable_codes,
        tracing=tracing,
    )


class Client(Resource[IO]):
    """A connection to a service, with options."""

    def with_options(self, **changes: Unpack[ChangedOptions]) -> Self:
        """Return the same client, over the same connections, with some options changed. Closing one closes both.

        Args:
            **changes: Any of `timeout`, `retry`, `headers`, `validate` and `max_response_bytes`, as for the client
                itself; `extra_body`, more fields for each request that has a body, by their names on the wire;
                `extra_query`, more query parameters for each request; and `extra_headers`, more headers beside
                `headers`. Each replaces the client's own.

        Raises:
            ConfigurationError: A value cannot be used, or there is no such option.
        """
        given: dict[str, Any] = {**changes}
        unknown = given.keys() - ChangedOptions.__annotations__.keys()
        if unknown:
            raise ConfigurationError(
                f"with_options has no option {min(unknown)!r}; it takes {', '.join(ChangedOptions.__annotations__)}"
            )
        if any(name in given for name in EXTRAS):
            given, added = without_extras(given)
            present = self._session.options.extras
            given["extras"] = present._replace(
                body=added.body if "extra_body" in changes else present.body,
                query=added.query if "extra_query" in changes else present.query,
                headers=added.headers if "extra_headers" in changes else present.headers,
            )
        other = copy(self)
        other._session = self._session.with_options(self._session.options._replace(**given))
        return other


class BlockingClient(Client[Sync]):
    """A synchronous client: a context manager."""

    def send(self, call: Call[T], **extras: Unpack[RequestExtras]) -> T:
        """Send any call of the raw layer, with the client's checks, retries and errors, and return its answer.

        Args:
            call: What `request` of an operation returns: `api.models.get.request("gemini-flash-latest")`.
            **extras: `extra_body`, `extra_query`, `extra_headers`: what the contract does not know.

        Raises:
            ValidationError: A value breaks a rule of the contract, or the call streams; nothing was sent.
            APIStatusError: The service refused the request.
            APIConnectionError: The service could not be reached.
        """
        from .any_operation import send_any

        return self._session.driver.run(send_any(self._session, call, extras))

    def stream(self, call: Call[T], **extras: Unpack[RequestExtras]) -> Stream[T, list[T]]:
        """Stream the answer to any call of the raw layer that streams; `.final()` is the list of its events.

        Args:
            call: What `stream_request` of an operation returns.
            **extras: As for `send`.

        Raises:
            ValidationError: The call does not stream. Other errors are as for `send`, when the first event is read.
        """
        from .any_operation import stream_any
        from .stream import Stream

        return Stream(self._session, stream_any(call, extras))

    def pages(self, operation: PagedOperation[P, Item], *args: P.args, **kwargs: P.kwargs) -> Pager[Item]:
        """List with any operation of the raw layer that pages; pages are fetched as the iteration needs them.

        Args:
            operation: Its module: `api.cached_contents.list`.
            *args: The arguments of its `request`.
            **kwargs: The same by name.

        Raises:
            ValidationError: The operation does not page.
        """
        from .any_operation import pages_of
        from .pager import Pager

        return Pager(self._session, pages_of(operation, *args, **kwargs))

    def close(self) -> None:
        """Close the client and its connections, but not an `http_client` that was given.

        Calls fail with a `ClosedError` from now on, and so do those for whose answers other threads wait.
        """
        self._session.connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AwaitingClient(Client[Async]):
    """An asynchronous client: an asynchronous context manager."""

    async def send(self, call: Call[T], **extras: Unpack[RequestExtras]) -> T:
        """Send any call of the raw layer, as the synchronous client does."""
        from .any_operation import send_any

        return await self._session.driver.arun(send_any(self._session, call, extras))

    def stream(self, call: Call[T], **extras: Unpack[RequestExtras]) -> AsyncStream[T, list[T]]:
        """Stream the answer to any call of the raw layer that streams, as the synchronous client does."""
        from .any_operation import stream_any
        from .stream import AsyncStream

        return AsyncStream(self._session, stream_any(call, extras))

    def pages(
        self, operation: PagedOperation[P, Item], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPager[Item]:
        """List with any operation of the raw layer that pages, as the synchronous client does."""
        from .any_operation import pages_of
        from .pager import AsyncPager

        return AsyncPager(self._session, pages_of(operation, *args, **kwargs))

    async def aclose(self) -> None:
        """Close the connections of the running event loop, but not an `http_client` that was given.

        Calls in this event loop fail from now on; in others, which have connections of their own, they do not.
        """
        await self._session.connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
