"""A limit on how many connections are in use at once in one event loop."""

from __future__ import annotations

import asyncio

import httpx


class ConnectionLimit:
    """Places for connections: a request takes one before it is sent and gives it back when its answer is closed.

    Args:
        most: How many there are; more requests wait for one.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._free = asyncio.Semaphore(most)

    async def acquire(self, request: httpx.Request) -> None:
        """Take a place, waiting for one if need be.

        Raises:
            httpx.PoolTimeout: None became free within the request's limit for that.
        """
        if not self._free.locked():  # a timer costs as much as a tenth of a small call
            await self._free.acquire()
            return
        seconds = request.extensions["timeout"]["pool"]
        try:
            async with asyncio.timeout(seconds):
                await self._free.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout(f"all {self._most} connections were in use for {seconds:g} s") from None

    def release(self) -> None:
        """Return a place back."""
        self._free.release()
