"""The caller's own HTTP clients, and proxies."""

from __future__ import annotations

import copy
from typing import Any

import httpx
import pytest

from genwire import errors
from genwire.testing import Emulator
from tests.both import API_KEY, ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import MODEL
from tests.played import answer, head_of, played

ANSWER = answer({"name": "models/x"})


async def test_what_the_callers_http_client_adds_is_sent(both: Both) -> None:
    client = both.http_client(headers={"x-team": "blue", "user-agent": "theirs"}, cookies={"session": "s"})
    with played([ANSWER]) as server:
        gl = both.google(base_url=server.url, http_client=client, headers={"X-Call": "7"})
        await both.get(gl.models.get("x"))
        sent = head_of(server)
    assert (sent["x-team"], sent["cookie"], sent["x-call"]) == ("blue", "session=s", "7")
    assert sent["x-goog-api-key"] == API_KEY
    assert sent["user-agent"].startswith("genwire")


async def test_hooks_of_the_callers_http_client_are_called(both: Both) -> None:
    seen: list[str] = []

    def hook(event: httpx.Request | httpx.Response) -> None:
        seen.append(type(event).__name__)

    async def ahook(event: httpx.Request | httpx.Response) -> None:
        hook(event)

    chosen = ahook if both.is_async else hook
    client = both.http_client(event_hooks={"request": [chosen], "response": [chosen]})
    gl = both.google(http_client=client)
    await both.get(gl.models.get(MODEL))
    await both.list(gl.models.generate_content_stream(model=MODEL, contents="x"))
    assert seen == ["Request", "Response"] * 2


async def test_peers_proxies_of_the_callers_http_client_are_used(both: Both) -> None:
    """DGAP#188, googleapis/python-genai#1219 and others: no way, or no documented one, through a proxy."""
    with played([ANSWER]) as proxy:
        client = both.http_client(proxy=proxy.url)
        gl = both.google(base_url="http://nowhere.invalid", http_client=client)
        await both.get(gl.models.get("x"))
        assert head_of(proxy)[""] == "GET http://nowhere.invalid/v1beta/models/x HTTP/1.1"
        assert head_of(proxy)["host"] == "nowhere.invalid"


async def test_peers_proxies_of_the_environment_are_used(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with other programs; and not for the addresses that NO_PROXY names."""
    with played([ANSWER]) as proxy, played([ANSWER]) as near:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        await both.get(both.google(base_url="http://nowhere.invalid").models.get("x"))
        await both.get(both.google(base_url=near.url).models.get("x"))
        assert head_of(proxy)[""] == "GET http://nowhere.invalid/v1beta/models/x HTTP/1.1"
        assert (len(proxy.requests), len(near.requests)) == (1, 1)


async def test_a_proxy_that_refuses(both: Both) -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"
    with played([refusal]) as proxy:
        client = both.http_client(proxy=proxy.url)
        gl = both.google(base_url="https://nowhere.invalid", http_client=client, retry=ONCE)
        with pytest.raises(errors.APIConnectionError, match=r"cannot connect to .* 407 ") as caught:
            await both.get(gl.models.get("x"))
        assert_clean(caught.value)


async def test_peers_the_callers_http_client_stays_open(both: Both) -> None:
    """googleapis/python-genai#1566: closing the SDK's client closed the caller's."""
    client = both.http_client()
    async with both.open(both.google(http_client=client)) as gl:
        await both.get(gl.models.get(MODEL))
    assert not client.is_closed
    other = both.google(http_client=client)
    assert (await both.get(other.models.get(MODEL))).name == f"models/{MODEL}"
    with pytest.raises(errors.ClosedError):
        await both.get(gl.models.get(MODEL))


async def test_peers_nothing_of_the_callers_is_changed(both: Both) -> None:
    """google-genai adds to the caller's http_options.headers; httpx-sse changes the caller's headers."""
    mine = {"X-Mine": "1"}
    client = both.http_client(headers={"x-team": "blue"})
    before = dict(client.headers), client.timeout, client.base_url
    config = {"temperature": 0.5, "tools": [{"function_declarations": [{"name": "f", "description": "d"}]}]}
    contents: list[Any] = ["Hello", {"role": "model", "parts": [{"text": "Hi"}]}, "Again"]
    given = copy.deepcopy((config, contents))
    gl = both.google(http_client=client, headers=mine)
    await both.get(gl.models.generate_content(model=MODEL, contents=contents, config=config))
    await both.list(gl.models.generate_content_stream(model=MODEL, contents=contents, config=config))
    assert mine == {"X-Mine": "1"}
    assert (dict(client.headers), client.timeout, client.base_url) == before
    assert (config, contents) == given


async def test_a_closed_http_client_says_so(both: Both) -> None:
    client = both.http_client()
    await both.close(client)
    gl = both.google(http_client=client)
    with pytest.raises(errors.ClosedError, match=r"the http_client is closed") as caught:
        await both.get(gl.models.get(MODEL))
    assert_clean(caught.value)


async def test_an_http_client_that_makes_requests_impossible(both: Both) -> None:
    """What h11 says of it would show the header."""
    client = both.http_client(headers={"x-broken": f"{API_KEY}\n"})
    with pytest.raises(errors.ConfigurationError, match=r"that HTTP cannot carry") as caught:
        await both.get(both.google(http_client=client).models.get(MODEL))
    assert_clean(caught.value)


async def test_an_http_client_of_the_other_colour(both: Both, emulator: Emulator) -> None:
    other = Both("sync" if both.is_async else "async", emulator)
    for make in (both.google, both.workers_ai):
        with pytest.raises(
            errors.ConfigurationError, match=r"http_client must be an httpx\..*Client, got"
        ) as caught:
            make(http_client=other.http_client())
        assert_clean(caught.value)
    await other.close_all()


async def test_an_http_client_without_a_way_to_the_service(both: Both) -> None:
    class Nowhere(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.UnsupportedProtocol(f"no way to {request.url.host}")

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return self.handle_request(request)

    gl = both.google(http_client=both.http_client(transport=Nowhere()))
    with pytest.raises(
        errors.ConfigurationError, match=r"the http_client cannot reach .*no way to 127"
    ) as caught:
        await both.get(gl.models.get(MODEL))
    assert_clean(caught.value)
