"""Reading request bodies within bounds of size and patience."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from starlette.requests import ClientDisconnect, Request

__all__ = ["BodyTooLargeError", "BodyTooSlowError", "ClientDisconnect", "pieces", "read"]


class BodyTooLargeError(Exception):
    """A body is longer than `limit` bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The body is larger than {limit} bytes")
        self.limit = limit


class BodyTooSlowError(Exception):
    """No byte of a body arrived in time."""


async def pieces(request: Request, *, limit: int, patience: float) -> AsyncGenerator[bytes, None]:
    """Yield a request's body as it arrives.

    Args:
        request: The request.
        limit: The most bytes to accept.
        patience: Seconds to wait for each piece.

    Raises:
        BodyTooLargeError: The body is longer than `limit`.
        BodyTooSlowError: Nothing arrived for `patience` seconds.
        ClientDisconnect: The client left.
    """
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > limit:
        raise BodyTooLargeError(limit)
    size = 0
    more = True
    while more:
        try:
            async with asyncio.timeout(patience):
                message = await request.receive()
        except TimeoutError:
            raise BodyTooSlowError from None
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        piece: bytes = message.get("body", b"")
        more = message.get("more_body", False)
        size += len(piece)
        if size > limit:
            raise BodyTooLargeError(limit)
        if piece:
            yield piece


async def read(request: Request, *, limit: int, patience: float) -> bytes:
    """Return a request's whole body; raises what `pieces` raises."""
    return b"".join([piece async for piece in pieces(request, limit=limit, patience=patience)])
