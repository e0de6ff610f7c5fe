"""Asking the same thing again and again until it is so, or until there is no more time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..errors import APIConnectionError, WaitTimeoutError
from .effects import Flow, Sleep
from .session import Session, send

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

T = TypeVar("T")

_FIRST_PAUSE: Final = 0.5
_PAUSE_GROWTH: Final = 1.5
_LONGEST_PAUSE: Final = 10.0
_LAST_LOOK: Final = 1.0  # seconds that the last look may take although the time is up


class Polling(Generic[T]):
    """Asks with pauses between, half a second at first and up to ten later.

    Args:
        session: What to send with.
        call: The question.
        name: What is waited for.
        unfinished: What to say of it when the time is up: `has not ended`.
        advice: What to say then besides.
        timeout: Seconds in all; None: no limit.
        interval: Seconds between two questions, instead of pauses that grow.
    """

    def __init__(
        self,
        session: Session,
        call: Call[T],
        *,
        name: str,
        unfinished: str,
        advice: str = "",
        timeout: float | None,
        interval: float | None,
    ) -> None:
        self._session = session
        self._call = call
        self._name = name
        self._complaint = (
            f"timed out after {timeout or 0:g} s: {name} {unfinished}; the service continues{advice}"
        )
        self._end = None if timeout is None else time.monotonic() + timeout
        self._pause = _FIRST_PAUSE if interval is None else interval
        self._longest_pause = _LONGEST_PAUSE if interval is None else interval

    def ask(self) -> Flow[T]:
        """The answer, asked for at once, in as much time as there is left."""
        options = self._session.options
        left = self._left()
        if left is not None:
            left = max(left, _LAST_LOOK)
            options = options._replace(
                timeout=left if options.timeout is None else min(left, options.timeout),
                retry=options.retry._replace(budget=min(left, options.retry.budget)),
            )
        try:
            return (yield from send(self._session.with_options(options), self._call))
        except APIConnectionError as error:
            if self._is_over():
                raise self._too_late() from error
            raise

    def ask_again(self) -> Flow[T]:
        """The answer after a pause.

        Raises:
            WaitTimeoutError: There is no more time.
        """
        if self._is_over():
            raise self._too_late()
        left = self._left()
        yield Sleep(self._pause if left is None else min(self._pause, left))
        self._pause = min(self._longest_pause, self._pause * _PAUSE_GROWTH)
        return (yield from self.ask())

    def _left(self) -> float | None:
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    def _is_over(self) -> bool:
        return self._left() == 0.0

    def _too_late(self) -> WaitTimeoutError:
        return WaitTimeoutError(self._complaint, name=self._name)
