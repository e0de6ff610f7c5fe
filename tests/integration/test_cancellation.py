"""A cancelled call costs nothing but itself: the client goes on, and no connection is lost or left open."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from genwire import AsyncGenerativeLanguage
from genwire._transport.aiohttp_transport import AiohttpTransport
from genwire._transport.async_pool import AsyncPool
from genwire.errors import APITimeoutError
from genwire.testing import Emulator
from tests.both import API_KEY, NO_TLS, ONCE
from tests.integration.ways import MODEL
from tests.played import Act, answer, event, event_stream, played

STEPS = 60
Call = Callable[[AsyncGenerativeLanguage], Awaitable[Any]]


async def unary(gl: AsyncGenerativeLanguage) -> None:
    await gl.models.get(MODEL)


async def stream(gl: AsyncGenerativeLanguage) -> None:
    async with gl.models.generate_content_stream(model=MODEL, contents="Tell me about cats.") as events:
        async for _ in events:
            pass


async def upload(gl: AsyncGenerativeLanguage) -> None:
    await gl.files.upload(b"x" * 3000, mime_type="text/plain", chunk_size=1000)


async def listing(gl: AsyncGenerativeLanguage) -> None:
    async for _ in gl.models.list(page_size=3):
        pass


CALLS = [unary, stream, upload, listing]


@pytest.fixture(params=["httpx", "aiohttp"])
def new_client(request: pytest.FixtureRequest, emulator: Emulator) -> Callable[[], AsyncGenerativeLanguage]:
    """Makes clients, over either transport."""
    return lambda: AsyncGenerativeLanguage(
        api_key=API_KEY, base_url=emulator.url, timeout=5, retry=ONCE, transport=request.param
    )


@pytest.fixture
async def gl(new_client: Callable[[], AsyncGenerativeLanguage]) -> AsyncIterator[AsyncGenerativeLanguage]:
    async with new_client() as client:
        yield client


@pytest.mark.parametrize("times", [1, 2, pytest.param(3, marks=pytest.mark.slow)])
@pytest.mark.parametrize("call", CALLS)
async def test_peers_a_call_cancelled_at_any_step_leaves_the_client_as_it_was(
    gl: AsyncGenerativeLanguage, call: Call, times: int
) -> None:
    """Cancelled again, too, while it cleans up."""
    before = _open_descriptors()
    for steps in range(STEPS + 1):
        await _cancelled_after(steps, call(gl), times)
        async with asyncio.timeout(1):
            await gl.models.get(MODEL)
    await gl.aclose()
    await _closed_but(before)


@pytest.mark.parametrize("call", CALLS)
async def test_the_first_call_may_be_cancelled_at_any_step(
    new_client: Callable[[], AsyncGenerativeLanguage], call: Call
) -> None:
    """While its connection is opened, that is."""
    before = _open_descriptors()
    for steps in range(STEPS + 1):
        async with new_client() as fresh:
            await _cancelled_after(steps, call(fresh))
            async with asyncio.timeout(1):
                await fresh.models.get(MODEL)
    await _closed_but(before)


async def test_peers_storms_of_cancellations(gl: AsyncGenerativeLanguage) -> None:
    chance = random.Random(7)
    before = _open_descriptors()
    for _ in range(5):
        tasks = [asyncio.ensure_future(chance.choice(CALLS)(gl)) for _ in range(40)]
        for task in chance.sample(tasks, 30):
            await asyncio.sleep(chance.random() / 200)
            task.cancel()
            if chance.random() < 0.3:
                await asyncio.sleep(0)
                task.cancel()  # while it cleans up after the first
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(result) for result in results} <= {type(None), asyncio.CancelledError}
        async with asyncio.timeout(1):
            await gl.models.get(MODEL)
    await gl.aclose()
    await _closed_but(before)


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_cancelled_calls_leave_every_place_free(transport: str) -> None:
    """With two connections at most, a single place that was lost for good would show."""
    whole = answer({"name": "models/x"})
    chance = random.Random(11)
    with played([0.005, whole[:40], 0.005, whole[40:]]) as server:
        async with _few_connections(server.url, transport, most=2) as gl:
            for _ in range(40):
                tasks = [asyncio.ensure_future(gl.models.get("x")) for _ in range(4)]
                await asyncio.sleep(chance.random() / 100)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            async with asyncio.timeout(1):
                await asyncio.gather(*[gl.models.get("x") for _ in range(4)])


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_waiting_for_a_connection_times_out_as_such(transport: str) -> None:
    part = event({"candidates": [{"content": {"parts": [{"text": "a"}]}}]})
    begun = event_stream(part).removesuffix(b"0\r\n\r\n")
    with played([begun, Act.HOLD]) as server:
        async with (
            _few_connections(server.url, transport, most=1) as gl,
            gl.models.generate_content_stream(model=MODEL, contents="a") as held,
        ):
            await anext(held)
            with pytest.raises(APITimeoutError, match="timed out waiting for a free connection") as caught:
                await gl.with_options(timeout=0.5).models.get("x")
            assert "all 1 connections were in use for 0.45 s" in str(caught.value)


@asynccontextmanager
async def _few_connections(url: str, transport: str, *, most: int) -> AsyncIterator[AsyncGenerativeLanguage]:
    carrier = (
        AsyncPool(NO_TLS, most=most, expiry=30)
        if transport == "httpx"
        else AiohttpTransport(NO_TLS, httpx.Limits(max_connections=most))
    )
    async with (
        httpx.AsyncClient(transport=carrier, timeout=None) as http,
        AsyncGenerativeLanguage(api_key=API_KEY, base_url=url, timeout=2, retry=ONCE, http_client=http) as gl,
    ):
        yield gl


async def _cancelled_after(steps: int, call: Awaitable[Any], times: int = 1) -> None:
    task = asyncio.ensure_future(call)
    for _ in range(steps):
        await asyncio.sleep(0)
    for _ in range(times):
        task.cancel()
        await asyncio.sleep(0)
    with suppress(asyncio.CancelledError):
        await task


async def _closed_but(before: int) -> None:
    """Waits until no more files and sockets are open than before; the event loop closes them a little later."""
    async with asyncio.timeout(5):
        while _open_descriptors() > before:
            gc.collect()
            await asyncio.sleep(0.01)


def _open_descriptors() -> int:
    return len([*Path("/proc/self/fd").iterdir()])
