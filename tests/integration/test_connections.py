"""Connections: forks, proxies, tracers, clients that nobody closed, streams that somebody else closes."""

from __future__ import annotations

import asyncio
import copy
import gzip
import pickle
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from genwire import AsyncGenerativeLanguage, GenerativeLanguage, errors
from genwire.testing import Emulator
from tests.both import API_KEY, ONCE, Both
from tests.integration.ways import MODEL
from tests.played import Act, answer, event, event_stream, played

pytestmark = pytest.mark.slow

PART = event({"candidates": [{"content": {"parts": [{"text": "a"}]}}]})
BEGUN = event_stream(PART).removesuffix(b"0\r\n\r\n")
TRANSPORTS = ["httpx", "aiohttp"]


def run(program: str, url: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, warnings as errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={
            "GOOGLE_GEMINI_BASE_URL": url,
            "GOOGLE_API_KEY": API_KEY,
            "PYTHONPATH": ":".join(sys.path),
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


# --- forks

FORKED_AFTER_USE = """
import os, time, threading
from genwire import GenerativeLanguage
gl = GenerativeLanguage()
def ask(text): return gl.models.generate_content(model="gemini-1.5-flash", contents=text).text
assert "before" in ask("before")
children = []
for number in range(4):
    child = os.fork()
    if not child:
        os._exit(0 if all(f"child {number}-{n}" in ask(f"child {number}-{n}") for n in range(10)) else 1)
    children.append(child)
assert all(f"parent {n}" in ask(f"parent {n}") for n in range(10))
print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
gl.close()
"""

FORKED_LOOP = """
import asyncio, multiprocessing
from genwire import AsyncGenerativeLanguage
gl = AsyncGenerativeLanguage(transport={transport!r})
async def ask(text):
    return (await gl.models.generate_content(model="gemini-1.5-flash", contents=text)).text
def child(number):
    async def main():
        answers = [f"child {{number}}-{{n}}" in await ask(f"child {{number}}-{{n}}") for n in range(5)]
        await gl.aclose()
        return all(answers)
    return asyncio.run(main())
async def main():
    assert "parent" in await ask("parent")
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(child, range(4)))
    assert "parent" in await ask("parent")
    await gl.aclose()
asyncio.run(main())
"""


def test_peers_a_client_that_was_used_may_be_forked(emulator: Emulator) -> None:
    done = run(FORKED_AFTER_USE, emulator.url)
    assert done.stdout.strip() == "[0, 0, 0, 0]", done.stderr


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_peers_an_asynchronous_client_that_was_used_may_be_forked(emulator: Emulator, transport: str) -> None:
    done = run(FORKED_LOOP.format(transport=transport), emulator.url)
    assert done.stdout.strip() == "[True, True, True, True]", done.stderr


def test_a_fork_with_the_callers_http_client_is_an_error_in_words(emulator: Emulator) -> None:
    program = """
import os, httpx
from genwire import GenerativeLanguage, errors
with httpx.Client() as http:
    gl = GenerativeLanguage(http_client=http)
    gl.models.get("gemini-1.5-flash")
    if os.fork():
        print(os.waitstatus_to_exitcode(os.wait()[1]))
    else:
        try:
            gl.models.get("gemini-1.5-flash")
        except errors.ConfigurationError as error:
            os._exit(0 if "forked" in str(error) else 1)
        os._exit(2)
"""
    done = run(program, emulator.url)
    assert done.stdout.strip() == "0", done.stderr


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


# --- clients that nobody closed

UNCLOSED = """
from genwire import GenerativeLanguage
gl = GenerativeLanguage()
gl.models.generate_content(model="gemini-1.5-flash", contents="a")
next(iter(gl.models.generate_content_stream(model="gemini-1.5-flash", contents="a")))
del gl
"""
AUNCLOSED = """
import asyncio
from genwire import AsyncGenerativeLanguage
async def main():
    gl = AsyncGenerativeLanguage(transport={transport!r})
    await asyncio.gather(*[gl.models.generate_content(model="gemini-1.5-flash", contents="a") for _ in range(3)])
asyncio.run(main())
"""


@pytest.mark.parametrize(
    "program", [UNCLOSED, *[AUNCLOSED.format(transport=one) for one in TRANSPORTS]], ids=["sync", *TRANSPORTS]
)
def test_peers_a_client_that_nobody_closed_is_closed_when_it_is_collected(
    emulator: Emulator, program: str
) -> None:
    done = run(program, emulator.url)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


ACALL = """
import asyncio, gc
from genwire import AsyncGenerativeLanguage
ASKED = dict(model="gemini-1.5-flash", contents="one two three four five six")
def client(): return AsyncGenerativeLanguage(transport={transport!r})
async def call(gl): await gl.models.generate_content(**ASKED)
"""
LEFT_OPEN = {
    "several loops": """
gl = client()
asyncio.run(call(gl))
asyncio.run(call(gl))
""",
    "threads": """
import threading
gl = client()
threads = [threading.Thread(target=lambda: asyncio.run(call(gl))) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
""",
    "a loop that is run step by step": """
loop = asyncio.new_event_loop()
gl = client()
loop.run_until_complete(call(gl))
del gl
gc.collect()
loop.run_until_complete(asyncio.sleep(0))
loop.close()
""",
    "the end of the program": """
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
gl = client()
stream = gl.models.generate_content_stream(**ASKED)
loop.run_until_complete(anext(stream))
""",
    "a cycle": """
class Holder: pass
async def main():
    holder = Holder()
    holder.itself, holder.gl = holder, client()
    await call(holder.gl)
asyncio.run(main())
gc.collect()
""",
    "a stream that was left": """
async def main():
    async for event in client().models.generate_content_stream(**ASKED): break
asyncio.run(main())
""",
    "a stream that is kept": """
async def main():
    gl = client()
    stream = gl.models.generate_content_stream(**ASKED)
    await anext(stream)
    return gl, stream
kept = asyncio.run(main())
""",
    "a listing that was left": """
async def main():
    async for model in client().models.list(page_size=2): break
asyncio.run(main())
""",
    "a call that was cut short": """
async def main():
    gl = client()
    task = asyncio.create_task(call(gl))
    await asyncio.sleep(0.003)
asyncio.run(main())
""",
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("way", LEFT_OPEN)
def test_peers_a_client_that_is_left_open_leaves_no_warning(
    emulator: Emulator, way: str, transport: str
) -> None:
    done = run(ACALL.format(transport=transport) + LEFT_OPEN[way], emulator.url, PYTHONDEVMODE="1")
    complaints = [
        line for line in done.stderr.splitlines() if not line.startswith("Executing <")
    ]  # slow steps
    assert (done.returncode, done.stdout, complaints) == (0, "", [])


# --- clients and streams that are closed from elsewhere


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
        while len(server.requests) < 3:
            time.sleep(0.01)
        time.sleep(0.1)
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
        while not server.requests:
            time.sleep(0.01)
        time.sleep(0.1)
        stream.close()
        reader.join(2)
        assert not reader.is_alive()
        assert isinstance(raised[0], errors.ClosedError), raised
        assert len(server.requests) == 1  # it was not tried again
        with pytest.raises(errors.ClosedError):
            stream.final()


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


# --- time limits

INTERIM = b"HTTP/1.1 100 Continue\r\n\r\n"
DRIPS: dict[str, list[Any]] = {
    "a head that drips": [b"HTTP/1.1 200 OK\r\n", *[0.2, b"x-drip: 1\r\n"] * 60],
    "a status line that drips": [b"HTTP/1.1 200 O", *[0.2, b"O"] * 60],
    "interim responses": [*[0.1, INTERIM] * 120],
    "a body that drips": [b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n", *[0.2, b"x"] * 60],
}


@pytest.mark.parametrize("script", DRIPS.values(), ids=DRIPS)
async def test_every_call_ends_in_time(both: Both, script: list[Any]) -> None:
    with played(script) as server:
        gl = both.google(base_url=server.url, timeout=1, retry=ONCE)
        begun = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match="timed out after 1 s"):
            await both.get(gl.models.get("x"))
        assert time.monotonic() - begun < 2.5


@pytest.mark.parametrize("script", DRIPS.values(), ids=DRIPS)
async def test_every_answer_to_an_upload_ends_in_time(both: Both, script: list[Any]) -> None:
    head = "x-goog-upload-url: {}/bytes\r\nx-goog-upload-status: active"
    with (
        played(script) as sink,
        played([answer({}, head=head.format(sink.url))]) as server,
    ):
        gl = both.google(base_url=server.url, timeout=1, retry=ONCE)
        begun = time.monotonic()
        with pytest.raises(errors.UploadError, match="timed out after 1 s") as caught:
            await both.get(gl.files.upload(b"x" * 100, mime_type="text/plain"))
        assert time.monotonic() - begun < 3
        assert sink.url in str(caught.value)
        assert "/bytes" not in str(caught.value)


# --- memory


async def test_peers_an_answer_has_a_limit_of_bytes(both: Both) -> None:
    bomb = gzip.compress(b'{"name": "' + b"x" * 30_000_000)
    with played([answer(bomb, head="content-encoding: gzip")]) as server:
        gl = both.google(base_url=server.url, retry=ONCE, max_response_bytes=1_000_000)
        with pytest.raises(errors.ResponseTooLargeError, match="more than 1000000 bytes"):
            await both.get(gl.models.get("x"))


async def test_an_event_has_a_limit_of_bytes(both: Both) -> None:
    pieces = [b"data: {", *[b'"' + b"x" * 60_000 for _ in range(40)]]
    with played([event_stream(*pieces)]) as server:
        gl = both.google(base_url=server.url, retry=ONCE, max_response_bytes=1_000_000)
        with pytest.raises(errors.ResponseTooLargeError, match="more than 1000000 bytes"):
            await both.list(gl.models.generate_content_stream(model=MODEL, contents="a"))


async def test_the_chunks_of_an_upload_have_a_limit(both: Both) -> None:
    head = "x-goog-upload-url: /bytes\r\nx-goog-upload-status: active\r\nx-goog-upload-chunk-granularity: 9999999999"
    with played([answer({}, head=head)]) as server:
        gl = both.google(base_url=server.url, retry=ONCE)
        with pytest.raises(errors.APIResponseError, match="chunks of 9999999999 bytes"):
            await both.get(gl.files.upload(b"x", mime_type="text/plain"))


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
async def main():
    gl = AsyncGenerativeLanguage()
    try:
        await gl.models.get("gemini-1.5-flash")
    except errors.ConfigurationError as error:
        print(error)
trio.run(main)
"""
    done = run(program, emulator.url)
    assert "need asyncio, and this event loop is trio" in done.stdout, done.stderr
