"""Methods that exist in two forms, synchronous and asynchronous, from one body.

`@method` turns a flow into a plain method on a synchronous resource and a coroutine method on an asynchronous one, with
the types of both. `@stepping` does the same for iterators, and `from_plan` for whatever is made of a plan.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from copy import deepcopy
from functools import update_wrapper
from types import FunctionType, MethodType
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

from .effects import Flow
from .session import Connected, Session
from .unknown_fields import call_keeping, flow_keeping

T = TypeVar("T")
P = ParamSpec("P")
IO = TypeVar("IO")
Blocking_co = TypeVar("Blocking_co", covariant=True)
Awaiting_co = TypeVar("Awaiting_co", covariant=True)


class Sync:
    """Marks resources with methods that block."""


class Async:
    """Marks resources with methods that are coroutines."""


class Resource(Connected, Generic[IO]):
    """The base of everything with methods: a client, its resources, and objects that go on calling the service."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __repr__(self) -> str:
        session: Session | None = getattr(
            self, "_session", None
        )  # a client has none while its settings are checked
        return f"{type(self).__name__}({'' if session is None else f'base_url={session.raw.base_url!r}'})"

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Copy everything but the session: a copy of a chat or a client uses the same connections."""
        other = memo[id(self)] = object.__new__(type(self))
        other.__dict__.update(deepcopy(self.__dict__, memo))
        return other


class TwoForms(Generic[Blocking_co, Awaiting_co]):
    """A descriptor that binds the synchronous or the asynchronous form of a method, as its object needs.

    Args:
        body: The function that both forms run; documentation and signature are taken from it.
        blocking: The synchronous form.
        awaiting: The asynchronous form.
        returns: What the forms return, in place of the body's own `Flow[...]`: each a template for the text in the
            brackets. So `inspect.signature` and `help` show what a caller gets.
    """

    def __init__(
        self,
        body: Callable[..., Any],
        blocking: Callable[..., Any],
        awaiting: Callable[..., Any],
        returns: tuple[str, str] = ("{}", "{}"),
    ) -> None:
        self.__doc__ = body.__doc__
        self.__name__ = body.__name__
        self.__wrapped__ = body
        self._blocking = _described(blocking, body, returns[0])
        self._awaiting = _described(awaiting, body, returns[1])

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: type) -> Blocking_co: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: type) -> Awaiting_co: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        if owner is None:
            return self
        return MethodType(self._awaiting if owner._session.is_async else self._blocking, owner)


def method(
    body: Callable[Concatenate[Any, P], Flow[T]],
) -> TwoForms[Callable[P, T], Callable[P, Coroutine[Any, Any, T]]]:
    """Make a method in two forms from a body that returns a flow."""

    def blocking(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
        return owner._session.driver.run(_flow(owner, body, *args, **kwargs))

    async def awaiting(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
        return await owner._session.driver.arun(_flow(owner, body, *args, **kwargs))

    return TwoForms(body, blocking, awaiting)


def from_plan(
    body: Callable[..., Any],
    blocking: Callable[[Session, Any], Any],
    awaiting: Callable[[Session, Any], Any],
    returns: tuple[str, str],
) -> TwoForms[Any, Any]:
    """Make a method in two forms from a body that returns a plan: of what to stream, to list or to repeat.

    Args:
        body: The function that returns the plan.
        blocking: Makes the result of the synchronous form from the session and the plan.
        awaiting: Makes the result of the asynchronous form.
        returns: As for `TwoForms`.
    """

    def made_by(make: Callable[[Session, Any], Any]) -> Callable[..., Any]:
        def form(owner: Any, *args: Any, **kwargs: Any) -> Any:
            return make(owner._session, planned(owner, body, *args, **kwargs))

        return form

    return TwoForms(body, made_by(blocking), made_by(awaiting), returns)


def stepping(
    body: Callable[Concatenate[Any, P], Callable[[], Flow[T | None]]],
) -> TwoForms[Callable[P, Iterator[T]], Callable[P, AsyncIterator[T]]]:
    """Make a method that iterates, in two forms, from a body that returns a step: a flow of the next item or None."""
    return from_plan(body, steps, asteps, ("Iterator[{}]", "AsyncIterator[{}]"))


def steps(session: Session, step: Callable[[], Flow[T | None]]) -> Iterator[T]:
    """Yield what a step returns, again and again, until it returns None."""
    while (item := session.driver.run(step())) is not None:
        yield item


async def asteps(session: Session, step: Callable[[], Flow[T | None]]) -> AsyncIterator[T]:
    """As `steps`, asynchronously."""
    while (item := await session.driver.arun(step())) is not None:
        yield item


def planned(owner: Any, body: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """Call the body of a method; with a client that does not validate, it keeps fields that the contract lacks."""
    if owner._session.options.validate:
        return body(owner, *args, **kwargs)
    return call_keeping(body, owner, *args, **kwargs)


def _flow(owner: Any, body: Callable[..., Flow[T]], *args: Any, **kwargs: Any) -> Flow[T]:
    """As `planned`, for a body that is a flow."""
    flow = body(owner, *args, **kwargs)
    return flow if owner._session.options.validate else flow_keeping(flow)


def _described(form: Callable[..., Any], body: Callable[..., Any], returns: str) -> Callable[..., Any]:
    """Return a form with the name, documentation and parameters of its body, and its own return annotation."""
    assert isinstance(body, FunctionType)
    shown = FunctionType(body.__code__, body.__globals__, body.__name__, body.__defaults__, body.__closure__)
    shown.__kwdefaults__ = body.__kwdefaults__
    annotations = dict(body.__annotations__)
    inner = str(annotations.get("return", "Any")).partition("[")[2].removesuffix("]")
    annotations["return"] = returns.format(_without_step(inner))
    shown.__annotations__ = annotations
    return update_wrapper(form, shown)


def _without_step(inner: str) -> str:
    """The item's type in `[], Flow[T | None]`, the type of a step; other text as it is."""
    return (
        inner.removeprefix("[], Flow[").removesuffix(" | None]") if inner.startswith("[], Flow[") else inner
    )
