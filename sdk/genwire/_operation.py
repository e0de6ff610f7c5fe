"""Long-running operations: asking, waiting, watching, and taking them up again by name."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from genwire_raw.generativelanguage import api

from . import _names
from ._core import Core, send
from ._flow import IO, Async, Emit, Flow, Resource, Sleep, Sync, Watch, method, watching
from ._shapes import is_mapping
from .errors import OperationError, WaitTimeoutError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import LongRunning
    from genwire_raw.generativelanguage import models as raw

R = TypeVar("R")
M = TypeVar("M")

_FIRST_PAUSE, _PAUSE_GROWTH, _LONGEST_PAUSE = 0.5, 1.5, 10.0


class Progress(Protocol):
    """Shows how far an operation has come; `tqdm` objects and plain functions are easily made into one."""

    def update(self, metadata: Any) -> None:
        """Called after each poll."""
        ...

    def close(self) -> None:
        """Called once, at the end."""
        ...


ProgressLike: TypeAlias = bool | Callable[[Any], object] | None


class LongRunningOperation(Resource[IO], Generic[IO, R, M]):
    """Work that goes on at the service after the call that began it.

    `client.operations.get(name)` takes it up again in another process.

    Attributes:
        name: Under which the service knows it; keep it to take the operation up again.
        raw: The operation as it came.
    """

    def __init__(self, core: Core, raw_operation: raw.Operation, kind: LongRunning[R, M]) -> None:
        super().__init__(core)
        self.raw = raw_operation
        self._kind = kind

    def __repr__(self) -> str:
        return f"<Operation {self.name} {'done' if self.done else 'running'}>"

    @property
    def name(self) -> str:
        """The operation's name."""
        return self.raw.name or ""

    @property
    def done(self) -> bool:
        """Whether it had ended, one way or the other, when it was last asked about."""
        return bool(self.raw.done)

    @property
    def metadata(self) -> M | None:
        """How far it had come when it was last asked about."""
        return self._kind.metadata(self.raw.metadata) if is_mapping(self.raw.metadata) else None

    @property
    def error(self) -> raw.Status | None:
        """Why it failed; None unless it has."""
        return self.raw.error

    @method
    def refresh(self) -> Flow[LongRunningOperation[IO, R, M]]:
        """Asks how far it has come, and gives the operation itself."""
        yield from self._refresh()
        return self

    @method
    def wait(
        self, *, timeout: float | None = 3600.0, progress: ProgressLike = None, interval: float | None = None
    ) -> Flow[R]:
        """Waits for the end and gives the result.

        Args:
            timeout: Seconds to wait at most; None: for ever.
            progress: True for a progress bar, False for none, a function to be called with the metadata after each
                poll. Unless given, a bar is shown where somebody can see it: on a terminal or in a notebook.
            interval: Seconds between polls; unless given, half a second at first, and up to ten later.

        Raises:
            OperationError: The operation failed.
            WaitTimeoutError: It has not ended in time. It goes on; wait again, or take it up again by its name.
        """
        return (yield from self.waiting(timeout=timeout, progress=progress, interval=interval))

    def waiting(self, *, timeout: float | None, progress: ProgressLike, interval: float | None) -> Flow[R]:
        """`wait` as a flow."""
        shown = _progress(progress)

        def look() -> Iterable[Emit[M]]:
            shown.update(self.metadata)
            return ()

        try:
            yield from self._poll(timeout, interval, look)
        except BaseException as stop:
            if not isinstance(stop, Exception):  # Ctrl-C, or a cancelled task
                stop.add_note(f"{self.name} goes on; client.operations.get({self.name!r}).wait() waits on")
            raise
        finally:
            shown.close()
        return self._result()

    @method
    def result(self, *, timeout: float | None = 3600.0) -> Flow[R]:
        """The result, waited for without a progress bar. Raises as `wait` does."""
        yield from self._poll(timeout, None, tuple)
        return self._result()

    @watching
    def watch(self, *, timeout: float | None = 3600.0, interval: float | None = None) -> Watch[M]:
        """The operation's metadata after each poll that shows something new, until the operation ends.

        Raises:
            OperationError: The operation failed.
            WaitTimeoutError: It has not ended in time.
        """
        shown: Any = None

        def look() -> Iterable[Emit[Any]]:
            nonlocal shown
            if self.raw.metadata != shown:
                shown = self.raw.metadata
                yield Emit(self.metadata)

        yield from self._poll(timeout, interval, look)
        self._result()

    def _refresh(self) -> Flow[None]:
        self.raw = yield from send(self._core, operation_call(self.name))

    def _poll(
        self, timeout: float | None, interval: float | None, look: Callable[[], Iterable[Emit[Any]]]
    ) -> Flow[None]:
        end = None if timeout is None else time.monotonic() + timeout
        pause = interval if interval is not None else _FIRST_PAUSE
        yield from look()
        while not self.done:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                raise WaitTimeoutError(
                    f"{self.name} has not ended within {timeout:g} s; it goes on, and "
                    f"client.operations.get({self.name!r}).wait() waits on",
                    name=self.name,
                )
            yield Sleep(pause if left is None else min(pause, left))
            if interval is None:
                pause = min(_LONGEST_PAUSE, pause * _PAUSE_GROWTH)
            yield from self._refresh()
            yield from look()

    def _result(self) -> R:
        error = self.raw.error
        if error is not None:
            raise OperationError(
                f"{self.name} failed: {error.message or 'no message'} (code {error.code})",
                name=self.name,
                code=error.code,
                details=error.details or (),
            )
        return self._kind.response(self.raw.response or {})


Operation: TypeAlias = LongRunningOperation[Sync, R, M]
AsyncOperation: TypeAlias = LongRunningOperation[Async, R, M]


def operation_call(name: str) -> Any:
    """The call that asks about an operation, whichever collection its name says it is in."""
    tuned = _names.match(api.tuned_models_operations.get.ENDPOINT, name)
    if tuned is not None:
        return api.tuned_models_operations.get.request(**tuned)
    return api.operations.get.request(**_names.arguments(api.operations.get.ENDPOINT, name))


class _Bar:
    """A tqdm bar over an operation's steps; notebook-aware."""

    def __init__(self) -> None:
        from tqdm.auto import tqdm  # only who shows a bar pays for it

        self._bar: Any = tqdm(total=None, unit="step", desc="tuning", leave=True)

    def update(self, metadata: Any) -> None:
        total, steps = getattr(metadata, "total_steps", None), getattr(metadata, "completed_steps", None) or 0
        if total is not None:
            self._bar.total = total
        snapshots = getattr(metadata, "snapshots", None)
        if snapshots and snapshots[-1].mean_loss is not None:
            self._bar.set_postfix(loss=f"{snapshots[-1].mean_loss:.4f}", refresh=False)
        self._bar.update(steps - self._bar.n)
        self._bar.refresh()

    def close(self) -> None:
        self._bar.close()


class _Told:
    """A function of the caller's, as a progress display; None for no display."""

    def __init__(self, function: Callable[[Any], object] | None) -> None:
        self._function = function

    def update(self, metadata: Any) -> None:
        if self._function is not None and metadata is not None:
            self._function(metadata)

    def close(self) -> None:
        pass


def _progress(progress: ProgressLike) -> Progress:
    if callable(progress):
        return _Told(progress)
    visible = sys.stderr.isatty() or "ipykernel" in sys.modules if progress is None else progress
    return _Bar() if visible else _Told(None)
