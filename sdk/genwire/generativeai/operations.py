"""Tunings under way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

from .._google.operation_bar import OperationBar
from ..errors import OperationError
from . import protos
from ._errors import translated
from .client import get_default_operations_client
from .types import model_types


def list_operations(tuned_model_name: str = "", *, client: Any = None) -> Iterator[CreateTunedModelOperation]:
    """The tunings of a tuned model; of all, unless one is named."""
    service = client or get_default_operations_client()
    for one in service.list_operations(name=tuned_model_name, filter_=""):
        yield CreateTunedModelOperation.from_proto(one, service)


def get_operation(name: str, *, client: Any = None) -> CreateTunedModelOperation:
    """A tuning by its operation's name."""
    service = client or get_default_operations_client()
    return CreateTunedModelOperation.from_proto(service.get_operation(name=name), service)


class CreateTunedModelOperation:
    """A tuning under way. Made by `create_tuned_model` and `get_operation`."""

    def __init__(self, operation: Any) -> None:
        self._operation = operation
        self._result: model_types.TunedModel | None = None

    @classmethod
    def from_proto(cls, proto: Any, client: Any) -> CreateTunedModelOperation:  # noqa: ARG003
        """The tuning of what the client of operations gave."""
        return cls(proto)

    @classmethod
    def from_core_operation(cls, operation: Any) -> CreateTunedModelOperation:
        """The tuning of what the client of models gave."""
        return cls(operation)

    def __repr__(self) -> str:
        return f"CreateTunedModelOperation({self.name!r})"

    @property
    def operation(self) -> Any:
        """The operation as it was last received."""
        return self._operation.raw

    @property
    def name(self) -> str:
        """The operation's name."""
        return str(self._operation.name)

    @property
    def metadata(self) -> Any:
        """The progress as of the last request; None if the service sent none."""
        held = self._operation.metadata
        return None if held is None else protos.CreateTunedModelMetadata(held)

    def update(self) -> None:
        """Request the current progress."""
        with translated():
            self._operation.refresh()

    def done(self) -> bool:
        """Whether it has ended; sends a request unless that is known."""
        if not self._operation.done:
            self.update()
        return bool(self._operation.done)

    def running(self) -> bool:
        """Whether it is still running; sends a request."""
        return not self.done()

    def cancel(self) -> bool:
        """Whether it was cancelled: no, since the service has no method for that. Deleting the model ends it."""
        return False

    def cancelled(self) -> bool:
        """Whether it was cancelled; sends a request unless it is known to have ended."""
        error = self._operation.error if self.done() else None
        return error is not None and error.code == _CANCELLED

    def result(self, timeout: float | None = None, **_: Any) -> model_types.TunedModel:
        """The tuned model; waits for it, for `timeout` seconds at most.

        Raises:
            OperationError: The tuning failed.
            WaitTimeoutError: It has not ended in time; it goes on.
        """
        if self._result is None:
            with translated():
                result = self._operation.result(timeout=timeout)
            self._result = model_types.decode_tuned_model(result)
        return self._result

    def set_result(self, result: Any) -> None:
        """Give it a result, from a message."""
        self._result = model_types.decode_tuned_model(result)

    def exception(self, timeout: float | None = None) -> OperationError | None:
        """Why it failed, or None; waits for its end, for `timeout` seconds at most."""
        try:
            self.result(timeout)
        except OperationError as error:
            return error
        return None

    def add_done_callback(self, fn: Callable[[CreateTunedModelOperation], object]) -> None:
        """Call a function with this operation once it has ended; a thread waits for that."""

        def wait() -> None:
            self.exception()
            fn(self)

        Thread(target=wait, daemon=True, name=f"waits for {self.name}").start()

    def wait_bar(self, **kwargs: Any) -> Iterator[Any]:  # noqa: ARG002
        """Show a progress bar and give the metadata whenever there is something new, until the tuning ends."""
        bar = OperationBar()
        try:
            for metadata in self._operation.watch(timeout=None):
                bar.update(metadata)
                yield protos.CreateTunedModelMetadata(metadata)
        finally:
            bar.close()


_CANCELLED = 1  # the number of the status CANCELLED of google.rpc
