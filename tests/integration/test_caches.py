"""Cached content: kept for as long as it is asked to be, and used."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from genwire.errors import BadRequestError, PermissionDeniedError, ValidationError
from tests.both import Both

pytestmark = pytest.mark.anyio

MODEL = "gemini-1.5-flash-001"
LONG = "word " * 100
SOON = timedelta(seconds=30)


@pytest.fixture
def caches(both: Both) -> Any:
    return both.google().caches


def lifetime(cache: Any) -> timedelta:
    """How long cached content is kept since it was changed."""
    span: timedelta = cache.expire_time - cache.update_time
    return span


@pytest.mark.parametrize("ttl", [300, 300.0, timedelta(minutes=5), "300s"], ids=repr)
async def test_the_lifetime_is_seconds_or_a_timedelta(both: Both, caches: Any, ttl: Any) -> None:
    cache = await both.get(caches.create(model=MODEL, contents=LONG, ttl=ttl))
    assert lifetime(cache) == timedelta(minutes=5)
    updated = await both.get(caches.update(cache.name, ttl=600 if ttl == "300s" else ttl))
    assert lifetime(updated) == timedelta(minutes=10 if ttl == "300s" else 5)


async def test_peers_parts_of_seconds_are_not_lost(both: Both, caches: Any) -> None:
    until = datetime(2099, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    cache = await both.get(caches.create(model=MODEL, contents=LONG, expire_time=until))
    assert cache.expire_time == until
    later = until.astimezone(timezone(timedelta(hours=5, minutes=30))) + timedelta(microseconds=1)
    assert (await both.get(caches.update(cache.name, expire_time=later))).expire_time == later
    await both.get(caches.update(cache.name, ttl=1.5))
    sent = both.emulator.requests("cachedContents.patch")[-1]["body"]
    assert sent == {"ttl": "1.5s"}


async def test_an_hour_is_the_services_own_choice(both: Both, caches: Any) -> None:
    assert lifetime(await both.get(caches.create(model=MODEL, contents=LONG))) == timedelta(hours=1)


async def test_contents_are_taken_as_generation_takes_them(both: Both, caches: Any) -> None:
    cache = await both.get(
        caches.create(
            model=f"models/{MODEL}",
            contents=[LONG, {"inline_data": {"mime_type": "image/png", "data": b"picture"}}],
            system_instruction="Be brief.",
            tools=[{"function_declarations": [{"name": "look_up", "description": "Looks a word up."}]}],
            tool_config={"function_calling_config": {"mode": "NONE"}},
            display_name="Wörter",
        )
    )
    assert (cache.model, cache.display_name) == (f"models/{MODEL}", "Wörter")
    assert cache.usage_metadata.total_token_count > 100
    (sent,) = both.emulator.requests("cachedContents.create")
    assert sent["body"]["systemInstruction"]["parts"] == [{"text": "Be brief."}]
    assert [*sent["body"]["contents"][0]["parts"][1]] == ["inlineData"]
    assert sent["body"]["tools"][0]["functionDeclarations"][0]["name"] == "look_up"


async def test_cached_content_is_used_by_its_name(both: Both) -> None:
    client = both.google()
    cache = await both.get(client.caches.create(model=MODEL, contents=LONG))
    generate = client.models.generate_content
    answer = await both.get(generate(model=MODEL, contents="Hello", config={"cached_content": cache.name}))
    assert answer.usage_metadata.cached_content_token_count == cache.usage_metadata.total_token_count


async def test_only_the_expiry_is_sent_with_a_change(both: Both, caches: Any) -> None:
    cache = await both.get(caches.create(model=MODEL, contents=LONG))
    await both.get(caches.update(cache.name.removeprefix("cachedContents/"), ttl=SOON))
    (sent,) = both.emulator.requests("cachedContents.patch")
    assert (dict(sent["query"]), sent["body"]) == ({"updateMask": "ttl"}, {"ttl": "30s"})


@pytest.mark.parametrize(
    "change", [{}, {"ttl": 60, "expire_time": datetime.now(UTC)}], ids=["neither", "both"]
)
async def test_a_change_says_one_thing(both: Both, caches: Any, change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="either ttl or expire_time"):
        await both.get(caches.update("any", **change))
    assert both.emulator.requests() == []


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"ttl": 60, "expire_time": datetime(2099, 1, 1, tzinfo=UTC)}, "takes only one of expire_time, ttl"),
        ({"expire_time": datetime(2099, 1, 1)}, "expire_time must be a datetime with a time zone"),  # noqa: DTZ001
        ({"ttl": float("nan")}, "ttl must be a number of seconds"),
        ({"ttl": float("inf")}, "ttl must be a number of seconds"),
        ({"ttl": "soon"}, "ttl must be a timedelta"),
        ({"display_name": "x" * 129}, "display_name must have at most 128 characters"),
        ({"model": "tunedModels/mine"}, "model must have the form models/{model}"),
        ({"contents": []}, "contents must not be empty"),
    ],
    ids=repr,
)
async def test_what_breaks_a_rule_is_not_sent(
    both: Both, caches: Any, options: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        await both.get(caches.create(**{"model": MODEL, "contents": LONG, **options}))
    assert both.emulator.requests() == []


async def test_too_little_to_cache_is_the_services_to_refuse(both: Both, caches: Any) -> None:
    with pytest.raises(BadRequestError, match="too small"):
        await both.get(caches.create(model=MODEL, contents="short"))


async def test_cached_contents_are_listed_got_and_deleted(both: Both, caches: Any) -> None:
    made = [await both.get(caches.create(model=MODEL, contents=LONG, display_name=name)) for name in "abc"]
    listing = caches.list(page_size=2)
    for _ in range(2):  # a listing can be gone through again
        assert [one.display_name for one in await both.list(listing)] == ["a", "b", "c"]
    assert [len(page.items) for page in await both.list(listing.pages())] == [2, 1]
    assert await both.get(caches.get(made[0].name)) == made[0]
    await both.get(caches.delete(made[0].name))
    with pytest.raises(PermissionDeniedError):
        await both.get(caches.get(made[0].name))


async def test_peers_a_listing_asks_for_no_size_of_its_own(both: Both, caches: Any) -> None:
    await both.list(caches.list())
    (sent,) = both.emulator.requests("cachedContents.list")
    assert not sent["query"]
