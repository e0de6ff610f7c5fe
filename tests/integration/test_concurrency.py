"""One client for many threads, many tasks, and for processes that are forked before it is used."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from genwire import AsyncGenerativeLanguage, GenerativeLanguage, Retry
from genwire.errors import RateLimitError
from genwire.testing import Emulator
from tests.integration.ways import MODEL
from tests.played import answer, played


def said(text: str) -> str:
    return f'You said: "{text}". That is all I know.'


def test_many_threads_share_a_client(emulator: Emulator) -> None:
    with GenerativeLanguage(api_key="k", base_url=emulator.url) as gl:
        start = threading.Barrier(16, timeout=30)

        def ask(number: int) -> list[str]:
            start.wait()  # all make the first call at once
            whole = gl.models.generate_content(model=MODEL, contents=f"{number}").text
            streamed = gl.models.generate_content_stream(model=MODEL, contents=f"s{number}").final().text
            other = gl.with_options(headers={"x-number": str(number)})
            return [whole, streamed, other.models.generate_content(model=MODEL, contents=f"o{number}").text]

        with ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(ask, range(16)))
    assert answers == [[said(f"{number}"), said(f"s{number}"), said(f"o{number}")] for number in range(16)]
    assert len(emulator.requests()) == 48


def test_threads_that_begin_at_once_make_one_connection_pool() -> None:
    """Otherwise all but one would never be closed."""
    with played([answer({"name": "models/x"})]) as server:
        gl = GenerativeLanguage(api_key="k", base_url=server.url)
        start = threading.Barrier(8, timeout=30)
        clients = set()

        def begin() -> None:
            start.wait()
            clients.add(gl._session.raw.http_client)

        threads = [threading.Thread(target=begin) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(clients) == 1
        gl.close()


async def test_many_tasks_share_a_client(emulator: Emulator) -> None:
    async with AsyncGenerativeLanguage(api_key="k", base_url=emulator.url) as gl:

        async def ask(number: int) -> list[str]:
            whole = await gl.models.generate_content(model=MODEL, contents=f"{number}")
            streamed = await gl.models.generate_content_stream(model=MODEL, contents=f"s{number}").final()
            return [whole.text, streamed.text]

        answers = await asyncio.gather(*(ask(number) for number in range(32)))
    assert answers == [[said(f"{number}"), said(f"s{number}")] for number in range(32)]


FORKING = """
import os
from genwire import GenerativeLanguage
gl = GenerativeLanguage(api_key="k")
children = []
for number in range(3):
    child = os.fork()
    if not child:
        text = gl.models.generate_content(model="gemini-1.5-flash", contents=f"child {number}").text
        gl.close()
        os._exit(0 if f"child {number}" in text else 1)
    children.append(child)
print(gl.models.generate_content(model="gemini-1.5-flash", contents="parent").text)
gl.close()
print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
"""


def test_peers_a_client_may_be_forked_before_it_is_used(emulator: Emulator) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORKING],
        env={"GOOGLE_GEMINI_BASE_URL": emulator.url, "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == [said("parent"), "[0, 0, 0]"], done.stderr
    assert len(emulator.requests()) == 4


# --- rate limits that calls share

REFUSALS = 120


def refuse(emulator: Emulator, seconds: str, *, count: int | None) -> None:
    """Refuse calls as Google does when a quota is used up, with the time to wait."""
    info = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": seconds}
    error = {"code": 429, "message": "quota", "status": "RESOURCE_EXHAUSTED", "details": [info]}
    emulator.fault(
        "status", operation="models.generateContent", status=429, body={"error": error}, count=count
    )


@pytest.mark.slow
def test_peers_calls_of_many_threads_wait_for_a_rate_limit_together(emulator: Emulator) -> None:
    refuse(emulator, "0.2s", count=REFUSALS)
    with GenerativeLanguage(api_key="k", base_url=emulator.url) as gl, ThreadPoolExecutor(16) as pool:
        ask = partial(gl.models.generate_content, model=MODEL)
        answers = list(pool.map(lambda number: ask(contents=f"{number}").text, range(200)))
    assert answers == [said(f"{number}") for number in range(200)]


async def test_peers_calls_of_many_tasks_wait_for_a_rate_limit_together(emulator: Emulator) -> None:
    refuse(emulator, "0.2s", count=REFUSALS)
    async with AsyncGenerativeLanguage(api_key="k", base_url=emulator.url) as gl:
        gate = asyncio.Semaphore(16)

        async def ask(number: int) -> str:
            async with gate:
                return (await gl.models.generate_content(model=MODEL, contents=f"{number}")).text

        answers = await asyncio.gather(*(ask(number) for number in range(200)))
    assert answers == [said(f"{number}") for number in range(200)]


@pytest.mark.slow
async def test_nobody_asks_while_the_service_is_known_to_refuse(emulator: Emulator) -> None:
    refuse(emulator, "4s", count=1)
    async with AsyncGenerativeLanguage(api_key="k", base_url=emulator.url) as gl:
        first = asyncio.ensure_future(gl.models.generate_content(model=MODEL, contents="first"))
        await asyncio.sleep(0.5)
        others = [
            asyncio.ensure_future(gl.models.generate_content(model=MODEL, contents="o")) for _ in range(9)
        ]
        await gl.models.get(MODEL)  # another operation of another resource is not refused
        await asyncio.sleep(0.2)
        assert [one["operation"] for one in emulator.requests()].count("models.generateContent") == 1
        await asyncio.gather(first, *others)


def test_a_call_alone_is_refused_as_often_as_it_may_ask(emulator: Emulator) -> None:
    refuse(emulator, "0.01s", count=None)
    with GenerativeLanguage(api_key="k", base_url=emulator.url, retry=Retry(attempts=3)) as gl:
        with pytest.raises(RateLimitError):
            gl.models.generate_content(model=MODEL, contents="a")
        assert len(emulator.requests()) == 3


def test_calls_that_wait_together_end_with_their_budget(emulator: Emulator) -> None:
    refuse(emulator, "0.1s", count=None)
    retry = Retry(budget=1)
    with (
        GenerativeLanguage(api_key="k", base_url=emulator.url, retry=retry) as gl,
        ThreadPoolExecutor(4) as pool,
    ):
        asked = [pool.submit(gl.models.generate_content, model=MODEL, contents="a") for _ in range(4)]
        assert all(isinstance(one.exception(timeout=30), RateLimitError) for one in asked)
