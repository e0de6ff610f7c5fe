"""Rows as they finish, from the event loop that makes them to whoever iterates."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .report import RowResult

# Rows that wait for whoever iterates, before no more are asked.
_FULL: Final = 1024


class Emitter:
    """A queue of rows within one event loop; who fills it looks whether there is room."""

    def __init__(self) -> None:
        self._rows: deque[RowResult] = deque()
        self._arrived = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._is_over = False

    def put(self, row: RowResult) -> None:
        """Add a row."""
        self._rows.append(row)
        self._arrived.set()
        if len(self._rows) >= _FULL:
            self._room.clear()

    def end(self) -> None:
        """Let the iteration end after the last row; there is always room from now on."""
        self._is_over = True
        self._arrived.set()
        self._room.set()

    async def room(self) -> None:
        """Wait until there is room for more."""
        await self._room.wait()

    async def take(self) -> list[RowResult]:
        """Wait for rows and return all that there are; an empty list is the end."""
        while not self._rows and not self._is_over:
            self._arrived.clear()
            await self._arrived.wait()
        rows = [*self._rows]
        self._rows.clear()
        self._room.set()
        return rows
