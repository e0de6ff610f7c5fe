"""What the services of a client have in common: calling the facade, in both forms, and reading what it returns."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Concatenate, Generic, NamedTuple, ParamSpec, Self, TypeVar, overload

from .._core.effects import Flow, Invoke
from .._core.methods import IO, Async, Resource, Sync, TwoForms
from .._core.raw_responses import raw_responses
from . import types
from ._base import BaseModel
from ._http import call_settings
from ._outgoing import checked
from .errors import translated
from .pagers import AsyncPager, Pager

P = ParamSpec("P")
T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)


class Service(Resource[IO]):
    """Methods of a client.

    Args:
        client: A client of the facade.
    """

    def __init__(self, client: Any) -> None:
        super().__init__(client._session)
        self._client = client

    def _with(self, config: Any) -> Any:
        """Return the client with the HTTP options of a call's config."""
        given = getattr(config, "http_options", None)
        if given is None:
            return self._client
        settings = call_settings(checked(types.HttpOptions, given))
        if "headers" in settings:
            settings["headers"] = {**(self._session.options.headers or {}), **settings["headers"]}
        return self._client.with_options(**settings) if settings else self._client


def called(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Flow[Any]:
    """Call a method of the facade, of either form, and return what it returns.

    Raises:
        APIError: The service answered with an error.
    """
    with translated():
        return (yield Invoke(partial(function, *args, **kwargs)))


def reading(kind: type[M], function: Callable[..., Any], *args: Any, **kwargs: Any) -> Flow[M]:
    """As `called`, and return the answer as a type, with the headers that came with it."""
    with raw_responses() as answers:
        found = yield from called(function, *args, **kwargs)
    made = kind.read(found)
    if answers and "sdk_http_response" in kind.model_fields:
        setattr(made, "sdk_http_response", http_response(answers[-1]))  # noqa: B010 - of types that have it
    return made


def http_response(answer: Any) -> types.HttpResponse:
    """Return the headers of an answer."""
    return types.HttpResponse(headers=dict(answer.headers))


class Listing(NamedTuple):
    """What a pager needs.

    Attributes:
        name: The name of what is listed, in the plural.
        pages: The facade's pages.
        item: Makes a type of an item.
        config: The config of the call.
    """

    name: str
    pages: Any
    item: Callable[[Any], Any]
    config: Any


class listing(TwoForms, Generic[P, T]):  # noqa: N801 - reads as the built-in decorators do
    """Makes a method that lists, in two forms, from a body that returns a `Listing` of items of a type."""

    def __init__(self, body: Callable[Concatenate[Any, P], Listing]) -> None:
        def blocking(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return Pager(*body(owner, *args, **kwargs))

        def awaiting(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return AsyncPager(*body(owner, *args, **kwargs))

        super().__init__(body, blocking, awaiting, ("Pager[{}]", "AsyncPager[{}]"))

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: type) -> Callable[P, Pager[Any]]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: type) -> Callable[P, AsyncPager[Any]]: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        return self.bind(owner)
