"""A sample of many alike cases for `make test`, and the rest for `make test-slow`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def one_in(every: int, cases: Iterable[tuple[Any, ...]]) -> list[Any]:
    """Parameters of a test: each case, those between the sampled ones marked as slow.

    For what one template makes of each part of the contract: a fault of the template shows in any sample.
    """
    return [
        pytest.param(*case, marks=() if index % every == 0 else pytest.mark.slow)
        for index, case in enumerate(cases)
    ]
