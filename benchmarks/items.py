"""What is measured, and what is wanted of it."""

from __future__ import annotations

from typing import Final, NamedTuple

RATIO: Final = "ratio"


class Item(NamedTuple):
    """One measurement of genwire and of what it is compared with.

    Attributes:
        name: What it is called on the command line.
        subject: What is done.
        unit: Of both figures.
        must: The most that genwire's ratio to the other may be, or its figure where there is none; None: not judged.
        aims: The same, as it would be well.
        per: `ratio`, or the unit of the figure that is judged.
        versus: What genwire is compared with, where that is not httpx by hand.
    """

    name: str
    subject: str
    unit: str
    must: float | None = None
    aims: float | None = None
    per: str = RATIO
    versus: str = "httpx by hand"


class Warm(NamedTuple):
    """An item that workers measure again and again.

    Attributes:
        item: What it is.
        ours: The job of genwire's worker.
        floor: The job that it is compared with: of the worker with httpx, unless `of_ours`.
        scale: Microseconds in the item's unit.
        of_ours: Whether both jobs are genwire's, in one process: small differences show there.
    """

    item: Item
    ours: str
    floor: str
    scale: float = 1.0
    of_ours: bool = False


COLD: Final = Item("cold", "a fresh process imports it and makes a client", "ms", 1.15, 1.0)
FIRST: Final = Item("first", "the same, and its first call", "ms", 1.12, None)
RSS: Final = Item("rss", "memory after that", "MB", 32, 28, per="MB")
MEGABYTES: Final = Item("size", "what `pip install` installs", "MB", 5, 4, per="MB")
DISTRIBUTIONS: Final = Item("parts", "distributions among that", "", 12, 11, per="")
UPLOAD: Final = Item("upload", "most memory while 200 MB are uploaded, resumably", "MB", 34, 29, per="MB")
BULK: Final = Item(
    "bulk",
    "a row of a bulk job, 256 at once, kept in its journal",
    "us",
    1.3,
    versus="aiohttp by hand, no journal",
)
EMULATOR: Final = Item(
    "emulator", "calls that the emulator answers with its engine echo", "/s", versus="a bare Starlette app"
)


def _warm(
    name: str, subject: str, unit: str, must: float | None, aims: float | None, *, job: str = ""
) -> Warm:
    floor = (job or name).partition(":")[0]
    return Warm(Item(name, subject, unit, must, aims), job or name, floor, 1e3 if unit == "ms" else 1.0)


def _beside(name: str, subject: str, versus: str, variant: str) -> Warm:
    return Warm(Item(name, subject, "us", versus=versus), "small", f"small:{variant}", of_ours=True)


WARM: Final = (
    _warm("small", "one call, an answer of 1.3 KB", "us", 0.9, 0.75),
    _warm("large", "one call, an answer of 112 KB", "us", 0.9, 0.65),
    _warm("burst", "an event of a stream, 2000 sent at once", "us", 0.8, 0.6),
    _warm("paced", "an event of a stream, one a packet", "us", 1.05, 0.92),
    _warm("embed", "one call, 100 vectors of 768 numbers", "ms", 0.4, 0.3),
    _warm("pages50", "1000 tuned models, 50 a page", "ms", 1.0, 0.7),
    _warm("pages1000", "1000 tuned models on one page", "ms", 1.0, 0.6),
    _warm("async1", "one asynchronous call after another", "us", 1.0, None),
    _warm("async1-aiohttp", "the same, over aiohttp", "us", 1.0, 0.35, job="async1:aiohttp"),
    _warm("async64", "an asynchronous call, 64 at once", "us", 1.0, None),
    _warm("async64-aiohttp", "the same, over aiohttp", "us", 0.15, 0.1, job="async64:aiohttp"),
    _beside("validation", "one call, what validation adds", "without validation", "unchecked"),
    _beside("retries", "one call, what retries add that do not happen", "without retries", "once"),
    _beside("tracing", "one call, what traces add that are not on", "without tracing", "untraced"),
)
ALL: Final = (
    COLD,
    FIRST,
    RSS,
    MEGABYTES,
    DISTRIBUTIONS,
    *(warm.item for warm in WARM),
    UPLOAD,
    BULK,
    EMULATOR,
)
NAMES: Final = tuple(item.name for item in ALL)


class Result(NamedTuple):
    """What was found.

    Attributes:
        item: Of what.
        floor: The median of what genwire is compared with, in the unit of the item.
        ours: genwire's median.
        value: What is judged: the median of the rounds' ratios, or `ours`.
        peers: The same of official clients that are installed, by their names.
        least: The same of httpx's transport and orjson alone, where that was measured.
    """

    item: Item
    floor: float
    ours: float
    value: float
    peers: dict[str, float]
    least: float | None = None

    @property
    def verdict(self) -> str:
        """Whether what is wanted holds."""
        if self.item.must is None:
            return ""
        value = round(self.value, 2)  # as it is printed
        if value > self.item.must:
            return "does not hold"
        return "holds" if self.item.aims is None or value > self.item.aims else "holds, as aimed at"

    @property
    def is_missed(self) -> bool:
        """Whether what must be reached is not."""
        return self.verdict == "does not hold"


class Missing(NamedTuple):
    """An item that cannot be measured here."""

    item: Item
