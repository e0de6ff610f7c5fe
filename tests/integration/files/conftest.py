"""An emulator that takes small chunks, and its files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from genwire.testing import Emulator
from genwire.testing import emulator as run_emulator
from tests.both import Both
from tests.integration.files.uploads import GRANULE


@pytest.fixture(scope="module")
def running_emulator() -> Iterator[Emulator]:
    """An emulator that takes small chunks, and does not process videos for long."""
    with run_emulator(upload_granularity=GRANULE, processing_seconds=0.3) as running:
        yield running


@pytest.fixture
def files(both: Both) -> Any:
    return both.google().files
