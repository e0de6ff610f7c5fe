"""Clients: the caller's own HTTP clients, options for single calls, credentials, logging, and their end."""

from __future__ import annotations

import asyncio
import copy
import gc
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import attrs
import httpx
import pytest

import genwire
from genwire import AsyncGenerativeLanguage, GenerativeLanguage, Retry, errors
from genwire.testing import Emulator
from tests.both import API_KEY, API_TOKEN, ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL, SAID
from tests.played import Act, Played, answer, played

ANSWER = answer({"name": "models/x"})


def head_of(server: Played, index: int = -1) -> dict[str, str]:
    """The headers of a request, and its first line under ''."""
    first, *lines = server.requests[index].partition(b"\r\n\r\n")[0].decode().split("\r\n")
    return {"": first} | {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}


# --- the caller's own HTTP client


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


# --- credentials


async def test_a_key_travels_in_a_header_and_nowhere_else(both: Both) -> None:
    with played([ANSWER]) as server:
        await both.get(both.google(base_url=server.url).models.get("x"))
        await both.get(both.workers_ai(base_url=server.url).run("@cf/a/b", prompt="x"))
        google, cloudflare = head_of(server, 0), head_of(server, 1)
    assert google["x-goog-api-key"] == API_KEY
    assert "authorization" not in google
    assert cloudflare["authorization"] == f"Bearer {API_TOKEN}"
    assert API_KEY not in google[""]
    assert API_TOKEN not in cloudflare[""]


async def test_peers_tokens_are_fixed_or_asked_for_with_each_call(both: Both) -> None:
    asked: list[str] = []

    def ask() -> str:
        asked.append(f"token-{len(asked)}")
        return asked[-1]

    async def aask() -> str:
        return ask()

    with played([ANSWER]) as server:
        for token in ("fixed", ask, *([aask] if both.is_async else [])):
            gl = both.google(base_url=server.url, api_key=None, access_token=token, quota_project="project-1")
            await both.get(gl.models.get("x"))
            await both.get(gl.models.get("x"))
            cf = both.workers_ai(base_url=server.url, api_token=token)
            await both.get(cf.run("@cf/a/b", prompt="x"))
        sent = [head_of(server, index) for index in range(len(server.requests))]
    tokens = [head["authorization"].removeprefix("Bearer ") for head in sent]
    assert tokens == ["fixed"] * 3 + asked
    assert [head.get("x-goog-user-project") for head in sent] == ["project-1", "project-1", None] * (
        len(sent) // 3
    )
    assert all("x-goog-api-key" not in head for head in sent)


async def test_a_token_is_asked_for_once_for_all_attempts_of_a_call(both: Both) -> None:
    asked: list[int] = []

    def ask() -> str:
        asked.append(1)
        return "token"

    both.emulator.fault("status", status=503, operation="models.get")
    await both.get(both.google(api_key=None, access_token=ask).models.get(MODEL))
    assert (len(asked), len(both.emulator.requests())) == (1, 2)


async def test_tokens_that_cannot_be_sent_are_refused_unseen(both: Both) -> None:
    for token in (f"{API_TOKEN}\nx", f"é{API_TOKEN}", API_TOKEN.encode()):
        gl = both.google(api_key=None, access_token=lambda token=token: token)
        with pytest.raises(errors.ConfigurationError, match=r"^the token must be") as caught:
            await both.get(gl.models.get(MODEL))
        assert_clean(caught.value)
    assert both.emulator.requests() == []


async def test_the_error_of_a_token_function_is_its_own(both: Both) -> None:
    def fail() -> str:
        raise LookupError("no credentials on this machine")

    with pytest.raises(LookupError, match=r"no credentials"):
        await both.get(both.google(api_key=None, access_token=fail).models.get(MODEL))


def test_a_coroutine_function_for_a_synchronous_client(emulator: Emulator) -> None:
    async def token() -> str:
        return "token"

    with GenerativeLanguage(access_token=token, base_url=emulator.url) as gl:  # type: ignore[arg-type]
        with pytest.raises(errors.ConfigurationError, match=r"asynchronous client") as caught:
            gl.models.get(MODEL)
        assert_clean(caught.value)


async def test_keys_come_from_the_environment(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    with played([ANSWER]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "second")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token")
        monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", "account")
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", server.url)
        await both.get(both.google(api_key=None, base_url=None).models.get("x"))
        monkeypatch.setenv("GOOGLE_API_KEY", "first")
        await both.get(both.google(api_key=None, base_url=None).models.get("x"))
        settings = {"api_token": None, "account_id": None, "base_url": None}
        await both.get(both.workers_ai(**settings).run("@cf/a/b", prompt="x"))
        second, first, token = (head_of(server, index) for index in range(3))
    assert (second["x-goog-api-key"], first["x-goog-api-key"]) == ("second", "first")
    assert token["authorization"] == "Bearer token"
    assert token[""].startswith("POST /accounts/account/ai/run/@cf/a/b ")


async def test_no_log_record_holds_a_secret(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    both.emulator.fault("status", status=503, operation="models.get")
    both.emulator.fault("reset", operation="models.get", skip=1)
    await both.get(both.google().models.get(MODEL))
    await both.get(both.google(api_key=None, access_token=lambda: API_TOKEN).models.get(MODEL))
    await both.list(both.workers_ai().run_stream(LLAMA, prompt="x"))
    records = [
        record
        for record in caplog.records
        if record.name.partition(".")[0] in ("genwire", "httpx", "httpcore")
    ]
    assert {record.name for record in records} >= {"genwire", "httpx"}
    for record in records:
        shown = f"{record.getMessage()} {record.args!r} {vars(record)!r}"
        assert API_KEY not in shown
        assert API_TOKEN not in shown


# --- what HTTP carried


async def test_raw_answers_can_be_had_beside_the_results(both: Both) -> None:
    gl = both.google()
    both.emulator.fault("status", status=503, operation="models.get", headers={"x-tried": "1"})
    with genwire.raw_responses() as answers:
        model = await both.get(gl.models.get(MODEL))
    failed, succeeded = answers
    assert (failed.operation, failed.status_code, failed.headers["x-tried"]) == ("models.get", 503, "1")
    assert b"ordered from the emulator" in failed.content
    assert (succeeded.status_code, succeeded.headers["content-type"]) == (
        200,
        "application/json; charset=UTF-8",
    )
    assert model.display_name in succeeded.text
    assert repr(succeeded) == "RawResponse('models.get', status_code=200)"
    await both.get(gl.models.get(MODEL))
    assert len(answers) == 2


async def test_raw_answers_of_streams_and_listings(both: Both) -> None:
    gl = both.google()
    with genwire.raw_responses() as outer:
        with genwire.raw_responses() as answers:
            stream = gl.models.generate_content_stream(model=MODEL, contents="Hello")
            await both.next(stream)
            (raw,) = answers
            begun = raw.content
            assert begun.startswith(b"data: ")
            text = (await both.get(stream.final())).text
            assert text == SAID
            assert raw.content.startswith(begun)
            assert raw.content.count(b"data: ") > 2
            await both.list(gl.models.list(page_size=2))
        assert {answer.operation for answer in answers[1:]} == {"models.list"}
        assert len(answers) > 2
    assert outer == answers


async def test_raw_answers_are_those_of_the_own_task_or_thread(both: Both) -> None:
    gl = both.google()

    def elsewhere() -> None:
        with GenerativeLanguage(api_key="k", base_url=both.emulator.url) as other:
            other.models.get(MODEL)

    thread = threading.Thread(target=elsewhere)
    with genwire.raw_responses() as answers:
        thread.start()
        thread.join()
        await both.get(gl.models.get(MODEL))
    assert len(answers) == 1


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


async def test_peers_all_calls_go_to_the_base_url_with_the_key_in_a_header(both: Both) -> None:
    """google-generativeai's upload goes to an address of its own, with the key in the URL (DGAP#188, #319, #610)."""
    gl = both.google()
    file = await both.get(gl.files.upload(b"x", mime_type="text/plain"))
    await both.get(gl.files.delete(file.name))
    await both.list(gl.models.list())
    await both.list(gl.models.generate_content_stream(model=MODEL, contents="x"))
    requests = both.emulator.requests()
    assert len(requests) >= 5
    assert all("key" not in request["query"] for request in requests)
    assert sum(request["headers"].get("x-goog-api-key") == "[redacted]" for request in requests) >= 4


async def test_a_cancelled_call_gives_its_connection_back(emulator: Emulator) -> None:
    both = Both("async", emulator)
    gl = both.google(http_client=both.one_connection())
    emulator.fault("stall", operation="models.get")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await gl.models.get(MODEL)
    assert await gl.models.get(MODEL)

    with played(
        [b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n", Act.HOLD], [ANSWER]
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
