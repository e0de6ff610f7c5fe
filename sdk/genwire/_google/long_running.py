"""Long-running operations of any collection: their state, waiting for them, and watching their progress."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from functools import cache, partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeAlias, TypeVar

from genwire_raw._runtime.any_types import untyped
from genwire_raw._runtime.call import Call, LongRunning
from genwire_raw._runtime.json_types import instances, is_mapping
from genwire_raw._runtime.parameters import Parameter
from genwire_raw._runtime.resource_names import form
from genwire_raw._runtime.rules import Field
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw
from genwire_raw.generativelanguage.any_types import ANY_TYPES

from .._core import resource_names as _names
from .._core.answer_model import json_text
from .._core.any_operation import operation_name
from .._core.effects import Flow
from .._core.methods import IO, Async, Resource, Sync, method, stepping
from .._core.polling import Polling
from .._core.progress import Progress, ProgressLike, display
from .._core.session import Session, send
from ..errors import OperationError, ValidationError
from .listed_model import Columns
from .operation_bar import OperationBar

R = TypeVar("R")
M = TypeVar("M")
P = ParamSpec("P")


class StartingOperation(Protocol[P, R, M]):
    """A module of the raw layer for an operation that goes on after its answer: `api.tuned_models.create`."""

    @property
    def LONG_RUNNING(self) -> LongRunning[R, M]:  # noqa: N802 - the module's own name
        """How its result and its metadata are read."""
        ...

    def request(self, *args: P.args, **kwargs: P.kwargs) -> Call[Any]:
        """Return the call that starts it."""
        ...


class LongRunningOperation(Resource[IO], Generic[IO, R, M]):
    """Work that continues at the service after the call that started it.

    `client.operations.get(name)` resumes it in another process.

    Attributes:
        raw: The operation as received.
    """

    __module__ = "genwire"

    def __init__(self, session: Session, raw_operation: raw.Operation, kind: LongRunning[R, M]) -> None:
        super().__init__(session)
        self.raw = raw_operation
        self._kind = kind

    if not TYPE_CHECKING:  # or type checkers would expect a constructor of dataclasses
        __dataclass_fields__ = Columns("name", "done", "error", "metadata")
        __dataclass_params__ = SimpleNamespace(repr=False)  # pprint then uses the class's own repr

    def __repr__(self) -> str:
        name = "AsyncOperation" if self._session.is_async else "Operation"
        state = "running" if not self.done else "done" if self.error is None else "failed"
        return f"<{name} {self.name} {state}>"

    @property
    def name(self) -> str:
        """The operation's name; keep it to resume the operation."""
        name: Any = self.raw.name
        return name if isinstance(name, str) else ""

    @property
    def done(self) -> bool:
        """Whether it has ended, in success or failure, as of the last poll."""
        return bool(self.raw.done)

    @property
    def metadata(self) -> M | None:
        """Its progress as of the last poll."""
        metadata = self.raw.metadata
        return self._kind.metadata(metadata) if is_mapping(metadata) else None

    @property
    def error(self) -> raw.Status | None:
        """Why it failed; None if it has not failed."""
        return self.raw.error

    def to_json(self) -> str:
        """Return the operation as received, as JSON text."""
        return json_text(self.raw)

    @method
    def refresh(self) -> Flow[LongRunningOperation[IO, R, M]]:
        """Poll the operation once, and return it."""
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
        """Wait for the end and return the result.

        Args:
            timeout: The longest wait in seconds; None: no limit.
            progress: True for a progress bar, False for none, or a function that is called with the metadata after
                each poll; default: a bar on a terminal or in a notebook.
            interval: Seconds between polls; default: half a second at first, growing to ten.

        Raises:
            OperationError: The operation failed.
            WaitTimeoutError: It has not ended in time; it continues, and can be waited for again.
        """
        return (yield from self.waiting(timeout=timeout, progress=progress, interval=interval))

    def waiting(self, *, timeout: float | None, progress: ProgressLike[M], interval: float | None) -> Flow[R]:
        """Wait as `wait` does; the flow behind it.

        Args:
            timeout: As for `wait`.
            progress: As for `wait`.
            interval: As for `wait`.
        """
        shown: Progress[M] = display(progress, OperationBar)

        def take(operation: raw.Operation) -> None:
            self.raw = operation
            self._show(shown)

        polling = self._polling(timeout, interval)
        with closing(shown), polling.resumable():
            self._show(shown)
            yield from polling.until(lambda _: self.done, self.raw, take)
        return self._result()

    @method
    def result(self, *, timeout: float | None = 3600.0) -> Flow[R]:
        """Wait for the result without a progress bar. Raises as `wait` does.

        Args:
            timeout: The longest wait in seconds; None: no limit.
        """
        return (yield from self.waiting(timeout=timeout, progress=False, interval=None))

    @stepping
    def watch(
        self, *, timeout: float | None = 3600.0, interval: float | None = None
    ) -> Callable[[], Flow[M | None]]:
        """Iterate over the operation's metadata, after each poll that shows something new, until the operation ends.

        Args:
            timeout: The longest wait in seconds; None: no limit.
            interval: Seconds between polls; default: half a second at first, growing to ten.

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
                    with polling.resumable():
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
            advice=f"client.operations.get({self.name!r}).wait() resumes waiting",
            timeout=timeout,
            interval=interval,
        )

    def _show(self, shown: Progress[M]) -> None:
        if (metadata := self.metadata) is not None:
            shown.update(metadata)

    def _result(self) -> R:
        failed: Any = self.raw.error
        if failed is not None:
            error = failed if isinstance(failed, raw.Status) else raw.Status()
            raise OperationError(
                f"{self.name} failed: {error.message or 'no message'} (code {error.code})",
                name=self.name,
                code=error.code,
                details=instances(error.details, object),
            )
        response: Any = self.raw.response
        return self._kind.response(response if is_mapping(response) else {})


Operation: TypeAlias = LongRunningOperation[Sync, R, M]
AsyncOperation: TypeAlias = LongRunningOperation[Async, R, M]


def start_any(
    session: Session, operation: StartingOperation[P, R, M], *args: P.args, **kwargs: P.kwargs
) -> Flow[LongRunningOperation[Any, R, M]]:
    """Start an operation of the raw layer.

    Raises:
        ValidationError: The operation does not go on after its answer.
    """
    kind = getattr(operation, "LONG_RUNNING", None)
    if kind is None:
        raise ValidationError(
            f"{operation_name(operation)} is no operation that goes on after its answer: use send()"
        )
    started = yield from send(session, operation.request(*args, **kwargs))
    return LongRunningOperation(session, started, bare(kind))


def bare(kind: LongRunning[R, M]) -> LongRunning[R, M]:
    """Return a kind that reads messages that say in `@type` what they are."""

    def response(message: Mapping[str, Any]) -> R:
        return kind.response(untyped(message))

    def metadata(message: Mapping[str, Any]) -> M:
        return kind.metadata(untyped(message))

    return LongRunning(response, metadata)


def operation_call(name: str) -> Call[raw.Operation]:
    """Return the call that polls an operation, in the collection that its name is from.

    Raises:
        ValidationError: It is no name of an operation.
    """
    for operation in _collections():
        if (found := _names.match(operation.ENDPOINT, name)) is not None:
            call: Call[raw.Operation] = operation.request(*found.values())
            return call
    other = api.operations.get
    # An odd answer may have a number for a name; `id_of` refuses it.
    if str(name).split("/")[-2:-1] == _form_of_others()[:1]:
        return _nested(name)
    return other.request(_names.id_of(other.ENDPOINT, name))


def kind_of(name: str) -> LongRunning[Any, Any]:
    """Return how the result and the metadata of an operation are read: by its collection, or by their own `@type`."""
    kinds = (
        getattr(operation, "LONG_RUNNING", None)
        for operation in _collections()
        if _names.match(operation.ENDPOINT, name) is not None
    )
    kind: LongRunning[Any, Any] = next(kinds, None) or LongRunning(dict, dict)

    return LongRunning(partial(_read, kind.response), partial(_read, kind.metadata))


def _read(otherwise: Callable[[Mapping[str, Any]], Any], message: Mapping[str, Any]) -> Any:
    """Return a message as the class that its `@type` names, or else as it is to be read in its place."""
    known = ANY_TYPES.read(message)
    return otherwise(untyped(message)) if known is None else known


@cache
def _collections() -> list[Any]:
    """Return the operations that get an operation: one for each collection of them, and batches."""
    words = [name for name in api.__all__ if name.endswith(_form_of_others()[0]) and name != "operations"]
    return [getattr(api, name).get for name in (*words, "batches")]


def _form_of_others() -> list[str]:
    """Return the parts of the name of an operation that belongs to no other resource."""
    return form(api.operations.get.ENDPOINT.path).split("/")


def _nested(name: str) -> Call[raw.Operation]:
    """Return the call that polls an operation of a collection that the contract does not name."""
    endpoint = api.operations.get.ENDPOINT
    prefix = endpoint.path.removesuffix(form(endpoint.path))
    parameter = Parameter("name", Field("name", "string", required=True), in_path=True, safe="/")
    anywhere = endpoint._replace(path=f"{prefix}{{{parameter.name}}}", parameters=(parameter,))
    return Call(anywhere, {"name": name}, None, api.operations.get.request("x").decode)
