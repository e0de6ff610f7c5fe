"""What all tests share: loopback only, one event loop library, and hypothesis without a clock."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# CI looks where it looked before, so that a change does not fail for what it did not touch; everybody else explores.
settings.register_profile("genwire", deadline=None, print_blob=True, derandomize="CI" in os.environ)
settings.load_profile("genwire")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
