"""Measures one side, driven by `processes.Worker`: `python worker.py SIDE ORIGIN`, with that side's interpreter.

Reads an item a line, `small` or `small:VARIANT`, runs it for a while, and writes a line of JSON: microseconds of CPU
(user and system, of this process) for one call, event or listing; null where the side cannot do it. Each answer is
checked, so that nobody wins by not reading it.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
import time
import warnings
from typing import Final

from payloads import CHARACTERS, DIMENSIONS, EVENT_CHARACTERS, EVENTS, MODELS, VECTORS
from sides.base import Side

# What is long enough for a connection to be no matter.
STREAMS: Final = ("burst", "paced")
# A measurement goes on until so much CPU time has been used; asynchronous ones for so many calls.
ENOUGH_SECONDS: Final = 0.25
ASYNC_CALLS: Final = {1: 200, 64: 320}


def main() -> None:
    """Answer until its input ends."""
    warnings.simplefilter("ignore")
    name, origin = sys.argv[1:]
    out, sys.stdout = sys.stdout, sys.stderr
    side: Side = importlib.import_module(f"sides.{name}").Side(origin)
    for line in sys.stdin:
        item, _, variant = line.strip().partition(":")
        try:
            figure = measured(side, item, variant)
        except NotImplementedError:
            figure = None
        print(json.dumps(figure), file=out, flush=True)


def measured(side: Side, item: str, variant: str) -> float:
    """Microseconds of CPU for one unit of an item."""
    side.use(variant)
    if item.startswith("async"):
        return asyncio.run(_overlapping(side, int(item.removeprefix("async"))))
    if item not in STREAMS:
        _call(side, item)  # connects, and fills what is kept from call to call
    gc.collect()
    units, begun = 0, time.process_time()
    while (used := time.process_time() - begun) < ENOUGH_SECONDS:
        units += _call(side, item)
    return used / units * 1e6


def _call(side: Side, item: str) -> int:
    """Do an item once; gives how many units that was."""
    if item in CHARACTERS:
        assert len(side.unary(item)) == CHARACTERS[item]
    elif item in STREAMS:
        texts = side.stream(item)
        assert (len(texts), len("".join(texts))) == (EVENTS, EVENTS * EVENT_CHARACTERS)
        return EVENTS
    elif item == "embed":
        vectors = side.embed()
        assert len(vectors) == VECTORS
        assert all(len(vector) == DIMENSIONS for vector in vectors)
    else:
        names = side.pages(int(item.removeprefix("pages")))
        assert len({name for name in names if name}) == MODELS
    return 1


async def _overlapping(side: Side, width: int) -> float:
    await side.aopen()
    await _lanes(side, width, 2 * width)  # connects
    gc.collect()
    calls = ASYNC_CALLS[width]
    begun = time.process_time()
    await _lanes(side, width, calls)
    used = time.process_time() - begun
    await side.aclose()
    return used / calls * 1e6


async def _lanes(side: Side, width: int, calls: int) -> None:
    """So many calls, so many at once."""
    left = iter(range(calls))

    async def lane() -> None:
        for _ in left:
            assert len(await side.aunary("small")) == CHARACTERS["small"]

    await asyncio.gather(*(lane() for _ in range(width)))


if __name__ == "__main__":
    main()
