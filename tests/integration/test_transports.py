"""What carries a client's own requests: the short way through httpx, who may listen on it, and aiohttp."""

from __future__ import annotations

import asyncio
import gzip
import logging
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from genwire import AsyncGenerativeLanguage, AsyncWorkersAI, errors
from genwire._transport.async_pool import AsyncPool
from genwire.testing import Emulator
from genwire_raw.generativelanguage import Client, api
from tests.both import API_KEY, NO_TLS, ONCE, QUICK, Both
from tests.integration.ways import LLAMA, MODEL, SAID, SOURCE
from tests.played import answer, played

ANSWER = answer({"name": "models/x"})


@pytest.fixture(params=["sync", "async", "aiohttp"])
async def carried(request: pytest.FixtureRequest, emulator: Emulator) -> AsyncIterator[Both]:
    """Clients of both colours, and asynchronous ones over aiohttp."""
    made = Both(
        request.param if request.param == "sync" else "async",
        emulator,
        transport="aiohttp" if request.param == "aiohttp" else "httpx",
    )
    yield made
    await made.close_all()


# --- what a user has of every one of them


async def test_calls_and_streams(carried: Both) -> None:
    gl, cf = carried.google(), carried.workers_ai()
    assert (await carried.get(gl.models.generate_content(model=MODEL, contents=SAID))).text
    stream = gl.models.generate_content_stream(model=MODEL, contents=SAID)
    assert "".join([event.text for event in await carried.list(stream)])
    assert (await carried.get(cf.run(LLAMA, prompt=SAID))).text
    listed = await carried.list(gl.models.list(page_size=1))
    assert len({model.name for model in listed}) == len(listed) > 1


async def test_an_upload(carried: Both) -> None:
    file = await carried.get(
        carried.google().files.upload(b"x" * 100_000, mime_type="text/plain", chunk_size=10_000)
    )
    assert (file.size_bytes, file.state) == (100_000, "ACTIVE")


async def test_a_compressed_answer_is_read(carried: Both) -> None:
    body = gzip.compress(b'{"name": "models/compressed"}')
    with played([answer(body, head="content-encoding: gzip")]) as server:
        gl = carried.google(base_url=server.url)
        assert (await carried.get(gl.models.get("x"))).name == "models/compressed"
        assert b"accept-encoding: gzip" in server.requests[0].lower()


async def test_proxies_of_the_environment_are_used(carried: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    with played([ANSWER]) as proxy, played([ANSWER]) as direct:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        await carried.get(carried.google(base_url="http://nowhere.invalid").models.get("x"))
        assert proxy.requests[0].startswith(b"GET http://nowhere.invalid/v1beta/models/x HTTP/1.1\r\n")
        await carried.get(carried.google(base_url=direct.url).models.get("x"))
        assert direct.requests[0].startswith(b"GET /v1beta/models/x HTTP/1.1\r\n")


async def test_cookies_of_a_service_are_not_sent_back(carried: Both) -> None:
    with played([answer({"name": "models/x"}, head="set-cookie: a=b")]) as server:
        gl = carried.google(base_url=server.url)
        for _ in range(2):
            await carried.get(gl.models.get("x"))
        assert not any(b"cookie" in request.lower() for request in server.requests)


async def test_a_refused_connection(carried: Both, free_port: int) -> None:
    gl = carried.google(base_url=f"http://127.0.0.1:{free_port}", retry=ONCE)
    with pytest.raises(errors.APIConnectionError, match="cannot connect to") as caught:
        await carried.get(gl.models.get("x"))
    assert not isinstance(caught.value, errors.APITimeoutError)


@pytest.mark.parametrize(
    "script", [[b""], [b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"], [b"what?\r\n\r\n"]]
)
async def test_what_may_have_been_done_is_not_sent_again(carried: Both, script: list[Any]) -> None:
    """The request was sent when the connection ended: the tuning may have begun."""
    with played(script) as server:
        gl = carried.google(base_url=server.url, retry=QUICK)
        with pytest.raises(errors.APIConnectionError, match="broke"):
            await carried.get(gl.tuned_models.create(source_model=SOURCE, training_data=[("1", "2")]))
        assert len(server.requests) == 1


async def test_an_exception_of_the_uploads_source_is_the_callers(carried: Both) -> None:
    class Broken:
        def read(self, _size: int = -1, /) -> bytes:
            raise ZeroDivisionError("theirs")

    with pytest.raises(ZeroDivisionError, match="theirs"):
        await carried.get(carried.google().files.upload(Broken(), mime_type="text/plain"))


async def test_connections_are_used_again(emulator: Emulator) -> None:
    for transport in ("httpx", "aiohttp"):
        async with (
            _counting_server() as (url, connections),
            AsyncGenerativeLanguage(api_key=API_KEY, base_url=url, transport=transport) as gl,
        ):
            for _ in range(3):
                await asyncio.gather(*[gl.models.get("x") for _ in range(40)])
            assert len(connections) == 40, transport


async def test_a_call_waits_for_a_connection_and_no_longer_than_it_may() -> None:
    async with (
        _counting_server() as (url, connections),
        httpx.AsyncClient(transport=AsyncPool(NO_TLS, most=1, expiry=9)) as http,
    ):
        async with http.stream("GET", url):
            with pytest.raises(httpx.PoolTimeout):
                await http.get(url, timeout=httpx.Timeout(9, pool=0.05))
            waiting = asyncio.ensure_future(http.get(url))
            await asyncio.sleep(0.05)
            assert not waiting.done()
        assert (await waiting).status_code == 200
        assert [connection.is_closing() for connection in connections] == [True, False]


async def test_a_cancelled_call_gives_its_connection_back() -> None:
    async with (
        _counting_server() as (url, _),
        httpx.AsyncClient(transport=AsyncPool(NO_TLS, most=1, expiry=9)) as http,
    ):
        for _ in range(3):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(http.get(url), 0.01)
        assert (await http.get(url)).status_code == 200


async def test_idle_connections_are_closed_in_the_end() -> None:
    async with (
        _counting_server() as (url, connections),
        httpx.AsyncClient(transport=AsyncPool(NO_TLS, most=9, expiry=0.2)) as http,
    ):
        await asyncio.gather(*[http.get(url) for _ in range(9)])
        await asyncio.sleep(0.3)
        await http.get(url)
        await asyncio.sleep(0.1)
        assert [connection.is_closing() for connection in connections] == [True] * 9 + [False]


# --- who listens in httpx


async def test_the_log_of_httpx_shows_each_call(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="httpx")
    await both.get(both.google().models.get(MODEL))
    (record,) = [one for one in caplog.records if one.name == "httpx"]
    assert f"/v1beta/models/{MODEL}" in record.getMessage()
    assert API_KEY not in record.getMessage()


async def test_a_tracer_that_takes_the_place_of_send_sees_each_call(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    kind = httpx.AsyncClient if both.is_async else httpx.Client
    plain: Any = kind.send

    def send(client: Any, request: httpx.Request, **options: Any) -> Any:
        seen.append(request.url.path)
        return plain(client, request, **options)

    gl = both.google()
    await both.get(gl.models.get(MODEL))
    monkeypatch.setattr(kind, "send", send)
    await both.get(gl.models.get(MODEL))
    await both.list(gl.models.generate_content_stream(model=MODEL, contents="x"))
    assert seen == [f"/v1beta/models/{MODEL}", f"/v1beta/models/{MODEL}:streamGenerateContent"]


def test_hooks_on_the_raw_clients_own_http_client_are_called(emulator: Emulator) -> None:
    sent: list[bytes] = []
    came: list[int] = []
    with Client(emulator.url, api_key=API_KEY) as client:
        client.http_client.event_hooks["request"].append(lambda request: sent.append(request.content))
        client.http_client.event_hooks["response"].append(lambda response: came.append(response.status_code))
        body = {"contents": [{"parts": [{"text": "Hi"}]}]}
        assert api.models.count_tokens.sync(MODEL, body, client=client).total_tokens
    assert sent == [b'{"contents":[{"parts":[{"text":"Hi"}]}]}']
    assert came == [200]


async def test_the_raw_clients_own_http_client_is_a_whole_httpx_client(emulator: Emulator) -> None:
    """Cookies, authentication and redirects, for who uses it for something else."""
    head = "HTTP/1.1 307 X\r\nlocation: {}/there\r\ncontent-length: 0\r\nset-cookie: a=b\r\n\r\n"
    with played([ANSWER]) as there, played([head.format(there.url).encode()]) as here:
        with Client(here.url) as client:
            answered = client.http_client.get(here.url, follow_redirects=True, auth=("me", "pw"))
            assert answered.json() == {"name": "models/x"}
            assert answered.elapsed
        assert b"\r\nauthorization: basic" in here.requests[0].lower()
        async with Client(here.url) as client:
            again = await client.async_http_client.get(here.url, follow_redirects=True)
            assert again.json() == {"name": "models/x"}


# --- choosing one


@pytest.mark.parametrize("kind", [AsyncGenerativeLanguage, AsyncWorkersAI])
def test_a_transport_that_there_is_not(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = {"api_key": "k"} if kind is AsyncGenerativeLanguage else {"api_token": "t", "account_id": "a"}
    with pytest.raises(
        errors.ConfigurationError, match=r"transport must be 'httpx' or 'aiohttp', got 'quic'"
    ):
        kind(**settings, transport="quic")
    with pytest.raises(
        errors.ConfigurationError, match=r"transport='aiohttp' and http_client exclude each other"
    ):
        kind(**settings, transport="aiohttp", http_client=httpx.AsyncClient(verify=False))
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    with pytest.raises(errors.ConfigurationError, match=r"pip install 'genwire\[aiohttp\]'"):
        kind(**settings, transport="aiohttp")


@asynccontextmanager
async def _counting_server() -> AsyncIterator[tuple[str, list[asyncio.StreamWriter]]]:
    """A server that keeps connections, and notes each of them."""
    connections: list[asyncio.StreamWriter] = []
    reply = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        while not reader.at_eof():
            try:
                await reader.readuntil(b"\r\n\r\n")
            except (asyncio.IncompleteReadError, ConnectionError):
                break
            await asyncio.sleep(0.05)  # so that all calls are in flight at once
            writer.write(reply)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", connections
