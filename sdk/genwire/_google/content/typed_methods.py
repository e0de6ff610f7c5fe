"""The types of methods whose `response_schema` gives `parsed` of the answer its type.

A decorator's types cannot carry overloads, so they are written out here, for type checkers only: at run time,
`generating` is `method`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeAlias, TypeVar, overload

from ..._core.methods import Async, Resource, Sync, method
from ..._core.stream import AsyncStream, Stream, streaming
from .response import GenerateContentResponse as Response

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .config import GenerateContentConfig
    from .contents import Contents

    T = TypeVar("T")
    Blocking_co = TypeVar("Blocking_co", covariant=True)
    Awaiting_co = TypeVar("Awaiting_co", covariant=True)
    Config: TypeAlias = GenerateContentConfig | None

    class Generate(Protocol):
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: type[T]
        ) -> Response[T]: ...
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: object = None
        ) -> Response[Any]: ...

    class AsyncGenerate(Protocol):
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: type[T]
        ) -> Coroutine[Any, Any, Response[T]]: ...
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: object = None
        ) -> Coroutine[Any, Any, Response[Any]]: ...

    class GenerateStream(Protocol):
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: type[T]
        ) -> Stream[Response[T], Response[T]]: ...
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: object = None
        ) -> Stream[Response[Any], Response[Any]]: ...

    class AsyncGenerateStream(Protocol):
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: type[T]
        ) -> AsyncStream[Response[T], Response[T]]: ...
        @overload
        def __call__(
            self, *, model: str, contents: Contents, config: Config = None, response_schema: object = None
        ) -> AsyncStream[Response[Any], Response[Any]]: ...

    class Send(Protocol):
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: type[T]
        ) -> Response[T]: ...
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: object = None
        ) -> Response[Any]: ...

    class AsyncSend(Protocol):
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: type[T]
        ) -> Coroutine[Any, Any, Response[T]]: ...
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: object = None
        ) -> Coroutine[Any, Any, Response[Any]]: ...

    class SendStream(Protocol):
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: type[T]
        ) -> Stream[Response[T], Response[T]]: ...
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: object = None
        ) -> Stream[Response[Any], Response[Any]]: ...

    class AsyncSendStream(Protocol):
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: type[T]
        ) -> AsyncStream[Response[T], Response[T]]: ...
        @overload
        def __call__(
            self, message: Contents, config: Config = None, *, response_schema: object = None
        ) -> AsyncStream[Response[Any], Response[Any]]: ...

    class _Typed(Generic[Blocking_co, Awaiting_co]):
        def __init__(self, body: Callable[..., Any]) -> None: ...
        @overload
        def __get__(self, owner: None, kind: type) -> Self: ...
        @overload
        def __get__(self, owner: Resource[Sync], kind: type) -> Blocking_co: ...
        @overload
        def __get__(self, owner: Resource[Async], kind: type) -> Awaiting_co: ...
        def __get__(self, owner: Any, kind: type) -> Any: ...

    class generating(_Typed[Generate, AsyncGenerate]): ...  # noqa: N801 - reads as the built-in decorators do

    class generating_stream(_Typed[GenerateStream, AsyncGenerateStream]): ...  # noqa: N801

    class sending(_Typed[Send, AsyncSend]): ...  # noqa: N801

    class sending_stream(_Typed[SendStream, AsyncSendStream]): ...  # noqa: N801
else:
    generating = sending = method
    generating_stream = sending_stream = streaming
