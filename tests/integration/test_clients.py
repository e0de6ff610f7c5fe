"""Clients: options for single calls, and the end of a client."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from genwire import AsyncGenerativeLanguage, Retry, errors
from genwire.testing import Emulator
from tests.both import ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL, SAID
from tests.played import Act, answer, played

# --- options for single calls


async def test_options_may_differ_from_call_to_call(both: Both) -> None:
    gl = both.google(headers={"x-one": "1", "x-two": "2"})
    other = gl.with_options(headers={"X-Two": "3"})
    await both.get(other.models.get(MODEL))
    await both.get(gl.models.get(MODEL))
    changed, plain = (request["headers"] for request in both.emulator.requests())
    assert ("x-one" in changed, changed["x-two"]) == (False, "3")
    assert (plain["x-one"], plain["x-two"]) == ("1", "2")

    both.emulator.fault("stall", operation="models.get", count=2)
    with pytest.raises(errors.APITimeoutError):
        await both.get(gl.with_options(timeout=0.2, retry=ONCE).models.get(MODEL))
    with pytest.raises(errors.ConfigurationError, match=r"timeout must be"):
        gl.with_options(timeout=-1)
    with pytest.raises(
        errors.ConfigurationError, match=r"^with_options has no option 'tiemout'; it takes timeout, "
    ):
        gl.with_options(tiemout=1)
    assert type(other) is type(gl)


async def test_options_hold_for_what_comes_of_a_call(both: Both) -> None:
    """An operation goes on calling with the options of the client that it came from."""
    gl = both.google().with_options(headers={"x-mine": "1"})
    operation = await both.get(
        gl.tuned_models.create(source_model="gemini-1.5-flash-001-tuning", training_data=[("1", "2")])
    )
    await both.get(operation.refresh())
    await both.list(gl.tuned_models.list())
    assert [request["headers"]["x-mine"] for request in both.emulator.requests()] == ["1", "1", "1"]


async def test_validation_can_be_turned_off(both: Both) -> None:
    """The service then says what it thinks of the request."""
    gl = both.google()
    with pytest.raises(errors.ValidationError):
        await both.get(gl.models.generate_content(model=MODEL, contents="x", config={"temperature": 9.0}))
    assert both.emulator.requests() == []
    careless = gl.with_options(validate=False)
    with pytest.raises(errors.BadRequestError):
        await both.get(
            careless.models.generate_content(model=MODEL, contents="x", config={"temperature": 9.0})
        )
    assert len(both.emulator.requests()) == 1


async def test_a_repr_says_where_it_leads(both: Both) -> None:
    assert repr(both.google(base_url="http://127.0.0.1:1")).endswith(
        "GenerativeLanguage(base_url='http://127.0.0.1:1')"
    )
    assert repr(both.workers_ai(base_url="http://127.0.0.1:1")).endswith(
        "WorkersAI(base_url='http://127.0.0.1:1')"
    )


# --- the end of a client


@pytest.mark.parametrize("used", [False, True], ids=["unused", "used"])
async def test_a_closed_client_says_so(both: Both, used: bool) -> None:
    calls: list[tuple[Any, Callable[[Any], Any]]] = [
        (both.google(), lambda gl: gl.models.get(MODEL)),
        (both.workers_ai(), lambda cf: cf.run(LLAMA, prompt="x")),
    ]
    for client, call in calls:
        if used:
            await both.get(call(client))
        derived = client.with_options(timeout=1)
        await both.close(client)
        await both.close(client)  # once more does no harm
        for closed in (client, derived):
            with pytest.raises(errors.ClosedError, match=r"the client is closed") as caught:
                await both.get(call(closed))
            assert_clean(caught.value)


async def test_leaving_the_block_closes_the_client(both: Both) -> None:
    async with both.open(both.google()) as gl:
        await both.get(gl.models.get(MODEL))
    with pytest.raises(errors.ClosedError):
        await both.get(gl.models.get(MODEL))


@pytest.mark.slow
async def test_peers_a_client_lives_as_long_as_what_came_of_it(both: Both) -> None:
    """googleapis/python-genai#1489, #1763: the client was closed when only its parts were still in use."""
    models = both.google().models
    both._clients.clear()
    gc.collect()
    assert (await both.get(models.get(MODEL))).name == f"models/{MODEL}"
    stream = models.generate_content_stream(model=MODEL, contents="Hello")
    client = models._session
    del models
    gc.collect()
    assert (await both.get(stream.final())).text == SAID
    await both.get(client.connections.aclose() if both.is_async else client.connections.close())


def test_peers_an_asynchronous_client_works_in_one_event_loop_after_the_other(emulator: Emulator) -> None:
    """googleapis/python-genai#1518 and others: "Event loop is closed" on the second asyncio.run."""
    gl = AsyncGenerativeLanguage(api_key="k", base_url=emulator.url)

    async def use() -> str | None:
        async with gl:
            await gl.models.get(MODEL)
            return (await gl.models.get(MODEL)).name

    assert [asyncio.run(use()) for _ in range(3)] == [f"models/{MODEL}"] * 3


def test_peers_an_asynchronous_client_works_in_several_event_loops_at_once(emulator: Emulator) -> None:
    gl = AsyncGenerativeLanguage(api_key="k", base_url=emulator.url)
    barrier = threading.Barrier(3, timeout=30)
    results: list[str] = []

    async def use() -> None:
        async with gl:
            for _ in range(3):
                await asyncio.to_thread(barrier.wait)
                results.append((await gl.models.generate_content(model=MODEL, contents="Hello")).text)

    threads = [threading.Thread(target=asyncio.run, args=(use(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [SAID] * 9


async def test_closing_in_one_event_loop_leaves_the_others(emulator: Emulator) -> None:
    gl = AsyncGenerativeLanguage(api_key="k", base_url=emulator.url)

    async def elsewhere() -> None:
        async with gl:
            await gl.models.get(MODEL)

    await gl.models.get(MODEL)
    await asyncio.to_thread(asyncio.run, elsewhere())
    assert await gl.models.get(MODEL)
    await gl.aclose()
    with pytest.raises(errors.ClosedError):
        await gl.models.get(MODEL)


LEAVING = """
import asyncio
from genwire import AsyncGenerativeLanguage, GenerativeLanguage, WorkersAI
with GenerativeLanguage() as gl, WorkersAI() as cf:
    gl.models.generate_content(model="gemini-1.5-flash", contents="x")
    next(gl.models.generate_content_stream(model="gemini-1.5-flash", contents="x"))
    cf.run("@cf/meta/llama-3.2-3b-instruct", prompt="x")
async def main():
    async with AsyncGenerativeLanguage() as gl:
        await gl.models.generate_content(model="gemini-1.5-flash", contents="x")
        async for _ in gl.models.generate_content_stream(model="gemini-1.5-flash", contents="x"):
            break
asyncio.run(main())
"""


def test_peers_nothing_is_left_unclosed(emulator: Emulator) -> None:
    """googleapis/python-genai#1343 and others: warnings of unclosed sessions and transports."""
    environment = {
        "GOOGLE_API_KEY": "k",
        "GOOGLE_GEMINI_BASE_URL": emulator.url,
        "CLOUDFLARE_API_TOKEN": "t",
        "CLOUDFLARE_ACCOUNT_ID": "a",
        "CLOUDFLARE_BASE_URL": emulator.cloudflare_url,
        "PYTHONPATH": ":".join(sys.path),
    }
    command = [sys.executable, "-W", "error", "-c", LEAVING]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


async def test_a_cancelled_call_gives_its_connection_back(emulator: Emulator) -> None:
    both = Both("async", emulator)
    gl = both.google(http_client=both.one_connection())
    emulator.fault("stall", operation="models.get")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await gl.models.get(MODEL)
    assert await gl.models.get(MODEL)

    with played(
        [b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n", Act.HOLD],
        [answer({"name": "models/x"})],
    ) as server:
        gl = both.google(http_client=both.one_connection(), base_url=server.url)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await gl.models.generate_content_stream(model=MODEL, contents="x").final()
        assert await gl.models.get("x")
    await both.close_all()


async def test_the_default_policy_is_a_value(both: Both) -> None:
    assert both.google(retry=None)._session.options.retry_policy == Retry()
    assert Retry(attempts=2) == Retry(attempts=2)
    assert attrs.evolve(Retry(), attempts=1) == ONCE
