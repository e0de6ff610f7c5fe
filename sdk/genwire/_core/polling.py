"""Polling: the same call again and again, until it brings what is waited for or time is up."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import attrs

from ..errors import APIConnectionError, WaitTimeoutError
from .effects import Flow, Sleep, Within
from .session import Session, send

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

T = TypeVar("T")

_FIRST_PAUSE: Final = 0.5
_PAUSE_GROWTH: Final = 1.5
_LONGEST_PAUSE: Final = 10.0
_LAST_POLL: Final = 1.0  # seconds that the last poll may take although the time is up


class Polling(Generic[T]):
    """Calls with pauses in between, half a second at first and up to ten later.

    Args:
        session: What to send with.
        call: The call.
        name: The resource that is waited for.
        unfinished: What the error says of it when time is up: `has not ended`.
        advice: How to go on waiting, for the error, and for a Ctrl-C or a cancelled task.
        timeout: Seconds in all; None: no limit.
        interval: Seconds between two calls, instead of pauses that grow.
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
        self._advice = advice
        self._message = f"timed out after {timeout or 0:g} s: {name} {unfinished}; the service continues"
        if advice:
            self._message += f", and {advice}"
        self._end = None if timeout is None else time.monotonic() + timeout
        self._pause = _FIRST_PAUSE if interval is None else interval
        self._longest_pause = _LONGEST_PAUSE if interval is None else interval

    def ask(self) -> Flow[T]:
        """Call at once, within the time that is left, and return the answer."""
        options = self._session.options
        if (telemetry := self._session.telemetry) is not None:
            telemetry.polled()
        left = self._left()
        if left is not None:
            left = max(left, _LAST_POLL)
            policy = options.retry_policy
            options = options._replace(
                timeout=left if options.timeout is None else min(left, options.timeout),
                retry=attrs.evolve(policy, budget=min(left, policy.budget)),
            )
        try:
            return (yield from send(self._session.with_options(options), self._call))
        except APIConnectionError as error:
            if self._is_over():
                raise self._too_late() from error
            raise

    def ask_again(self) -> Flow[T]:
        """Call after a pause, and return the answer.

        Raises:
            WaitTimeoutError: Time is up.
        """
        if self._is_over():
            raise self._too_late()
        left = self._left()
        yield Sleep(self._pause if left is None else min(self._pause, left))
        self._pause = min(self._longest_pause, self._pause * _PAUSE_GROWTH)
        return (yield from self.ask())

    def until(
        self,
        is_done: Callable[[T], bool],
        found: T | None = None,
        on_poll: Callable[[T], object] | None = None,
    ) -> Flow[T]:
        """Call until an answer is final, and return it.

        Args:
            is_done: Whether an answer is final.
            found: The last answer, if there is one already; unless given, the first call is made at once.
            on_poll: Called with each further answer.

        Raises:
            WaitTimeoutError: Time is up.
        """
        if found is not None and is_done(found):
            return found
        telemetry = self._session.telemetry
        polls = self._until(is_done, found, on_poll)
        if telemetry is None:
            return (yield from polls)
        final: T = yield Within(telemetry.wait(self._name), polls)
        return final

    @contextmanager
    def resumable(self) -> Generator[None]:
        """Make a Ctrl-C or a cancelled task in the block say how to go on waiting."""
        try:
            yield
        except BaseException as stop:
            if not isinstance(stop, Exception):
                stop.add_note(f"{self._name} continues; {self._advice}")
            raise

    def _until(
        self, is_done: Callable[[T], bool], found: T | None, on_poll: Callable[[T], object] | None
    ) -> Flow[T]:
        if found is None:
            found = yield from self.ask()
        while not is_done(found):
            found = yield from self.ask_again()
            if on_poll is not None:
                on_poll(found)
        return found

    def _left(self) -> float | None:
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    def _is_over(self) -> bool:
        return self._left() == 0.0

    def _too_late(self) -> WaitTimeoutError:
        return WaitTimeoutError(self._message, name=self._name)
