"""What calls cost, in counts that every machine agrees on: run as a program, prints them as JSON.

It is a program of its own since tests' tools import and call much.
"""

from __future__ import annotations

import json
import sys

import httpx  # noqa: F401 - what it imports is not ours

of_httpx = frozenset(sys.modules)

import genwire  # noqa: E402

genwire.GenerativeLanguage(api_key="k", base_url="http://127.0.0.1:9")
modules = sorted(set(sys.modules) - of_httpx)

import gc  # noqa: E402
from collections.abc import Callable  # noqa: E402
from types import FrameType  # noqa: E402
from typing import Any  # noqa: E402

import genwire_raw  # noqa: E402
from tests.played import answer, event, event_stream, played  # noqa: E402

OURS = (*genwire.__path__, *genwire_raw.__path__)
FEW, MANY = 100, 300
RUNS = 200  # so many that a thread which is about to end is no matter
TEXT = "some words"
CANDIDATE: dict[str, Any] = {"content": {"parts": [{"text": TEXT}], "role": "model"}, "index": 0}
SNAPSHOT = {"step": 1, "epoch": 1, "meanLoss": 2.5, "computeTime": "2026-01-02T03:04:05Z"}
MODEL = {"displayName": "x", "state": "ACTIVE", "tuningTask": {"snapshots": [SNAPSHOT]}}


def small(gl: genwire.GenerativeLanguage) -> int:
    """One short question; its answer is looked at."""
    return len(gl.models.generate_content(model="gemini", contents="Why?").text)


def stream(gl: genwire.GenerativeLanguage) -> int:
    """All events of an answer; each is looked at and dropped."""
    return sum(len(one.text) for one in gl.models.generate_content_stream(model="gemini", contents="Why?"))


def listing(gl: genwire.GenerativeLanguage) -> int:
    """All tuned models; each is looked at and dropped."""
    return sum(bool(model.name) for model in gl.tuned_models.list())


def events(count: int) -> bytes:
    """The answer that has so many events."""
    last = event({"candidates": [{**CANDIDATE, "finishReason": "STOP"}]})
    return event_stream(*[event({"candidates": [CANDIDATE]})] * (count - 1), last)


def page(count: int) -> bytes:
    """The page that has so many tuned models."""
    return answer({"tunedModels": [{"name": f"tunedModels/m{n}", **MODEL} for n in range(count)]})


def calls(run: Callable[[genwire.GenerativeLanguage], int], reply: bytes) -> int:
    """How many functions of genwire are called, the second time."""
    count = 0

    def note(frame: FrameType, what: str, _: Any) -> None:
        nonlocal count
        if what == "call" and frame.f_code.co_filename.startswith(OURS):
            count += 1

    with played([reply]) as server, genwire.GenerativeLanguage(api_key="k", base_url=server.url) as gl:
        run(gl)
        sys.setprofile(note)
        run(gl)
        sys.setprofile(None)
    return count


def kept(run: Callable[[genwire.GenerativeLanguage], int], reply: bytes) -> float:
    """How many blocks of memory stay allocated of each run, once it has been run often enough to know all it needs."""
    with played([reply]) as server, genwire.GenerativeLanguage(api_key="k", base_url=server.url) as gl:

        def blocks_after(runs: int) -> int:
            for _ in range(runs):
                run(gl)
                server.left.acquire()  # the server's thread is through with it
            gc.collect()
            return sys.getallocatedblocks()

        before = blocks_after(20)
        return (blocks_after(RUNS) - before) / RUNS


def each(run: Callable[[genwire.GenerativeLanguage], int], reply: Callable[[int], bytes]) -> float:
    """How many functions of genwire are called for each further item of a reply."""
    return (calls(run, reply(MANY)) - calls(run, reply(FEW))) / (MANY - FEW)


if __name__ == "__main__":
    counts = {
        "modules": modules,
        "calls of a call": calls(small, answer({"candidates": [CANDIDATE]})),
        "calls of an event": each(stream, events),
        "calls of a listed model": each(listing, page),
        "blocks kept of a call": kept(small, answer({"candidates": [CANDIDATE]})),
        "blocks kept of a stream": kept(stream, events(MANY)),
    }
    json.dump(counts, sys.stdout)
