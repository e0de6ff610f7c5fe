"""Types for methods with a `response_schema`: the `parsed` of their answer has the type that was given.

A decorator's types cannot carry overloads, so they are written out here, for type checkers only: at run time,
`generating` is `method`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, overload

from ..._core.methods import TwoForms, method
from ..._core.stream import AsyncStream, Stream, streaming
from .response import GenerateContentResponse as Response

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .config import GenerateContentConfig
    from .contents import Contents

    T = TypeVar("T")
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

    def generating(body: Callable[..., Any]) -> TwoForms[Generate, AsyncGenerate]: ...
    def generating_stream(body: Callable[..., Any]) -> TwoForms[GenerateStream, AsyncGenerateStream]: ...
    def sending(body: Callable[..., Any]) -> TwoForms[Send, AsyncSend]: ...
    def sending_stream(body: Callable[..., Any]) -> TwoForms[SendStream, AsyncSendStream]: ...
else:
    generating = sending = method
    generating_stream = sending_stream = streaming
