"""Processes large bodies in threads, so that the event loop keeps serving other requests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

T = TypeVar("T")

LARGE: Final = 64 * 1024
# Threads take turns with the event loop, of some milliseconds each: of many, it would hardly get one.
_workers: Final = ThreadPoolExecutor(2, thread_name_prefix="genwire-aside")


async def aside(size: int, work: Callable[[], T]) -> T:
    """Return the result of work on a number of bytes; large work runs in a thread."""
    if size < LARGE:
        return work()
    return await asyncio.get_running_loop().run_in_executor(_workers, work)
