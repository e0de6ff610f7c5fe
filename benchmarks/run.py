"""genwire beside httpx written by hand: `python benchmarks/run.py [ROUNDS]`.

Both do the same against canned answers on loopback, in turns; what counts is the CPU time of this process, and its
ratio to the hand-written code's in the same round. Times differ from machine to machine, ratios hardly.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx
from server import EVENTS, MODELS

from genwire import GenerativeLanguage

PROMPT = "Why is the sky blue?"
ROUNDS = 9


class Item(NamedTuple):
    """What is measured: hand-written, with genwire, how often a round, and the ratio that is wanted."""

    name: str
    by_hand: Callable[[], object]
    with_genwire: Callable[[], object]
    calls: int
    wanted: float


def main() -> None:
    """Prints a row an item: CPU milliseconds of both, the median ratio, the wanted one, and whether it holds."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    print(f"{'item':10} {'httpx':>10} {'genwire':>10} {'ratio':>7} {'wanted':>7}")
    with serving() as origin, httpx.Client() as http, GenerativeLanguage(api_key="k", base_url=origin) as gl:
        for item in items(origin, http, gl):
            samples = [
                (cpu(item.by_hand, item.calls), cpu(item.with_genwire, item.calls)) for _ in range(rounds + 1)
            ]
            hand, ours = (statistics.median(column) for column in zip(*samples[1:], strict=True))
            ratio = statistics.median(b / a for a, b in samples[1:])
            verdict = "holds" if ratio <= item.wanted else "does not hold"
            print(f"{item.name:10} {hand:8.3f}ms {ours:8.3f}ms {ratio:7.2f} {item.wanted:7.2f}  {verdict}")


def items(origin: str, http: httpx.Client, gl: GenerativeLanguage) -> Iterator[Item]:
    """A short answer, a burst of events, and a long page; each side reads what it was after."""
    body = {"contents": [{"role": "user", "parts": [{"text": PROMPT}]}]}
    headers = {"x-goog-api-key": "k"}
    url = f"{origin}/v1beta/models/gemini"

    def small_by_hand() -> str:
        answer = http.post(f"{url}:generateContent", json=body, headers=headers).json()
        return str(answer["candidates"][0]["content"]["parts"][0]["text"])

    def small() -> str:
        return gl.models.generate_content(model="gemini", contents=PROMPT).text

    def burst_by_hand() -> int:
        with http.stream(
            "POST", f"{url}:streamGenerateContent?alt=sse", json=body, headers=headers
        ) as answer:
            events = [json.loads(line[6:]) for line in answer.iter_lines() if line]
        return len([event["candidates"][0]["content"]["parts"][0]["text"] for event in events])

    def burst() -> int:
        with gl.models.generate_content_stream(model="gemini", contents=PROMPT) as stream:
            return len([event.text for event in stream])

    def page_by_hand() -> int:
        answer = http.get(f"{origin}/v1beta/tunedModels", params={"pageSize": MODELS}, headers=headers).json()
        return len([model["name"] for model in answer["tunedModels"]])

    def page() -> int:
        return len([model.name for model in gl.tuned_models.list(page_size=MODELS)])

    assert small() == small_by_hand()
    assert burst() == burst_by_hand() == EVENTS
    assert page() == page_by_hand() == MODELS
    yield Item("small", small_by_hand, small, 100, 0.9)
    yield Item("burst", burst_by_hand, burst, 3, 0.8)
    yield Item("pages1000", page_by_hand, page, 3, 1.0)


def cpu(call: Callable[[], object], times: int) -> float:
    """Milliseconds of CPU a call."""
    begun = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - begun) / times * 1e3


@contextmanager
def serving() -> Iterator[str]:
    """The origin of a server of canned answers, in a process of its own."""
    command = [sys.executable, str(Path(__file__).with_name("server.py"))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
