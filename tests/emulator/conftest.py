"""An emulator for all of these tests, as good as new for each, and a client that checks what it answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from genwire.testing import Emulator
from tests.emulator.checked_client import CheckedClient


@pytest.fixture(scope="session")
def genwire_emulator_settings() -> dict[str, Any]:
    return {"upload_granularity": 8, "processing_seconds": 0.0, "body_timeout": 5.0}


@pytest.fixture(scope="session")
def emulator_url(_genwire_emulator: Emulator) -> str:
    """The same emulator for hypothesis, which runs many examples in one test."""
    return _genwire_emulator.url


@pytest.fixture
def client(genwire_emulator: Emulator) -> Iterator[CheckedClient]:
    with CheckedClient(genwire_emulator) as checked:
        yield checked
