"""Measures items, in turns with what they are compared with: the speed of a machine drifts, ratios hardly do."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

import items
import throughput
from distributions import size
from environments import FLOOR, LEAST, OURS, PEERS, Environment
from items import Item, Missing, Result, Warm
from processes import Worker, report_of

UPLOAD_BYTES: Final = 200_000_000
# Official clients are measured for orientation only, and some are slow.
PEER_ROUNDS: Final = 2
PEER_JOBS: Final = frozenset({"small", "large", "burst", "embed", "pages1000", "async1", "async64"})
# Uploads and loads take seconds each.
SLOW_ROUNDS: Final = 5
# So many times the rounds for what differs by little.
SMALL_DIFFERENCE: Final = 2


class Bench(NamedTuple):
    """What there is to measure with.

    Attributes:
        origin: Of the server of canned answers.
        environments: Those of the sides that can be measured here.
        rounds: How many count; one more comes before them, to warm up.
    """

    origin: str
    environments: Mapping[str, Environment]
    rounds: int

    @property
    def peers(self) -> list[str]:
        """The sides of official clients that are installed."""
        return [side for side in PEERS if side in self.environments]


def results(bench: Bench, names: frozenset[str]) -> Iterator[Result | Missing]:
    """What is found of the items of these names, each as soon as it is there."""
    for group, measure in (
        ((items.COLD, items.FIRST, items.RSS), _cold),
        ((items.MEGABYTES, items.DISTRIBUTIONS), _installed),
        (tuple(warm.item for warm in items.WARM), _warm),
        ((items.UPLOAD,), _upload),
        ((items.BULK,), _bulk),
        ((items.EMULATOR,), _emulator),
    ):
        wanted = [item for item in group if item.name in names]
        if wanted:
            yield from (found for found in measure(bench, names) if found.item in wanted)


def _cold(bench: Bench, _: frozenset[str]) -> Iterator[Result]:
    found = _fresh(bench, bench.rounds, (FLOOR, OURS, *bench.peers))
    measured = ((items.COLD, "cpu", 1e3), (items.FIRST, "first", 1e3), (items.RSS, "rss", 1.0))
    for item, key, scale in measured:
        figures = {side: [report[key] * scale for report in reports] for side, reports in found.items()}
        yield _result(item, figures)


def _upload(bench: Bench, _: frozenset[str]) -> Iterator[Result]:
    with TemporaryDirectory(prefix="genwire-bench-") as folder:
        file = Path(folder) / "video.mp4"
        file.touch()
        os.truncate(file, UPLOAD_BYTES)
        found = _fresh(bench, min(bench.rounds, SLOW_ROUNDS), (FLOOR, OURS), str(file))
    figures = {side: [report["peak"] for report in reports] for side, reports in found.items()}
    yield _result(items.UPLOAD, figures)


def _bulk(bench: Bench, _: frozenset[str]) -> Iterator[Result | Missing]:
    if find_spec("httpx_aiohttp") is None:
        yield Missing(items.BULK)
        return
    figures: dict[str, list[float]] = {FLOOR: [], OURS: []}
    for turn in range(min(bench.rounds, SLOW_ROUNDS) + 1):
        for side, found in figures.items():
            with TemporaryDirectory(prefix="genwire-bench-") as folder:
                figure = report_of("rows.py", bench.environments[OURS], side, bench.origin, folder)
            if turn:
                found.append(figure)
    yield _result(items.BULK, figures)


def _fresh(bench: Bench, rounds: int, sides: Sequence[str], *file: str) -> dict[str, list[dict[str, Any]]]:
    """What fresh processes of these sides report; that of the first round, which compiles modules, is left out."""
    found: dict[str, list[dict[str, Any]]] = {side: [] for side in sides}
    for turn in range(rounds + 1):
        for side in sides:
            if side in PEERS and turn > PEER_ROUNDS:
                continue
            report = report_of("fresh.py", bench.environments[side], side, bench.origin, *file)
            if turn:
                found[side].append(report)
    return found


def _installed(_: Bench, __: frozenset[str]) -> Iterator[Result]:
    floor, ours = size("httpx"), size("genwire")
    for item, index in ((items.MEGABYTES, 0), (items.DISTRIBUTIONS, 1)):
        yield _result(item, {FLOOR: [floor[index]], OURS: [ours[index]]})


def _warm(bench: Bench, names: frozenset[str]) -> Iterator[Result | Missing]:
    with ExitStack() as stack:
        workers = {
            side: stack.enter_context(Worker(side, bench.environments[side], bench.origin))
            for side in (FLOOR, OURS, LEAST, *bench.peers)
        }
        for warm in items.WARM:
            if warm.item.name in names:
                yield _measured(warm, workers, bench.rounds)


def _measured(warm: Warm, workers: Mapping[str, Worker], rounds: int) -> Result | Missing:
    floor = workers[OURS if warm.of_ours else FLOOR]
    rounds *= SMALL_DIFFERENCE if warm.of_ours else 1
    with_peers = warm.ours in PEER_JOBS and not warm.of_ours
    peers = {side: worker for side, worker in workers.items() if side in PEERS and with_peers}
    figures: dict[str, list[float]] = {side: [] for side in (FLOOR, OURS, LEAST, *peers)}
    for turn in range(rounds + 1):
        jobs = {FLOOR: (floor, warm.floor), OURS: (workers[OURS], warm.ours)}
        if warm.item.aims is not None:
            jobs[LEAST] = (workers[LEAST], warm.ours)
        if 0 < turn <= PEER_ROUNDS:
            jobs |= {side: (worker, warm.ours) for side, worker in peers.items()}
        for side, (worker, job) in jobs.items():
            figure = worker.measure(job)
            if figure is None and side == OURS:
                return Missing(warm.item)
            if figure is not None and turn:
                figures[side].append(figure / warm.scale)
    return _result(warm.item, figures)


def _emulator(bench: Bench, _: frozenset[str]) -> Iterator[Result]:
    rounds = throughput.rounds(min(bench.rounds, SLOW_ROUNDS))
    yield _result(items.EMULATOR, {FLOOR: [bare for bare, _ in rounds], OURS: [ours for _, ours in rounds]})


def _result(item: Item, figures: Mapping[str, list[float]]) -> Result:
    values = {
        side: median(b / a for a, b in zip(figures[FLOOR], row, strict=False))
        if item.per == items.RATIO
        else median(row)
        for side, row in figures.items()
        if row
    }
    peers = {PEERS[side]: value for side, value in values.items() if side in PEERS}
    floor, ours = median(figures[FLOOR]), median(figures[OURS])
    return Result(item, floor, ours, values[OURS], peers, values.get(LEAST))
