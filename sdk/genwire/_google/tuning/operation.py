"""Long-running operations: asking, waiting, watching, and taking them up again by name."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from genwire_raw._runtime.any_types import untyped
from genwire_raw.generativelanguage import api

from ..._core import resource_names as _names
from ..._core.effects import Flow
from ..._core.methods import IO, Async, Resource, Sync, method, stepping
from ..._core.polling import Polling
from ..._core.progress import Progress, ProgressLike, display
from ..._core.session import Session, send
from ..._core.shapes import is_mapping
from ...errors import OperationError

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

    def __init__(self, session: Session, raw_operation: raw.Operation, kind: LongRunning[R, M]) -> None:
        super().__init__(session)
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
        polling = self._polling(timeout, interval)
        with closing(shown), self._resumable():
            self._show(shown)
            while not self.done:
                self.raw = yield from polling.ask_again()
                self._show(shown)
        return self._result()

    @method
    def result(self, *, timeout: float | None = 3600.0) -> Flow[R]:
        """Wait for the result without a progress bar. Raises as `wait` does."""
        polling = self._polling(timeout, None)
        with self._resumable():
            while not self.done:
                self.raw = yield from polling.ask_again()
        return self._result()

    @stepping
    def watch(
        self, *, timeout: float | None = 3600.0, interval: float | None = None
    ) -> Callable[[], Flow[M | None]]:
        """Iterate over the operation's metadata, after each poll that shows something new, until the operation ends.

        Args:
            timeout: Seconds to wait at most; None: for ever.
            interval: Seconds between polls; unless given, half a second at first, and up to ten later.

        Raises:
            OperationError: The operation failed.
            WaitTimeoutError: It has not ended in time.
        """
        polling = self._polling(timeout, interval)
        shown: Any = None

        def step() -> Flow[M | None]:
            nonlocal shown
            while True:
                if self.raw.metadata != shown:
                    shown = self.raw.metadata
                    if (metadata := self.metadata) is not None:
                        return metadata
                elif self.done:
                    self._result()
                    return None
                else:
                    with self._resumable():
                        self.raw = yield from polling.ask_again()

        return step

    def _refresh(self) -> Flow[None]:
        self.raw = yield from send(self._session, operation_call(self.name))

    def _polling(self, timeout: float | None, interval: float | None) -> Polling[raw.Operation]:
        return Polling(
            self._session,
            operation_call(self.name),
            name=self.name,
            unfinished="has not ended",
            advice=f", and {self._advice}",
            timeout=timeout,
            interval=interval,
        )

    @contextmanager
    def _resumable(self) -> Generator[None]:
        """Make a Ctrl-C or a cancelled task say how to resume waiting."""
        try:
            yield
        except BaseException as stop:
            if not isinstance(stop, Exception):
                stop.add_note(f"{self.name} continues; {self._advice}")
            raise

    def _show(self, shown: Progress[M]) -> None:
        if (metadata := self.metadata) is not None:
            shown.update(metadata)

    @property
    def _advice(self) -> str:
        return f"client.operations.get({self.name!r}).wait() resumes waiting"

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
