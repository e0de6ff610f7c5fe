"""Asks about the rows of a JSON Lines file, 256 at once: `python rows.py SIDE ORIGIN FOLDER`, in a process of its own.

`by_hand` is a loop over aiohttp that reads and writes the same and keeps no journal. Prints JSON: microseconds of CPU a
row (user and system, of this process), after a run that connects and loads what is loaded with the first.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Final

import orjson

ROWS: Final = 6000
_AT_ONCE: Final = 256
_HEADERS: Final = {"x-goog-api-key": "k", "content-type": "application/json"}

Ask = Callable[[str, Path, Path], Coroutine[None, None, None]]


async def by_hand(origin: str, source: Path, out: Path) -> None:
    """Asks with aiohttp, as a careful programmer does it."""
    import aiohttp

    url = f"{origin}/v1beta/models/small:generateContent"
    with source.open("rb") as rows, out.open("wb") as answers:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_AT_ONCE)) as session:

            async def lane() -> None:
                for line in rows:
                    row = orjson.loads(line)
                    parts = [{"text": f"Classify: {row['text']}"}]
                    body = orjson.dumps({"contents": [{"role": "user", "parts": parts}]})
                    async with session.post(url, data=body, headers=_HEADERS) as response:
                        response.raise_for_status()
                        row |= _answer(orjson.loads(await response.read()))
                    answers.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))

            await asyncio.gather(*(lane() for _ in range(_AT_ONCE)))


def _answer(payload: Any) -> dict[str, Any]:
    candidate, usage = payload["candidates"][0], payload["usageMetadata"]
    return {
        "answer": "".join(part["text"] for part in candidate["content"]["parts"]),
        "input_tokens": usage["promptTokenCount"],
        "output_tokens": usage["totalTokenCount"] - usage["promptTokenCount"],
        "finish_reason": candidate["finishReason"],
        "error": None,
    }


async def with_genwire(origin: str, source: Path, out: Path) -> None:
    """Asks with a job, whose journal keeps each answer before it counts."""
    from genwire import AsyncGenerativeLanguage

    async with AsyncGenerativeLanguage(api_key="k", base_url=origin) as gl:
        job = gl.bulk.generate(
            source, out, model="small", prompt="Classify: {text}", key="id", concurrency=_AT_ONCE
        )
        await job.run()


SIDES: Final[dict[str, Ask]] = {"by_hand": by_hand, "with_genwire": with_genwire}


def main() -> None:
    """Measures one side."""
    side, origin, folder = sys.argv[1:]
    figures: list[float] = []
    for turn, rows in (("warm", _AT_ONCE), ("measured", ROWS)):
        source, out = Path(folder) / f"{turn}.jsonl", Path(folder) / f"{side}-{turn}-{time.time_ns()}.jsonl"
        lines = (orjson.dumps({"id": number, "text": f"row {number}"}) for number in range(rows))
        source.write_bytes(b"\n".join(lines) + b"\n")
        begun = time.process_time()
        asyncio.run(SIDES[side](origin, source, out))
        figures.append((time.process_time() - begun) / rows * 1e6)
        assert out.read_bytes().count(b'"finish_reason":"STOP"') == rows
    print(json.dumps(figures[-1]))


if __name__ == "__main__":
    main()
