"""Work on large bodies, aside from the event loop, so that other requests go on meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

_LARGE: Final = 256 * 1024


async def aside(size: int, work: Callable[[], T]) -> T:
    """Return the result of work on so many bytes; of many, it is done in a thread."""
    return work() if size < _LARGE else await asyncio.to_thread(work)
