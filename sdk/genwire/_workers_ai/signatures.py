"""The signatures of `run` and `run_stream` for type checkers: the type asked for is that of `parsed`.

A decorator's types cannot carry overloads, so they are written out here; at run time there is only the decorator.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, Unpack, cast, overload

from .._core.effects import Flow
from .._core.methods import Async, Resource, Sync, method
from .._core.stream import AsyncStream, Stream, streaming
from .._core.stream_reading import StreamPlan

if TYPE_CHECKING:
    from .gateway import Gateway
    from .request import ModelOptions, RunOptions
    from .result import RunResult
    from .streaming import RunEvent

    Parsed = TypeVar("Parsed")
    Blocking_co = TypeVar("Blocking_co", covariant=True)
    Awaiting_co = TypeVar("Awaiting_co", covariant=True)

    class InTwoForms(Protocol[Blocking_co, Awaiting_co]):
        """A method in the form that its client needs."""

        @overload
        def __get__(self, owner: None, kind: type) -> Self: ...
        @overload
        def __get__(self, owner: Resource[Sync], kind: type) -> Blocking_co: ...
        @overload
        def __get__(self, owner: Resource[Async], kind: type) -> Awaiting_co: ...

    class BlockingRun(Protocol):
        """`run` of the synchronous client."""

        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_schema: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> RunResult[Parsed]: ...
        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_format: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> RunResult[Parsed]: ...
        @overload
        def __call__(
            self, model: str, /, *, gateway: str | Gateway | None = None, **options: Unpack[RunOptions]
        ) -> RunResult: ...

    class AwaitingRun(Protocol):
        """`run` of the asynchronous client."""

        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_schema: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> Coroutine[Any, Any, RunResult[Parsed]]: ...
        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_format: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> Coroutine[Any, Any, RunResult[Parsed]]: ...
        @overload
        def __call__(
            self, model: str, /, *, gateway: str | Gateway | None = None, **options: Unpack[RunOptions]
        ) -> Coroutine[Any, Any, RunResult]: ...

    class BlockingRunStream(Protocol):
        """`run_stream` of the synchronous client."""

        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_schema: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> Stream[RunEvent, RunResult[Parsed]]: ...
        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_format: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> Stream[RunEvent, RunResult[Parsed]]: ...
        @overload
        def __call__(
            self, model: str, /, *, gateway: str | Gateway | None = None, **options: Unpack[RunOptions]
        ) -> Stream[RunEvent, RunResult]: ...

    class AwaitingRunStream(Protocol):
        """`run_stream` of the asynchronous client."""

        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_schema: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> AsyncStream[RunEvent, RunResult[Parsed]]: ...
        @overload
        def __call__(
            self,
            model: str,
            /,
            *,
            response_format: type[Parsed],
            gateway: str | Gateway | None = None,
            **options: Unpack[ModelOptions],
        ) -> AsyncStream[RunEvent, RunResult[Parsed]]: ...
        @overload
        def __call__(
            self, model: str, /, *, gateway: str | Gateway | None = None, **options: Unpack[RunOptions]
        ) -> AsyncStream[RunEvent, RunResult]: ...


def typed_run(body: Callable[..., Flow[RunResult]]) -> InTwoForms[BlockingRun, AwaitingRun]:
    """Make `run` in two forms, as `@method` does, with the types of its overloads."""
    return cast("InTwoForms[BlockingRun, AwaitingRun]", method(body))


def typed_run_stream(
    body: Callable[..., StreamPlan[RunEvent, RunResult]],
) -> InTwoForms[BlockingRunStream, AwaitingRunStream]:
    """Make `run_stream` in two forms, as `@streaming` does, with the types of its overloads."""
    return cast("InTwoForms[BlockingRunStream, AwaitingRunStream]", streaming(body))
