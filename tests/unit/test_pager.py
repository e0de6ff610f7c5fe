"""Listings, without a network."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import errors
from genwire._core.pager import Page, PagePlan, _Cursor, page_plan
from genwire_raw.generativelanguage import api
from tests.unit.replies import play, reply, session


def plan(page_token: str | None = None) -> PagePlan[Any]:
    call = api.tuned_models.list.request(page_size=2, page_token=page_token)
    return page_plan(call, api.tuned_models.list.PAGINATION, lambda item: item.name)


def page(*names: str, next: str | None = None) -> dict[str, Any]:
    body: dict[str, Any] = {"tunedModels": [{"name": name} for name in names]} if names else {}
    return body if next is None else {**body, "nextPageToken": next}


def listed(first: PagePlan[Any], *bodies: object) -> tuple[list[Page[Any]], Exception | None, list[Any]]:
    """The pages that these answers make, the error that ended them if one did, and the tokens that were asked for."""
    cursor = _Cursor(session(), first)
    pages: list[Page[Any]] = []
    asked: list[Any] = []
    answers = [reply(body) for body in bodies]
    while True:
        result, attempts, _ = play(cursor.advance(), *answers[:1])
        asked += [attempt.call.query().get("pageToken") for attempt in attempts]
        if not isinstance(result, Page):
            return pages, result, asked
        pages.append(result)
        answers.pop(0)


def test_pages_follow_their_tokens() -> None:
    pages, error, asked = listed(plan(), page("a", "b", next="t1"), page("c", next="t2"), page("d", next=""))
    assert error is None
    assert asked == [None, "t1", "t2"]
    assert pages == [
        Page(["a", "b"], None, "t1"),
        Page(["c"], "t1", "t2"),
        Page(["d"], "t2", None),
    ]


def test_a_listing_can_be_taken_up_at_a_token() -> None:
    pages, error, asked = listed(plan("t2"), page("d"))
    assert (pages, error, asked) == ([Page(["d"], "t2", None)], None, ["t2"])


@given(st.lists(st.lists(st.text(min_size=1), max_size=3), min_size=1, max_size=6))
def test_no_item_is_lost_or_doubled_whatever_pages_are_empty(parts: list[list[str]]) -> None:
    tokens = [*(f"t{number}" for number in range(1, len(parts))), None]
    bodies = [page(*names, next=token) for names, token in zip(parts, tokens, strict=True)]
    pages, error, _ = listed(plan(), *bodies)
    assert error is None
    assert [page.items for page in pages] == parts


@pytest.mark.parametrize(
    ("first", "tokens", "pages"),
    [(None, ["t", "t"], 2), (None, ["a", "b", "a"], 3), ("t", ["t"], 1), (None, ["a", "b", "b"], 3)],
)
def test_a_repeated_token_ends_a_listing_with_an_error(
    first: str | None, tokens: list[str], pages: int
) -> None:
    """Otherwise it would go round for ever. What the pages held has been given before."""
    got, error, asked = listed(plan(first), *(page("x", next=token) for token in tokens))
    assert len(got) == pages
    assert isinstance(error, errors.PaginationError)
    assert str(error) == f"tunedModels.list: the service gave the page token {tokens[-1]!r} twice"
    assert len(asked) == len(set(asked)) == pages


@pytest.mark.parametrize(
    "body", [{"tunedModels": {"a": 1}}, {"tunedModels": "x"}, {"nextPageToken": 5}, {"nextPageToken": ["a"]}]
)
def test_an_answer_that_is_no_page(body: object) -> None:
    cursor = _Cursor(session(), plan())
    result, _, _ = play(cursor.advance(), reply(body))
    assert isinstance(result, errors.APIResponseError)
    assert str(result) == "tunedModels.list: the answer is not a page of a list"
