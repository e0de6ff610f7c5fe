"""What the clients of both services have in common: options, and a lifetime."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from .methods import IO, Async, Resource, Sync

if TYPE_CHECKING:
    from .retry import Retry
    from .session import Session


class ChangedOptions(TypedDict, total=False):
    """The options that `with_options` changes."""

    timeout: float | None
    retry: Retry
    headers: Mapping[str, str]
    validate: bool
    max_response_bytes: int


class Client(Resource[IO]):
    """A connection to a service, with options."""

    def __repr__(self) -> str:
        session: Session | None = getattr(self, "_session", None)  # none while its settings are checked
        return f"{type(self).__name__}({'' if session is None else f'base_url={session.raw.base_url!r}'})"

    def with_options(self, **changes: Unpack[ChangedOptions]) -> Self:
        """Return the same client, over the same connections, with some options changed. Closing one closes both.

        Args:
            **changes: Any of `timeout`, `retry`, `headers`, `validate` and `max_response_bytes`, as for the client
                itself; each replaces the client's own.

        Raises:
            ConfigurationError: A value cannot be used.
        """
        other = copy(self)
        other._session = self._session.with_options(self._session.options._replace(**changes))
        return other


class BlockingClient(Client[Sync]):
    """A synchronous client: a context manager."""

    def close(self) -> None:
        """Close the client and its connections, but not an `http_client` that was given; calls fail from now on."""
        self._session.connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AwaitingClient(Client[Async]):
    """An asynchronous client: an asynchronous context manager."""

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
