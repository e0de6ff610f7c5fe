"""Embeddings of any size from those that an engine has."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import cycle, islice


def unit(vector: Sequence[float]) -> list[float]:
    """Return a vector's direction, as a vector of length 1."""
    largest = max(map(abs, vector), default=0.0) or 1.0
    scaled = [value / largest for value in vector]  # the length of the smallest floats has few digits
    length = math.hypot(*scaled) or 1.0
    return [value / length for value in scaled]


def sized(vector: Sequence[float], size: int) -> list[float]:
    """Return an embedding with another number of values, to length 1.

    A smaller one is the beginning of the larger one, as with models that are trained for that; a larger one than the
    engine has repeats its values, which keeps texts as near to each other as they were.
    """
    return unit(list(islice(cycle(vector), size)))
