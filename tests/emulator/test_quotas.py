"""Quotas: what each model takes a minute and a day, and how the services answer when there is no room."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

from genwire.emulator.quotas import Quotas
from genwire.emulator.settings import Settings
from genwire.testing import EmulatorError, emulator
from tests.emulator.checked_client import CheckedClient

ASKED: Any = {"contents": [{"parts": [{"text": "one two three"}]}]}
FLASH = "/v1beta/models/gemini-3.8-flash:generateContent"
PRO = "/v1beta/models/gemini-2.5-pro:generateContent"
EMBED = "/v1beta/models/gemini-embedding-001:embedContent"
RUN = "/client/v4/accounts/a/ai/run/@cf/meta/llama-3.2-3b-instruct"
CHAT = "/client/v4/accounts/a/ai/v1/chat/completions"
CHAT_BODY: Any = {
    "model": "@cf/meta/llama-3.2-3b-instruct",
    "messages": [{"role": "user", "content": "one two three"}],
}


class Clock:
    def __init__(self) -> None:
        self.now = 100 * 86_400.0

    def __call__(self) -> float:
        return self.now


def test_a_minute_slides_and_a_day_ends() -> None:
    clock = Clock()
    quotas = Quotas(rpm={"*": 2}, tpm={}, rpd={"*": 3}, clock=clock)

    def take() -> list[tuple[str, float]]:
        return [(one.kind, one.retry_after) for one in quotas.take("m", lambda: 0)]

    assert take() == []
    clock.now += 20
    assert take() == []
    clock.now += 20
    assert take() == [("rpm", 20)]
    assert quotas.take("another", lambda: 0) == []
    clock.now += 20
    assert take() == []
    clock.now += 60
    assert take() == [("rpd", 86_400 - 120)]
    clock.now += 86_400
    assert take() == []


def test_tokens_are_counted_where_they_are_limited() -> None:
    clock = Clock()
    quotas = Quotas(rpm={}, tpm={"*": 10, "free": 10**9}, rpd={}, clock=clock)
    assert quotas.take("m", lambda: 6) == []
    (exceeded,) = quotas.take("m", lambda: 5)
    assert (exceeded.kind, exceeded.limit, exceeded.retry_after) == ("tpm", 10, 60)
    assert quotas.take("m", lambda: 4) == []
    assert quotas.take("free", lambda: 10**6) == []
    quotas.set("*", {"tpm": None})
    assert quotas.take("m", lambda: pytest.fail("nothing limits tokens")) == []


def test_google_says_what_was_exceeded_and_when_to_come_back() -> None:
    with emulator(rpm=2) as running, CheckedClient(running) as client:
        assert [client.post(FLASH, ASKED).status_code for _ in range(3)] == [200, 200, 429]
        response = client.post(FLASH.replace("generate", "streamGenerate") + "?alt=sse", ASKED)
        error = response.json()["error"]
        assert (response.status_code, error["status"]) == (429, "RESOURCE_EXHAUSTED")
        assert error["message"].startswith("You exceeded your current quota")
        details = {one["@type"].rpartition(".")[2]: one for one in error["details"]}
        (violation,) = details["QuotaFailure"]["violations"]
        assert violation == {
            "quotaMetric": "generativelanguage.googleapis.com/generate_content_free_tier_requests",
            "quotaId": "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
            "quotaDimensions": {"location": "global", "model": "gemini-3.8-flash"},
            "quotaValue": "2",
        }
        seconds = int(response.headers["retry-after"])
        assert details["RetryInfo"]["retryDelay"] == f"{seconds}s"
        assert 0 < seconds <= 60
        # Each model has its own.
        assert client.post(PRO, ASKED).status_code == 200


@pytest.mark.parametrize(
    ("settings", "url", "body", "quota"),
    [
        ({"tpm": 5}, FLASH, ASKED, "GenerateContentInputTokensPerModelPerMinute-FreeTier"),
        ({"rpd": 1}, FLASH, ASKED, "GenerateRequestsPerDayPerProjectPerModel-FreeTier"),
        (
            {"rpm": {"gemini-embedding-001": 1}},
            EMBED,
            {"content": {"parts": [{"text": "x"}]}},
            "EmbedContentRequestsPerMinutePerProjectPerModel-FreeTier",
        ),
    ],
)
def test_every_kind_has_its_id(settings: Any, url: str, body: Any, quota: str) -> None:
    with emulator(**settings) as running, CheckedClient(running) as client:
        assert client.post(url, body).status_code == 200
        refused = client.post(url, body)
        assert refused.status_code == 429
        assert refused.json()["error"]["details"][0]["violations"][0]["quotaId"] == quota


@pytest.mark.parametrize(("url", "body"), [(RUN, {"prompt": "one two three"}), (CHAT, CHAT_BODY)])
@pytest.mark.parametrize(("settings", "code"), [({"rpm": 1}, 3040), ({"tpm": 4}, 3040), ({"rpd": 1}, 3036)])
def test_workers_ai_tells_the_minute_from_the_day(url: str, body: Any, settings: Any, code: int) -> None:
    with emulator(**settings) as running, CheckedClient(running) as client:
        assert client.post(url, body).status_code == 200
        response = client.post(url, body)
        assert (response.status_code, response.json()["errors"][0]["code"]) == (429, code)
        assert int(response.headers["retry-after"]) > 0


def test_openais_form_has_them_too() -> None:
    with emulator(rpm=1) as running:
        body = {"model": "gemini-3.8-flash", "messages": CHAT_BODY["messages"]}
        url = f"{running.url}/v1beta/openai/chat/completions"
        answers = [httpx.post(url, json=body, trust_env=False) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 429]
        assert answers[1].json()[0]["error"]["details"][0]["violations"]
        assert "retry-after" in answers[1].headers


def test_the_control_plane_sets_them(client: CheckedClient) -> None:
    client.emulator.quota("models/gemini-3.8-flash", rpm=1, rpd=9)
    assert [client.post(FLASH, ASKED).status_code for _ in range(2)] == [200, 429]
    shown = client.emulator.quotas()
    assert shown["quotas"] == [{"model": "gemini-3.8-flash", "rpm": 1, "rpd": 9}]
    assert shown["used"] == [{"model": "gemini-3.8-flash", "rpm": 1, "tpm": 0, "rpd": 1}]
    client.emulator.quota(tpm=0)
    assert client.post(PRO, ASKED).status_code == 429
    client.emulator.clear_quotas()
    assert [client.post(url, ASKED).status_code for url in (FLASH, PRO)] == [200, 200]
    client.emulator.quota(rpm=0)
    client.emulator.reset()
    assert client.post(PRO, ASKED).status_code == 200
    with pytest.raises(EmulatorError, match="minimum"):
        client.emulator.quota(rpm=-1)


@pytest.mark.slow
def test_they_are_options_of_the_command() -> None:
    with (
        emulator(child=True, rpm={"gemini-2.5-pro": 0, "*": 7}, rpd=5) as running,
        CheckedClient(running) as client,
    ):
        assert [client.post(url, ASKED).status_code for url in (FLASH, PRO)] == [200, 429]
        assert client.emulator.quotas()["quotas"] == [
            {"model": "*", "rpm": 7, "rpd": 5},
            {"model": "gemini-2.5-pro", "rpm": 0},
        ]


def test_what_is_no_quota_is_refused() -> None:
    with pytest.raises(ValueError, match=r"rpm of \* must be 0 or more, not -1"):
        Settings(rpm=-1)
    command = [sys.executable, "-m", "genwire.emulator", "--rpm", "gemini=many"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "neither a number nor MODEL=NUMBER" in ended.stderr
