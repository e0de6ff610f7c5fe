"""What all tests share: loopback only, one event loop library, and hypothesis without a clock."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("genwire", deadline=None, print_blob=True)
settings.load_profile("genwire")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
