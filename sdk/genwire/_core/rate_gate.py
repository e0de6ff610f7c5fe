"""What calls of one client share of a rate limit: until when the service refuses, and how many calls wait for that."""

from __future__ import annotations

import time
from threading import Lock
from typing import Final

_MANY: Final = 1000


class _Gate:
    """The limit of one resource of the service.

    Attributes:
        opens: When it may be asked again, by `time.monotonic()`.
        waiting: How many calls were refused and have not ended.
    """

    __slots__ = ("opens", "waiting")

    def __init__(self) -> None:
        self.opens = 0.0
        self.waiting = 0


class RateGates:
    """The rate limits that a client's calls have met, by resource. Safe to share between threads."""

    def __init__(self) -> None:
        self._gates: dict[str, _Gate] = {}
        self._lock = Lock()

    def __bool__(self) -> bool:
        return bool(self._gates)

    def opens(self, key: str) -> float:
        """Return when the service may be asked again, by `time.monotonic()`; 0 if it never refused."""
        gate = self._gates.get(key)
        return 0.0 if gate is None else gate.opens

    def refuse(self, key: str, delay: float, *, is_new: bool) -> bool:
        """Note a refusal.

        Args:
            key: The resource.
            delay: Seconds after which the service wants to be asked again.
            is_new: Whether it is the first refusal of its call; `leave` has to follow then.

        Returns:
            Whether other calls wait as well.
        """
        with self._lock:
            if len(self._gates) >= _MANY:
                self._drop_open()
            gate = self._gates.setdefault(key, _Gate())
            gate.opens = max(gate.opens, time.monotonic() + delay)
            gate.waiting += is_new
            return gate.waiting > 1

    def leave(self, key: str) -> None:
        """Note that a call which was refused has ended."""
        with self._lock:
            gate = self._gates.get(key)
            if gate is not None:
                gate.waiting -= 1

    def _drop_open(self) -> None:
        now = time.monotonic()
        for key, gate in [*self._gates.items()]:
            if gate.waiting <= 0 and gate.opens <= now:
                del self._gates[key]
