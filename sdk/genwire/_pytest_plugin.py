"""pytest's `genwire_emulator` fixture; pytest loads this by itself where genwire is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .testing import Emulator


@pytest.fixture(scope="session")
def genwire_emulator_settings() -> dict[str, Any]:
    """Settings of the emulator of the session; override it to change them."""
    return {}


@pytest.fixture(scope="session")
def _genwire_emulator(genwire_emulator_settings: dict[str, Any]) -> Iterator[Emulator]:
    from .testing import emulator

    with emulator(**genwire_emulator_settings) as running:
        yield running


@pytest.fixture
def genwire_emulator(_genwire_emulator: Emulator) -> Emulator:
    """A running emulator (`genwire.testing.Emulator`), one for the session, as good as new for each test."""
    _genwire_emulator.reset()
    return _genwire_emulator
