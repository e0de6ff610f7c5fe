"""Credentials: where they come from, where they travel, and that no log record holds them."""

from __future__ import annotations

import logging

import pytest

from genwire import GenerativeLanguage, errors
from genwire.testing import Emulator
from tests.both import API_KEY, API_TOKEN, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL
from tests.played import answer, head_of, played

ANSWER = answer({"name": "models/x"})


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
