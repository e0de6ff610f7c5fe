"""Long-running operations: asking, waiting, watching, and taking them up again by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from genwire_raw._runtime.any_types import untyped
from genwire_raw.generativelanguage import api

from . import _names
from ._core import Core, send
from ._flow import IO, Async, Emit, Flow, Resource, Sync, Watch, method, watching
from ._polling import Polling
from ._progress import Progress, ProgressLike, display
from ._shapes import is_mapping
from .errors import OperationError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import LongRunning
    from genwire_raw.generativelanguage import models as raw

R = TypeVar("R")
M = TypeVar("M")


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
        told = self.raw.metadata
        return self._kind.metadata(untyped(told)) if is_mapping(told) else None

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
        self,
        *,
        timeout: float | None = 3600.0,
        progress: ProgressLike[M] = None,
        interval: float | None = None,
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

    def waiting(self, *, timeout: float | None, progress: ProgressLike[M], interval: float | None) -> Flow[R]:
        """`wait` as a flow."""
        shown: Progress[M] = display(progress, Bar)

        def look() -> Iterable[Emit[M]]:
            if (metadata := self.metadata) is not None:
                shown.update(metadata)
            return ()

        try:
            yield from self._poll(timeout, interval, look)
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
        advice = f"client.operations.get({self.name!r}).wait() waits on"
        polling = Polling(
            self._core,
            operation_call(self.name),
            name=self.name,
            unfinished="has not ended",
            advice=f", and {advice}",
            timeout=timeout,
            interval=interval,
        )
        try:
            yield from look()
            while not self.done:
                self.raw = yield from polling.ask_again()
                yield from look()
        except BaseException as stop:
            if not isinstance(stop, Exception):  # Ctrl-C, or a cancelled task
                stop.add_note(f"{self.name} goes on; {advice}")
            raise

    def _result(self) -> R:
        error = self.raw.error
        if error is not None:
            raise OperationError(
                f"{self.name} failed: {error.message or 'no message'} (code {error.code})",
                name=self.name,
                code=error.code,
                details=error.details or (),
            )
        return self._kind.response(untyped(self.raw.response or {}))


Operation: TypeAlias = LongRunningOperation[Sync, R, M]
AsyncOperation: TypeAlias = LongRunningOperation[Async, R, M]


def operation_call(name: str) -> Any:
    """The call that asks about an operation, whichever collection its name says it is in."""
    tuned = _names.match(api.tuned_models_operations.get.ENDPOINT, name)
    if tuned is not None:
        return api.tuned_models_operations.get.request(**tuned)
    return api.operations.get.request(**_names.arguments(api.operations.get.ENDPOINT, name))


class Bar:
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
