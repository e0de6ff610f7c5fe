"""The emulator of the session, as good as new for each test, and clients of both colours."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from genwire.testing import Emulator
from genwire.testing import emulator as run_emulator
from tests.both import Both
from tests.traces import Traces


@pytest.fixture(scope="session")
def running_emulator() -> Iterator[Emulator]:
    with run_emulator(engine="echo") as running:
        yield running


@pytest.fixture
def emulator(running_emulator: Emulator) -> Emulator:
    """The emulator, without what earlier tests left in it."""
    running_emulator.reset()
    return running_emulator


@pytest.fixture(params=["sync", "async"])
async def both(request: pytest.FixtureRequest, emulator: Emulator) -> AsyncIterator[Both]:
    """Clients of each colour in turn."""
    made = Both(request.param, emulator)
    yield made
    await made.close_all()


@pytest.fixture
def cf(both: Both) -> Any:
    return both.workers_ai()


@pytest.fixture
def free_port() -> int:
    """A port where nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@pytest.fixture
def traces() -> Traces:
    """A tracer provider that keeps its spans."""
    return Traces()
