"""The signatures of `run` and `run_stream` for type checkers: the type asked for is that of `parsed`.

A decorator's types cannot carry overloads, so they are written out here, for type checkers only: at run time,
`running` is `method`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, Unpack, overload

from .._core.methods import TwoForms, method
from .._core.stream import AsyncStream, Stream, streaming

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .gateway import Gateway
    from .request import ModelOptions, RunOptions
    from .result import RunResult
    from .streaming import RunEvent

    T = TypeVar("T")

    class Typed(ModelOptions, total=False):
        """The options beside the one that gives the type."""

        gateway: str | Gateway | None

    class Untyped(RunOptions, total=False):
        """All options."""

        gateway: str | Gateway | None

    class Run(Protocol):
        @overload
        def __call__(
            self, model: str, /, *, response_schema: type[T], **options: Unpack[Typed]
        ) -> RunResult[T]: ...
        @overload
        def __call__(
            self, model: str, /, *, response_format: type[T], **options: Unpack[Typed]
        ) -> RunResult[T]: ...
        @overload
        def __call__(self, model: str, /, **options: Unpack[Untyped]) -> RunResult: ...

    class AsyncRun(Protocol):
        @overload
        def __call__(
            self, model: str, /, *, response_schema: type[T], **options: Unpack[Typed]
        ) -> Coroutine[Any, Any, RunResult[T]]: ...
        @overload
        def __call__(
            self, model: str, /, *, response_format: type[T], **options: Unpack[Typed]
        ) -> Coroutine[Any, Any, RunResult[T]]: ...
        @overload
        def __call__(self, model: str, /, **options: Unpack[Untyped]) -> Coroutine[Any, Any, RunResult]: ...

    class RunStream(Protocol):
        @overload
        def __call__(
            self, model: str, /, *, response_schema: type[T], **options: Unpack[Typed]
        ) -> Stream[RunEvent, RunResult[T]]: ...
        @overload
        def __call__(
            self, model: str, /, *, response_format: type[T], **options: Unpack[Typed]
        ) -> Stream[RunEvent, RunResult[T]]: ...
        @overload
        def __call__(self, model: str, /, **options: Unpack[Untyped]) -> Stream[RunEvent, RunResult]: ...

    class AsyncRunStream(Protocol):
        @overload
        def __call__(
            self, model: str, /, *, response_schema: type[T], **options: Unpack[Typed]
        ) -> AsyncStream[RunEvent, RunResult[T]]: ...
        @overload
        def __call__(
            self, model: str, /, *, response_format: type[T], **options: Unpack[Typed]
        ) -> AsyncStream[RunEvent, RunResult[T]]: ...
        @overload
        def __call__(self, model: str, /, **options: Unpack[Untyped]) -> AsyncStream[RunEvent, RunResult]: ...

    def running(body: Callable[..., Any]) -> TwoForms[Run, AsyncRun]: ...
    def running_stream(body: Callable[..., Any]) -> TwoForms[RunStream, AsyncRunStream]: ...
else:
    running, running_stream = method, streaming
