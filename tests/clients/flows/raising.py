"""`raises`, for flows, which run where pytest is not installed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any


class Raised:
    """What was raised, once the block is over."""

    error: Any


@contextmanager
def raises(kind: type[BaseException]) -> Generator[Raised]:
    """Fails unless the block raises an exception of a kind."""
    raised = Raised()
    try:
        yield raised
    except kind as error:
        raised.error = error
    else:
        raise AssertionError(f"no {kind.__name__}")
