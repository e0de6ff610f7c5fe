"""What a method that needs several requests had received when one of them failed."""

from __future__ import annotations

from typing import Any, NamedTuple


class Partial(NamedTuple):
    """What a method that needs several requests had received when one of them failed: `error.partial`.

    Attributes:
        response: The response of the first items: of the same class as the whole one.
        next: The index of the first item that is not in it: go on with `texts[error.partial.next:]`.
    """

    response: Any
    next: int


Partial.__module__ = "genwire"
