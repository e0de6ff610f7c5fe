"""Cached content."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient

MODEL = "models/gemini-1.5-flash-001"
LONG = [{"role": "user", "parts": [{"text": "word " * 50}]}]
ASKED = [{"role": "user", "parts": [{"text": "hi"}]}]


def cached(client: CheckedClient, **more: Any) -> dict[str, Any]:
    response = client.post("/v1beta/cachedContents", {"model": MODEL, "contents": LONG, **more})
    assert response.status_code == 200, response.text
    made: dict[str, Any] = response.json()
    return made


def lifetime(made: Any) -> float:
    times = [datetime.fromisoformat(made[name]) for name in ("updateTime", "expireTime")]
    return (times[1] - times[0]).total_seconds()


def test_what_is_cached_counts_but_does_not_come_back(client: CheckedClient) -> None:
    made = cached(client, systemInstruction={"parts": [{"text": "be brief"}]}, displayName="Words")
    assert made["usageMetadata"]["totalTokenCount"] == 53
    assert lifetime(made) == 3600
    assert client.get(f"/v1beta/{made['name']}").json() == made
    assert client.get("/v1beta/cachedContents").json() == {"cachedContents": [made]}
    answer = client.generate("hi", model=MODEL, cachedContent=made["name"])
    assert answer["usageMetadata"]["cachedContentTokenCount"] == 53
    assert answer["usageMetadata"]["promptTokenCount"] == 54


def test_lifetimes_can_be_given_in_two_ways_and_changed(client: CheckedClient) -> None:
    made = cached(client, ttl="100s")
    assert lifetime(made) == 100
    changed = client.patch(f"/v1beta/{made['name']}?updateMask=ttl", {"ttl": "7.5s"}).json()
    assert lifetime(changed) == 7.5
    later = client.patch(f"/v1beta/{made['name']}", {"expireTime": "2100-01-01T01:00:00+01:00"}).json()
    assert later["expireTime"] == "2100-01-01T00:00:00.000000Z"


def test_a_change_may_not_name_the_content_a_second_time(client: CheckedClient) -> None:
    name = cached(client)["name"]
    refused = client.patch(f"/v1beta/{name}?updateMask=ttl", {"name": name, "ttl": "600s"})
    assert refused.status_code == 400
    assert "oneof field '_name' is already set" in refused.json()["error"]["message"]
    assert lifetime(client.get(f"/v1beta/{name}").json()) == 3600


def test_functions_count_where_they_are_declared(client: CheckedClient) -> None:
    plain = cached(client)["usageMetadata"]["totalTokenCount"]
    made = cached(
        client, tools=[{"functionDeclarations": [{"name": "get_weather", "description": "Weather"}]}]
    )
    assert made["usageMetadata"]["totalTokenCount"] > plain
    usage = client.generate("hi", model=MODEL, cachedContent=made["name"])["usageMetadata"]
    assert usage["cachedContentTokenCount"] == made["usageMetadata"]["totalTokenCount"]
    assert usage["promptTokenCount"] == usage["cachedContentTokenCount"] + 1


@pytest.mark.parametrize(
    "more",
    [
        {"ttl": "1s", "expireTime": "2100-01-01T00:00:00Z"},
        {"ttl": "-1s"},
        {"ttl": "soon"},
        {"expireTime": "2020-01-01T00:00:00Z"},
        {"expireTime": "tomorrow"},
        {"displayName": "x" * 129},
        {"contents": []},
        {"model": ""},
    ],
)
def test_caches_that_make_no_sense_are_refused(client: CheckedClient, more: Any) -> None:
    response = client.post("/v1beta/cachedContents", {"model": MODEL, "contents": LONG, **more})
    assert response.status_code in (400, 404)
    assert client.get("/v1beta/cachedContents").json() == {}


def test_too_little_is_refused_with_both_numbers(client: CheckedClient) -> None:
    response = client.post("/v1beta/cachedContents", {"model": MODEL, "contents": ASKED})
    assert response.json()["error"]["message"] == (
        "Cached content is too small. total_token_count=1, min_total_token_count=32"
    )


def test_only_the_lifetime_can_be_changed(client: CheckedClient) -> None:
    made = cached(client)
    for mask, body in (("model", {"model": "models/x"}), ("contents", {"contents": ASKED}), ("nope", {})):
        assert client.patch(f"/v1beta/{made['name']}?updateMask={mask}", body).status_code == 400
    assert client.get(f"/v1beta/{made['name']}").json() == made


def test_a_request_and_its_cache_must_agree(client: CheckedClient) -> None:
    name = cached(client)["name"]
    url = "/v1beta/models/gemini-1.5-flash:generateContent"
    other = client.post(url, {"contents": ASKED, "cachedContent": name})
    assert "has to be the same" in other.json()["error"]["message"]
    both = {"contents": ASKED, "cachedContent": name, "systemInstruction": {"parts": [{"text": "x"}]}}
    assert (
        "can not be used" in client.post(f"/v1beta/{MODEL}:generateContent", both).json()["error"]["message"]
    )


def test_tools_of_a_cache_are_used(client: CheckedClient) -> None:
    tool = {"functionDeclarations": [{"name": "f", "description": "does"}]}
    name = cached(client, tools=[tool], toolConfig={"functionCallingConfig": {"mode": "ANY"}})["name"]
    answer = client.generate("hi", model=MODEL, cachedContent=name)
    assert answer["candidates"][0]["content"]["parts"][0]["functionCall"]["name"] == "f"


def test_what_is_not_there_is_denied(client: CheckedClient) -> None:
    name = cached(client)["name"]
    assert client.delete(f"/v1beta/{name}").json() == {}
    for response in (
        client.get(f"/v1beta/{name}"),
        client.delete(f"/v1beta/{name}"),
        client.patch(f"/v1beta/{name}", {"ttl": "1s"}),
        client.post(f"/v1beta/{MODEL}:generateContent", {"contents": ASKED, "cachedContent": name}),
    ):
        assert (response.status_code, response.json()["error"]["status"]) == (403, "PERMISSION_DENIED")


def test_what_has_expired_is_not_there(client: CheckedClient) -> None:
    name = cached(client, ttl="0.05s")["name"]
    while client.get(f"/v1beta/{name}").status_code == 200:
        pass
    assert client.get("/v1beta/cachedContents").json() == {}
