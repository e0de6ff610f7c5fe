"""Calls and streams leave nothing in memory, however many there are."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

import pytest

from genwire import GenerativeLanguage
from tests.played import answer, event, event_stream, played

pytestmark = pytest.mark.slow

RUNS = 200  # so many that a thread of the server that is about to end does not matter
CANDIDATE: dict[str, Any] = {"content": {"parts": [{"text": "some words"}], "role": "model"}, "index": 0}
LAST = event({"candidates": [{**CANDIDATE, "finishReason": "STOP"}]})
EVENTS = event_stream(*[event({"candidates": [CANDIDATE]})] * 99, LAST)


def call(gl: GenerativeLanguage) -> None:
    assert gl.models.generate_content(model="gemini", contents="Why?").text


def stream(gl: GenerativeLanguage) -> None:
    for one in gl.models.generate_content_stream(model="gemini", contents="Why?"):
        assert one.text


@pytest.mark.parametrize(
    ("run", "reply"), [(call, answer({"candidates": [CANDIDATE]})), (stream, EVENTS)], ids=["call", "stream"]
)
def test_nothing_is_kept_of_what_is_over(run: Callable[[GenerativeLanguage], None], reply: bytes) -> None:
    with played([reply]) as server, GenerativeLanguage(api_key="k", base_url=server.url) as gl:

        def blocks_after(runs: int) -> int:
            for _ in range(runs):
                run(gl)
                server.left.acquire()  # the server's thread has finished with it
            gc.collect()
            return sys.getallocatedblocks()

        before = blocks_after(20)
        kept = (blocks_after(RUNS) - before) / RUNS
    assert kept <= 1.5  # the server keeps each request: one block
