"""What carries a job's requests: the client's own connections, or asynchronous ones like them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .._core.session import Session
from .._transport.connections import Connections
from .limiter import MOST

if TYPE_CHECKING:
    from .._core.effects import Flow

T = TypeVar("T")


class Sender(Protocol):
    """Runs flows, many at once."""

    session: Session

    async def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end."""
        ...


class _Awaiting:
    def __init__(self, session: Session) -> None:
        self.session = session
        self.run: Any = session.driver.arun


class _Threaded:
    """For a synchronous `http_client` of the caller's, which only a thread can wait for."""

    def __init__(self, session: Session, threads: ThreadPoolExecutor) -> None:
        self.session = session
        self._threads = threads

    async def run(self, flow: Flow[T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.session.driver.run, flow)


@asynccontextmanager
async def open_sender(session: Session) -> AsyncGenerator[Sender]:
    """Return what carries the requests of a session in this event loop.

    A synchronous client gets asynchronous connections for the job, over aiohttp where that is installed; with an
    `http_client` of the caller's, requests go through it, in threads.
    """
    if session.is_async:
        yield _Awaiting(session)
    elif session.connections.has_callers_client:
        with ThreadPoolExecutor(MOST, thread_name_prefix="genwire-bulk") as threads:
            yield _Threaded(session, threads)
    else:
        transport: Any = "httpx" if find_spec("httpx_aiohttp") is None else "aiohttp"
        connections = Connections(session.raw.base_url, transport=transport)
        twin = Session(
            session.raw,
            connections,
            is_async=True,
            options=session.options,
            token=session.token,
            non_retryable_codes=session.non_retryable_codes,
        )
        try:
            yield _Awaiting(twin)
        finally:
            await connections.aclose()
