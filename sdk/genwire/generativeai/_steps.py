"""Generators that yield what is to be requested and take the answers, run in two forms: blocking and awaiting."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

T = TypeVar("T")


def run(steps: Generator[Any, Any, T], call: Callable[[Any], Any]) -> T:
    """Run a generator to its end, and return its result.

    Args:
        steps: The generator.
        call: Returns the answer to what it yields.
    """
    answer = None
    while True:
        try:
            asked = steps.send(answer)
        except StopIteration as end:
            returned: T = end.value
            return returned
        answer = call(asked)


async def arun(steps: Generator[Any, Any, T], call: Callable[[Any], Awaitable[Any]]) -> T:
    """As `run`, awaiting."""
    answer = None
    while True:
        try:
            asked = steps.send(answer)
        except StopIteration as end:
            returned: T = end.value
            return returned
        answer = await call(asked)
