"""The pytest fixture `genwire_emulator`; pytest loads this module wherever genwire is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .testing import Emulator


@pytest.fixture(scope="session")
def genwire_emulator_settings() -> dict[str, Any]:
    """The settings of the session's emulator; override this fixture to change them."""
    return {}


@pytest.fixture(scope="session")
def _genwire_emulator(genwire_emulator_settings: dict[str, Any]) -> Iterator[Emulator]:
    from .testing import emulator

    with emulator(**genwire_emulator_settings) as running:
        yield running


@pytest.fixture
def genwire_emulator(_genwire_emulator: Emulator) -> Emulator:
    """A running emulator (`genwire.testing.Emulator`): one for the session, reset for each test."""
    _genwire_emulator.reset()
    return _genwire_emulator
