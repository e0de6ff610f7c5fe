"""Answers as ASGI sends them: JSON documents and streams that end their source with them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Mapping
from contextlib import aclosing
from typing import Any, Final, TypeVar

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

T = TypeVar("T")

_FIRST_STEPS: Final = 8
# Seconds before an error in mid-stream, so that clients which read by network chunk see what came before it.
MID_STREAM_PAUSE: Final = 0.05


class ClientGoneError(Exception):
    """The client closed the connection before its answer was ready."""


def json_reply(
    body: Any, *, status: int = 200, headers: Mapping[str, str] | None = None, pretty: bool = False
) -> Response:
    """Return a JSON answer, over several lines if it is `pretty`."""
    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE if pretty else 0
    media_type = "application/json; charset=UTF-8"
    return Response(orjson.dumps(body, option=option), status, headers=headers, media_type=media_type)


class StreamReply(StreamingResponse):
    """An answer that is sent piece by piece; when the client leaves, the source of the pieces is closed at once."""

    def __init__(self, source: AsyncGenerator[bytes, None], *, media_type: str) -> None:
        super().__init__(_paced(source), media_type=media_type, headers={"cache-control": "no-cache"})
        self._source = source

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with aclosing(self._source):
            await super().__call__(scope, receive, send)


async def _paced(pieces: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
    """Let the server see between two pieces that the client has left: asyncio warns of writes after that."""
    async for piece in pieces:
        yield piece
        await asyncio.sleep(0)


async def while_connected(request: Request, work: Awaitable[T]) -> T:
    """Return the result of some work, which is cancelled if the client leaves before it is done.

    The request's body must have been read.

    Raises:
        ClientGoneError: The client left.
    """
    working = asyncio.ensure_future(work)
    watching: asyncio.Future[None] | None = None
    try:
        # Most work is done in a few steps, and then there is nobody to watch.
        for _ in range(_FIRST_STEPS):
            await asyncio.sleep(0)
            if working.done():
                return working.result()
        watching = asyncio.ensure_future(_disconnected(request))
        await asyncio.wait({working, watching}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise ClientGoneError
    finally:
        open_tasks: list[asyncio.Future[Any]] = [
            one for one in (working, watching) if one is not None and not one.done()
        ]
        for task in open_tasks:
            task.cancel()
        if open_tasks:
            await asyncio.gather(*open_tasks, return_exceptions=True)


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def with_first(items: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
    """Wait for a stream's first item, so that what fails before it can still be answered with an error.

    Returns:
        The same stream.
    """
    first = await anext(items, None)

    async def again() -> AsyncGenerator[T, None]:
        async with aclosing(items):
            if first is not None:
                yield first
                async for item in items:
                    yield item

    return again()
