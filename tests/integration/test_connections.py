"""Connections: proxies, tracers, streams that are closed from elsewhere, and copies of clients."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from genwire import AsyncGenerativeLanguage, GenerativeLanguage, errors
from genwire.testing import Emulator
from tests.both import ONCE, Both
from tests.integration.programs import TRANSPORTS, run
from tests.integration.ways import MODEL
from tests.played import Act, Played, answer, event, event_stream, played

pytestmark = pytest.mark.slow

PART = event({"candidates": [{"content": {"parts": [{"text": "a"}]}}]})
BEGUN = event_stream(PART).removesuffix(b"0\r\n\r\n")


# --- proxies


@pytest.mark.parametrize("entry", ["127.0.0.1,fe80::/10", "127.0.0.0/8", "::1,127.0.0.1", "*"])
async def test_peers_exceptions_from_proxies_of_all_forms(
    both: Both, entry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", entry)
    assert (await both.get(both.google().models.get(MODEL))).name == f"models/{MODEL}"


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("ALL_PROXY", "socks5://me:secret-word@127.0.0.1:1", "SOCKS"),
        ("HTTP_PROXY", "http://me:secret-word@[::1", "no URL of a proxy"),
        ("HTTPS_PROXY", "quic://me:secret-word@proxy", "no URL of a proxy"),
    ],
)
async def test_peers_a_proxy_that_cannot_be_used_is_named(
    both: Both, variable: str, value: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(errors.ConfigurationError, match=says) as caught:
        await both.get(both.google().models.get(MODEL))
    assert variable in str(caught.value)
    assert "secret-word" not in str(caught.value)


async def test_a_proxy_that_refuses_is_named(
    both: Both, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = f"http://me:secret-word@127.0.0.1:{free_port}"
    monkeypatch.setenv("HTTP_PROXY", proxy)
    gl = both.google(base_url="http://service.invalid", retry=ONCE)
    with pytest.raises(errors.APIConnectionError) as caught:
        await both.get(gl.models.get(MODEL))
    assert f"the proxy http://127.0.0.1:{free_port} in HTTP_PROXY failed" in str(caught.value)
    assert "secret-word" not in str(caught.value)


async def test_a_proxy_that_wants_a_password_is_named(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    with played([answer(b"", status=407)]) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        gl = both.google(base_url="http://service.invalid", retry=ONCE)
        with pytest.raises(errors.APIConnectionError, match=r"the proxy .* failed: 407"):
            await both.get(gl.models.get(MODEL))


async def test_peers_certificates_that_are_not_there_are_named(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    from genwire._transport import tls

    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    tls._trusting.cache_clear()
    with pytest.raises(errors.ConfigurationError, match=r"SSL_CERT_FILE=/nowhere\.pem"):
        await both.get(both.google(base_url="https://127.0.0.1:1").models.get(MODEL))
    tls._trusting.cache_clear()


# --- tracers

TRACED = """
import httpx
seen = []
{patch}
from genwire import GenerativeLanguage
with GenerativeLanguage() as gl:
    gl.models.get("gemini-1.5-flash")
    assert seen == ["/v1beta/models/gemini-1.5-flash"], seen
print("traced")
"""
PATCHES = {
    "send": """
plain = httpx.Client.send
def send(self, request, **options):
    seen.append(request.url.path)
    return plain(self, request, **options)
httpx.Client.send = send
""",
    "wrapped send": """
import functools
plain = httpx.Client.send
@functools.wraps(plain)
def send(self, request, **options):
    seen.append(request.url.path)
    return plain(self, request, **options)
httpx.Client.send = send
""",
    "a step below send": """
plain = httpx.Client._send_single_request
def single(self, request):
    seen.append(request.url.path)
    return plain(self, request)
httpx.Client._send_single_request = single
""",
    "the transport": """
plain = httpx.HTTPTransport.handle_request
def handle(self, request):
    seen.append(request.url.path)
    return plain(self, request)
httpx.HTTPTransport.handle_request = handle
""",
    "the class": """
class Traced(httpx.Client):
    def send(self, request, **options):
        seen.append(request.url.path)
        return super().send(request, **options)
httpx.Client = Traced
""",
}


@pytest.mark.parametrize("patch", PATCHES.values(), ids=PATCHES)
def test_peers_a_tracer_that_came_before_the_import_sees_each_call(emulator: Emulator, patch: str) -> None:
    done = run(TRACED.format(patch=patch), emulator.url)
    assert done.stdout.strip() == "traced", done.stderr


# --- clients and streams that are closed from elsewhere


def wait_for_requests(server: Played, count: int) -> None:
    """Wait until requests have come, and their senders wait for the answers."""
    while len(server.requests) < count:
        time.sleep(0.01)
    time.sleep(0.1)


@pytest.mark.parametrize(
    "script", [[Act.HOLD], [answer({}).partition(b"\r\n")[0], Act.HOLD]], ids=["no byte", "a line"]
)
def test_another_thread_closes_the_client_during_calls(script: Any) -> None:
    with played(script) as server:
        gl = GenerativeLanguage(api_key="k", base_url=server.url)
        raised: list[Exception] = []

        def call() -> None:
            try:
                gl.models.get(MODEL)
            except Exception as error:
                raised.append(error)

        callers = [threading.Thread(target=call) for _ in range(3)]
        for caller in callers:
            caller.start()
        wait_for_requests(server, 3)
        gl.close()
        for caller in callers:
            caller.join(2)
        assert not any(caller.is_alive() for caller in callers)
        assert [type(one) for one in raised] == [errors.ClosedError] * 3, raised
        assert len(server.requests) == 3  # they were not tried again


def test_peers_another_thread_closes_a_stream() -> None:
    with played([BEGUN, Act.HOLD]) as server, GenerativeLanguage(api_key="k", base_url=server.url) as gl:
        stream = gl.models.generate_content_stream(model=MODEL, contents="a")
        next(stream)
        raised: list[Exception] = []

        def read() -> None:
            try:
                next(stream)
            except Exception as error:
                raised.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        time.sleep(0.1)
        stream.close()
        reader.join(2)
        assert not reader.is_alive()
        assert isinstance(raised[0], errors.ClosedError), raised
        assert "was closed while it was read" in str(raised[0])
        with pytest.raises(errors.ClosedError):
            stream.final()
        stream.close()


def test_another_thread_closes_the_client_during_a_stream() -> None:
    with played([BEGUN, Act.HOLD]) as server:
        gl = GenerativeLanguage(api_key="k", base_url=server.url)
        stream = gl.models.generate_content_stream(model=MODEL, contents="a")
        next(stream)
        closer = threading.Timer(0.1, gl.close)
        closer.start()
        with pytest.raises(errors.ClosedError):
            next(stream)
        closer.join()


@pytest.mark.parametrize(
    "script", [[Act.HOLD], [b"HTTP/1.1 200 OK\r\n", Act.HOLD]], ids=["no byte", "half a head"]
)
def test_another_thread_closes_a_stream_that_has_not_begun(script: Any) -> None:
    with played(script) as server, GenerativeLanguage(api_key="k", base_url=server.url) as gl:
        stream = gl.models.generate_content_stream(model=MODEL, contents="a")
        raised: list[BaseException] = []

        def read() -> None:
            try:
                next(stream)
            except Exception as error:
                raised.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        wait_for_requests(server, 1)
        stream.close()
        reader.join(2)
        assert not reader.is_alive()
        assert isinstance(raised[0], errors.ClosedError), raised
        assert len(server.requests) == 1  # it was not tried again
        with pytest.raises(errors.ClosedError):
            stream.final()


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_another_task_closes_the_client_during_a_call(transport: Any) -> None:
    with played([Act.HOLD]) as server:
        gl = AsyncGenerativeLanguage(api_key="k", base_url=server.url, transport=transport)
        task = asyncio.ensure_future(gl.models.get(MODEL))
        await asyncio.to_thread(wait_for_requests, server, 1)
        await gl.aclose()
        with pytest.raises(errors.ClosedError, match="the client is closed in this event loop"):
            await asyncio.wait_for(task, 5)
        assert len(server.requests) == 1  # it was not tried again


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_another_task_closes_the_client_during_a_stream(transport: Any) -> None:
    with played([BEGUN, Act.HOLD]) as server:
        gl = AsyncGenerativeLanguage(api_key="k", base_url=server.url, transport=transport)
        stream = gl.models.generate_content_stream(model=MODEL, contents="a")
        await anext(stream)
        reader = asyncio.ensure_future(anext(stream))
        await asyncio.sleep(0.1)
        await gl.aclose()
        with pytest.raises(errors.ClosedError, match="the client is closed in this event loop"):
            await asyncio.wait_for(reader, 5)


def test_a_stream_is_read_by_one_thread_at_a_time() -> None:
    with played([BEGUN, Act.HOLD]) as server, GenerativeLanguage(api_key="k", base_url=server.url) as gl:
        stream = gl.models.generate_content_stream(model=MODEL, contents="a")
        next(stream)
        with ThreadPoolExecutor(1) as pool:
            first = pool.submit(next, stream)
            time.sleep(0.1)
            for read in (lambda: next(stream), stream.final, lambda: list(stream)):
                with pytest.raises(errors.ClosedError, match="another thread is reading the stream"):
                    read()
            stream.close()
            assert isinstance(first.exception(), errors.ClosedError)


async def test_a_stream_is_read_by_one_task_at_a_time() -> None:
    with played([BEGUN, Act.HOLD]) as server:
        async with AsyncGenerativeLanguage(api_key="k", base_url=server.url) as gl:
            stream = gl.models.generate_content_stream(model=MODEL, contents="a")
            await anext(stream)
            task = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0)
            with pytest.raises(errors.ClosedError, match="another task is reading the stream"):
                await anext(stream)
            with pytest.raises(errors.ClosedError, match="another task is reading the stream"):
                await stream.final()
            await stream.aclose()
            with pytest.raises(errors.ClosedError):
                await task


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_peers_another_task_closes_a_stream(transport: Any) -> None:
    with played([BEGUN, Act.HOLD]) as server:
        async with AsyncGenerativeLanguage(api_key="k", base_url=server.url, transport=transport) as gl:
            stream = gl.models.generate_content_stream(model=MODEL, contents="a")
            await anext(stream)
            reader = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0.1)
            await stream.aclose()
            with pytest.raises(errors.ClosedError, match="was closed while it was read"):
                async with asyncio.timeout(2):
                    await reader
            await stream.aclose()


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_peers_another_task_closes_a_stream_that_has_not_begun(transport: Any) -> None:
    with played([Act.HOLD]) as server:
        async with AsyncGenerativeLanguage(api_key="k", base_url=server.url, transport=transport) as gl:
            stream = gl.models.generate_content_stream(model=MODEL, contents="a")
            reader = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0.1)
            await stream.aclose()
            with pytest.raises(errors.ClosedError, match="was closed while it was read"):
                async with asyncio.timeout(5):
                    await reader
            assert not reader.cancelled()
            await stream.aclose()


# --- copies


async def test_peers_copies_share_the_connections_and_pickles_are_refused_in_words(both: Both) -> None:
    gl = both.google()
    copied = copy.deepcopy(gl)
    assert (await both.get(copied.models.get(MODEL))).name == f"models/{MODEL}"
    chat = gl.chats.create(model=MODEL)
    await both.get(chat.send_message("one"))
    other = copy.deepcopy(chat)
    await both.get(other.send_message("two"))
    assert (len(chat.history), len(other.history)) == (2, 4)
    for held in (gl, chat, gl.models):
        with pytest.raises(TypeError, match=r"they cannot be pickled\. Make a client in each process"):
            pickle.dumps(held)


def test_an_event_loop_that_is_not_asyncios_is_an_error_in_words(emulator: Emulator) -> None:
    program = """
import trio
from genwire import AsyncGenerativeLanguage, errors
async def read(stream):
    async for _ in stream:
        pass
async def main():
    gl = AsyncGenerativeLanguage()
    for call in (
        gl.models.get("gemini-1.5-flash"),
        read(gl.models.generate_content_stream(model="gemini-1.5-flash", contents="a")),
        read(gl.models.list()),
        gl.models.batch_embed_contents(model="gemini-embedding-001", contents=["a"] * 101),
    ):
        try:
            await call
        except errors.ConfigurationError as error:
            print(error)
trio.run(main)
"""
    done = run(program, emulator.url)
    assert done.stdout.count("need asyncio, and this event loop is trio") == 4, done.stderr
