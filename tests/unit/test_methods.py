"""The two drivers, and methods in two forms."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import pytest

from genwire._core.drivers import Driver
from genwire._core.effects import Flow, Gather, Invoke, Sleep
from genwire._core.methods import IO, Async, Resource, Sync, method, stepping
from genwire._core.session import Options, Session
from genwire._transport.connections import Connections
from genwire.errors import ConfigurationError
from genwire_raw.generativelanguage.client import Client

RAW = Client("http://127.0.0.1:1")


class Thing(Resource[IO]):
    """A resource that needs no network."""

    @method
    def double(self, number: int, *, plus: int = 0) -> Flow[int]:
        """Twice the number."""
        yield Sleep(0)
        return 2 * number + plus

    @stepping
    def count(self, end: int) -> Callable[[], Flow[int | None]]:
        """The numbers from 1 to `end`."""
        number = 0

        def step() -> Flow[int | None]:
            nonlocal number
            yield Sleep(0)
            number += 1
            return number if number <= end else None

        return step


def thing(*, is_async: bool) -> Any:
    return Thing[Any](Session(RAW, Connections(RAW.base_url), is_async=is_async, options=Options()))


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Callable[[Flow[Any]], Any]:
    """Runs a flow with the driver of each kind in turn."""
    driver = Driver(RAW, Connections(RAW.base_url), 1000)
    return driver.run if request.param == "sync" else lambda flow: asyncio.run(driver.arun(flow))


Run = Callable[[Flow[Any]], Any]


def test_one_body_makes_a_synchronous_and_an_asynchronous_method() -> None:
    blocking: Thing[Sync] = thing(is_async=False)
    awaiting: Thing[Async] = thing(is_async=True)
    assert blocking.double(2, plus=1) == 5
    assert asyncio.run(awaiting.double(2, plus=1)) == 5
    assert inspect.iscoroutinefunction(awaiting.double)
    assert not inspect.iscoroutinefunction(blocking.double)
    for made in (blocking.double, awaiting.double):
        assert made.__doc__ == "Twice the number."
        assert made.__name__ == "double"
        assert list(inspect.signature(made).parameters) == ["number", "plus"]
    assert Thing.double.__doc__ == "Twice the number."


def test_a_step_is_repeated_until_it_returns_none() -> None:
    async def collect() -> list[int]:
        return [number async for number in thing(is_async=True).count(3)]

    assert list(thing(is_async=False).count(3)) == asyncio.run(collect()) == [1, 2, 3]


def test_signatures_show_what_a_caller_gets() -> None:
    for made in (thing(is_async=False), thing(is_async=True)):
        assert inspect.signature(made.double).return_annotation == "int"
    assert inspect.signature(thing(is_async=False).count).return_annotation == "Iterator[int]"
    assert inspect.signature(thing(is_async=True).count).return_annotation == "AsyncIterator[int]"


def test_the_error_of_an_effect_is_raised_where_it_was_asked_for(run: Run) -> None:
    def fail(text: str) -> None:
        raise ValueError(text)

    def flow() -> Flow[str]:
        try:
            yield Invoke(fail, ("oh",))
        except ValueError as error:
            return f"caught {error}"
        return "nothing"

    def careless() -> Flow[None]:
        yield Invoke(fail, ("oh",))

    assert run(flow()) == "caught oh"
    with pytest.raises(ValueError, match=r"^oh$"):
        run(careless())


def test_functions_of_any_kind_are_invoked() -> None:
    async def coroutine(number: int) -> int:
        await asyncio.sleep(0)
        return number + 1

    class Asynchronous:
        async def __call__(self, number: int) -> int:
            return await coroutine(number)

    def flow() -> Flow[list[int]]:
        made: list[int] = []
        for function in (coroutine, Asynchronous(), lambda number: number + 1):
            made.append((yield Invoke(function, (1,))))
        return made

    assert asyncio.run(Driver(RAW, Connections(RAW.base_url), 1000).arun(flow())) == [2] * 3


def test_blocking_functions_do_not_hold_up_the_event_loop() -> None:
    """The function goes on only once the event loop has."""
    went_on = threading.Event()

    def flow() -> Flow[Any]:
        return (yield Invoke(went_on.wait, (5,)))

    async def both() -> Any:
        asyncio.get_running_loop().call_later(0.01, went_on.set)
        return await Driver(RAW, Connections(RAW.base_url), 1000).arun(flow())

    assert asyncio.run(both())


def test_a_coroutine_function_needs_an_asynchronous_client() -> None:
    async def token() -> str:
        return "token"

    def flow() -> Flow[None]:
        yield Invoke(token)

    with pytest.raises(ConfigurationError, match=r"token.* is asynchronous: it needs an asynchronous client"):
        Driver(RAW, Connections(RAW.base_url), 1000).run(flow())


def number(value: int) -> Flow[int]:
    yield Sleep(0)
    return value


def test_flows_side_by_side_give_their_results_in_order(run: Run) -> None:
    def flow(limit: int) -> Flow[Any]:
        return (yield Gather([number(value) for value in range(7)], limit))

    assert run(flow(1)) == run(flow(3)) == run(flow(99)) == [0, 1, 2, 3, 4, 5, 6]


def test_no_flows_side_by_side(run: Run) -> None:
    def flow() -> Flow[Any]:
        return (yield Gather([], 3))

    assert run(flow()) == []


def test_never_more_flows_side_by_side_than_the_limit(run: Run) -> None:
    running: list[int] = []
    most: list[int] = []

    def one() -> Flow[None]:
        running.append(1)
        most.append(len(running))
        yield Sleep(0.001)
        running.pop()

    def flow() -> Flow[Any]:
        return (yield Gather([one() for _ in range(9)], 3))

    run(flow())
    assert max(most) <= 3


def test_the_first_error_ends_flows_side_by_side(run: Run) -> None:
    def fail() -> Flow[None]:
        yield Sleep(0)
        raise ZeroDivisionError

    started: list[int] = []

    def late() -> Flow[None]:
        started.append(1)
        yield Sleep(0.01)

    def flow() -> Flow[Any]:
        return (yield Gather([fail(), *(late() for _ in range(50))], 1))

    with pytest.raises(ZeroDivisionError):
        run(flow())
    assert len(started) < 50


def test_flows_side_by_side_see_the_context_of_their_caller(run: Run) -> None:
    seen: ContextVar[str] = ContextVar("seen", default="nothing")

    def look() -> Flow[str]:
        yield Sleep(0)
        return seen.get()

    def flow() -> Flow[Any]:
        return (yield Gather([look(), look()], 2))

    token = seen.set("the caller's")
    try:
        assert run(flow()) == ["the caller's"] * 2
    finally:
        seen.reset(token)


def test_a_cancelled_task_is_cancelled_in_its_flow() -> None:
    told: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield Sleep(60)
        except asyncio.CancelledError:
            told.append("cancelled")
            raise

    async def cancel() -> None:
        task = asyncio.create_task(Driver(RAW, Connections(RAW.base_url), 1000).arun(flow()))
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancel())
    assert told == ["cancelled"]
