"""Large amounts of one thing, in a process of its own: `python scale_jobs.py JOB ORIGIN AMOUNT FOLDER`.

Does a twentieth of it, then all, and prints JSON: megabytes of peak after each, and the seconds of the second.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

import orjson

from genwire import AsyncGenerativeLanguage, GenerativeLanguage
from memory import peak
from payloads import CHARACTERS, DIMENSIONS, EVENT_CHARACTERS
from sides.with_genwire import Transport, available

WIDTH: Final = 256
SLICE: Final = 1000


class Place(NamedTuple):
    """Where a job finds the server, and may put files."""

    origin: str
    folder: Path

    def client(self) -> GenerativeLanguage:
        """A client of the server of canned answers."""
        return GenerativeLanguage(api_key="k", base_url=self.origin)


def stream(place: Place, amount: int) -> None:
    """One stream of so many events, read in a loop."""
    with place.client() as gl:
        events = sum(
            bool(event.text)
            for event in gl.models.generate_content_stream(model=f"events-{amount}", contents="?")
        )
    assert events == amount


def stream_kept(place: Place, amount: int) -> None:
    """The same by a stream that is held on to, so that it can be asked for all of its text."""
    with place.client() as gl:
        kept = gl.models.generate_content_stream(model=f"events-{amount}", contents="?")
        text = kept.final().text
    assert len(text) == amount * EVENT_CHARACTERS


def listing(place: Place, amount: int) -> None:
    """A listing of so many tuned models."""
    with place.client() as gl:
        names = sum(bool(model.name) for model in islice(gl.tuned_models.list(page_size=1000), amount))
    assert names == amount


def upload(place: Place, amount: int) -> None:
    """A file of so many bytes."""
    file = place.folder / f"{amount}.mp4"
    file.touch()
    os.truncate(file, amount)
    with place.client() as gl:
        gl.files.upload(file)


def calls(place: Place, amount: int, transport: Transport = "httpx") -> None:
    """So many asynchronous calls, 256 at once."""

    async def lane(gl: AsyncGenerativeLanguage, left: range) -> None:
        for _ in left:
            answer = await gl.models.generate_content(model="slow", contents="?")
            assert len(answer.text) == CHARACTERS["small"]

    async def every() -> None:
        async with AsyncGenerativeLanguage(
            api_key="k", base_url=place.origin, transport=available(transport)
        ) as gl:
            await asyncio.gather(*(lane(gl, range(number, amount, WIDTH)) for number in range(WIDTH)))

    asyncio.run(every())


def calls_aiohttp(place: Place, amount: int) -> None:
    """As `calls`, over aiohttp."""
    calls(place, amount, "aiohttp")


def embedding_sliced(place: Place, amount: int) -> None:
    """The embeddings of so many texts, 1000 texts at a time, of which nothing is kept."""

    def embed(gl: GenerativeLanguage, texts: list[str]) -> None:
        answer = gl.models.batch_embed_text(model="slow", texts=texts)
        assert sum(len(one.value or ()) for one in answer.embeddings or ()) == len(texts) * DIMENSIONS

    with place.client() as gl:
        for start in range(0, amount, SLICE):
            embed(gl, [f"text {number}" for number in range(start, min(start + SLICE, amount))])


def embedding_whole(place: Place, amount: int) -> None:
    """The embeddings of so many texts by one call, which gives them all."""
    with place.client() as gl:
        answer = gl.models.batch_embed_text(
            model="slow", texts=[f"text {number}" for number in range(amount)]
        )
    assert len(answer.embeddings or ()) == amount


def bulk(place: Place, amount: int) -> None:
    """A bulk job of so many rows, no two alike, each with its key."""
    source, out = (place.folder / f"{name}-{amount}.jsonl" for name in ("in", "out"))
    with source.open("wb") as file:
        for number in range(amount):
            row = {"id": f"row-{number}", "text": f"text {number}"}
            file.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))
    with place.client() as gl:
        job = gl.bulk.generate(
            source, out, model="slow", prompt="Classify: {text}", key="id", concurrency=WIDTH
        )
        assert job.run().answered == amount


JOBS: Final[dict[str, Callable[[Place, int], None]]] = {
    job.__name__: job
    for job in (
        stream,
        stream_kept,
        listing,
        upload,
        calls,
        calls_aiohttp,
        embedding_sliced,
        embedding_whole,
        bulk,
    )
}


def main() -> None:
    """Do one job; prints null where it cannot be done."""
    name, origin, amount, folder = sys.argv[1:]
    job, place = JOBS[name], Place(origin, Path(folder))
    try:
        job(place, int(amount) // 20)
    except NotImplementedError:
        print("null")
        return
    before, begun = peak(), time.perf_counter()
    job(place, int(amount))
    print(json.dumps({"before": before, "after": peak(), "seconds": time.perf_counter() - begun}))


if __name__ == "__main__":
    main()
