"""Quotas to try programs against: requests and tokens a minute, and requests a day, of each model."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

Kind = Literal["rpm", "tpm", "rpd"]
Limits = Mapping[str, int]
KINDS: Final[tuple[Kind, ...]] = ("rpm", "tpm", "rpd")
# The key of every model that has no limit of its own.
EVERY: Final = "*"
_MINUTE: Final = 60.0
_DAY: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class Exceeded:
    """A quota that leaves no room for a request.

    Args:
        kind: Which one.
        limit: What it allows.
        model: The model it is of.
        retry_after: Seconds until there may be room again.
    """

    kind: Kind
    limit: int
    model: str
    retry_after: float


@dataclass(slots=True)
class _Use:
    """What was used of a model: (time, tokens) of the last minute's requests, and how many there were on which day."""

    minute: deque[tuple[float, int]] = field(default_factory=deque[tuple[float, int]])
    day: int = -1
    today: int = 0


class Quotas:
    """The limits of all models, and what is used of them. A request that is refused uses nothing.

    Args:
        rpm: Requests a minute, by model.
        tpm: Tokens of prompts a minute, by model.
        rpd: Requests a day, by model.
        clock: Seconds since 1970.
    """

    def __init__(
        self, *, rpm: Limits, tpm: Limits, rpd: Limits, clock: Callable[[], float] = time.time
    ) -> None:
        self._initial: Mapping[Kind, Limits] = {"rpm": rpm, "tpm": tpm, "rpd": rpd}
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        """Go back to the limits of the start, with nothing used."""
        self._limits: dict[Kind, dict[str, int]] = {kind: dict(self._initial[kind]) for kind in KINDS}
        self._used: dict[str, _Use] = {}

    def clear(self) -> None:
        """Forget all limits, and what was used."""
        self._limits = {kind: {} for kind in KINDS}
        self._used = {}

    def set(self, model: str, limits: Mapping[Kind, int | None]) -> None:
        """Set limits of a model, or of every model; None lifts one."""
        for kind, limit in limits.items():
            if limit is None:
                self._limits[kind].pop(model, None)
            else:
                self._limits[kind][model] = limit

    def take(self, model: str, tokens: Callable[[], int], *, day_begins: int = 0) -> list[Exceeded]:
        """Count a request, unless a quota leaves no room for it.

        Args:
            model: The model.
            tokens: Returns how many tokens the prompt has; only called when they are limited.
            day_begins: When the service's day begins, in seconds after midnight UTC.

        Returns:
            The quotas that leave no room, none when the request was counted.
        """
        limits = {kind: limit for kind in KINDS if (limit := self._limit(kind, model)) is not None}
        if not limits:
            return []
        now = self._clock()
        used = self._used.setdefault(model, _Use())
        while used.minute and used.minute[0][0] <= now - _MINUTE:
            used.minute.popleft()
        day, since = divmod(now - day_begins, _DAY)
        if used.day != int(day):
            used.day, used.today = int(day), 0
        asked = tokens() if "tpm" in limits else 0
        waits: Mapping[Kind, float | None] = {
            "rpm": _wait(used.minute, [1] * len(used.minute), 1, limits.get("rpm"), now),
            "tpm": _wait(used.minute, [count for _, count in used.minute], asked, limits.get("tpm"), now),
            "rpd": _DAY - since if "rpd" in limits and used.today >= limits["rpd"] else None,
        }
        found = [
            Exceeded(kind, limits[kind], model, wait) for kind, wait in waits.items() if wait is not None
        ]
        if not found:
            used.minute.append((now, asked))
            used.today += 1
        return found

    def shown(self) -> dict[str, Any]:
        """Return the limits, and what is used of them, as the control plane shows them."""
        models = sorted({model for limits in self._limits.values() for model in limits})
        now = self._clock()
        return {
            "quotas": [{"model": model, **dict(self._own(model))} for model in models],
            "used": [
                {
                    "model": model,
                    "rpm": sum(at > now - _MINUTE for at, _ in used.minute),
                    "tpm": sum(tokens for at, tokens in used.minute if at > now - _MINUTE),
                    "rpd": used.today,
                }
                for model, used in sorted(self._used.items())
            ],
        }

    def _own(self, model: str) -> Iterator[tuple[Kind, int]]:
        for kind in KINDS:
            if model in self._limits[kind]:
                yield kind, self._limits[kind][model]

    def _limit(self, kind: Kind, model: str) -> int | None:
        limits = self._limits[kind]
        return limits.get(model, limits.get(EVERY))


def _wait(
    minute: deque[tuple[float, int]], counts: list[int], asked: int, limit: int | None, now: float
) -> float | None:
    """Return the seconds until so much of a minute's use has passed that there is room; None if there is."""
    if limit is None:
        return None
    over = sum(counts) + asked - limit
    if over <= 0:
        return None
    for (at, _), count in zip(minute, counts, strict=True):
        over -= count
        if over <= 0:
            return at + _MINUTE - now
    return _MINUTE
