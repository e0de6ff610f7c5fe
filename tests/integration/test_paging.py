"""Listings over a network: by item and by page, again and from a token on."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from genwire import errors
from tests.both import Both
from tests.integration.ways import tuned_model
from tests.played import answer, played

NAMES = [f"tunedModels/tuned-{number}" for number in range(5)]


@pytest.fixture
def tuned(both: Both) -> Any:
    """The tuned models of a client, of which there are five."""
    both.emulator.seed(*(tuned_model(name.partition("/")[2]) for name in NAMES))
    return both.google().tuned_models


def names(models: list[Any]) -> list[str]:
    return sorted(model.name for model in models)


def page(*numbers: int, next: Any = None) -> bytes:
    models = [{"name": NAMES[number]} for number in numbers]
    return answer({"tunedModels": models, "nextPageToken": next} if models else {"nextPageToken": next})


async def test_items_and_pages(both: Both, tuned: Any) -> None:
    assert names(await both.list(tuned.list(page_size=2))) == NAMES
    pages = await both.list(tuned.list(page_size=2).pages())
    assert [len(page.items) for page in pages] == [2, 2, 1]
    assert [page.token for page in pages] == [None, pages[0].next_token, pages[1].next_token]
    assert pages[-1].next_token is None
    assert names([model for page in pages for model in page.items]) == NAMES


async def test_pages_are_fetched_when_they_are_needed(both: Both, tuned: Any) -> None:
    listing = tuned.list(page_size=2)
    assert both.emulator.requests() == []
    await both.first(listing)
    assert len(both.emulator.requests()) == 1


async def test_a_listing_goes_on_from_a_token_in_another_client(both: Both, tuned: Any) -> None:
    first = await both.first(tuned.list(page_size=2).pages())
    rest = await both.list(both.google().tuned_models.list(page_size=2, page_token=first.next_token))
    assert names(first.items + rest) == NAMES


async def test_models_and_operations_are_listed_alike(both: Both, tuned: Any) -> None:
    gl = both.google()
    models = await both.list(gl.models.list(page_size=3))
    assert len(models) > 3
    assert len({model.name for model in models}) == len(models)
    operation = await both.get(
        tuned.create(source_model="gemini-1.5-flash-001-tuning", training_data=[("1", "2")], id="mine")
    )
    assert [one.name for one in await both.list(gl.operations.list("mine"))] == [operation.name]


async def test_peers_a_listing_can_be_listed_twice(both: Both, tuned: Any) -> None:
    """google-genai: the second list() over a pager gives only the last page."""
    listing = tuned.list(page_size=2)
    assert names(await both.list(listing)) == names(await both.list(listing)) == NAMES


async def test_peers_a_later_page_may_be_empty(both: Both) -> None:
    """google-genai: IndexError (pagers.py:179). cloudflare: the loop ends at an empty page."""
    pages = [page(0, next="a"), page(next="b"), answer({"nextPageToken": "c"}), page(1, 2, next="")]
    with played(*([one] for one in pages)) as server:
        listed = await both.list(both.google(base_url=server.url).tuned_models.list())
    assert names(listed) == NAMES[:3]


async def test_peers_a_repeated_token_does_not_loop_for_ever(both: Both) -> None:
    """google-genai loops; cloudflare sends 25 of 25 requests to a service that ignores `page`."""
    with played([page(0, next="same")]) as server:
        listing = both.google(base_url=server.url).tuned_models.list()
        came: list[Any] = []
        with pytest.raises(errors.PaginationError, match=r"gave the page token 'same' twice"):
            await _collect(both, listing, came)
        assert len(came) == len(server.requests) == 2


async def test_peers_only_a_missing_token_ends_a_listing(both: Both) -> None:
    """cloudflare-python#2667: stops after one page. A page shorter than asked for is not the last."""
    pages = [page(0, next="a"), page(1, next="b"), page(2)]
    with played(*([one] for one in pages)) as server:
        listing = both.google(base_url=server.url).tuned_models.list(page_size=100, filter="owner:me")
        assert names(await both.list(listing)) == NAMES[:3]
        sent = [httpx.URL(request.split(b" ")[1].decode()).params for request in server.requests]
    assert [(query["filter"], query["pageSize"]) for query in sent] == [("owner:me", "100")] * 3


async def test_peers_the_page_size_is_the_services_unless_given(both: Both) -> None:
    """google-generativeai lists cached contents one by one."""
    await both.list(both.google().models.list())
    assert both.emulator.requests()[0]["query"] == {}


async def _collect(both: Both, items: Any, came: list[Any]) -> None:
    async for item in both.each(items):
        came.append(item)
