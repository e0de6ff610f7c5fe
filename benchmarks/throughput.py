"""How many requests a second the emulator answers, and a bare application."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from genwire.testing import emulator

PATH: Final = "/v1beta/models/gemini-1.5-flash:generateContent"
BODY: Final = json.dumps(
    {"contents": [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]}
).encode()
CONNECTIONS: Final = 16
REQUESTS: Final = 1600


def rounds(count: int) -> list[tuple[float, float]]:
    """Requests a second that the bare application answers, and the emulator, so often, after warming up."""
    with emulator(child=True, engine="echo") as running, _bare() as bare:
        return [(_loaded(bare), _loaded(running.url)) for _ in range(count + 1)][1:]


@contextmanager
def _bare() -> Generator[str]:
    """The URL of the bare application."""
    command = [sys.executable, str(Path(__file__).with_name("bare_app.py"))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def _loaded(url: str) -> float:
    begun = time.perf_counter()
    asyncio.run(_load(url))
    return REQUESTS / (time.perf_counter() - begun)


async def _load(url: str) -> None:
    await asyncio.gather(*(_ask(url, REQUESTS // CONNECTIONS) for _ in range(CONNECTIONS)))


async def _ask(url: str, times: int) -> None:
    """Ask so often over one connection, by hand: a client would cost as much as the server."""
    address = urlsplit(url)
    head = f"POST {PATH} HTTP/1.1\r\nhost: {address.netloc}\r\nx-goog-api-key: k\r\ncontent-type: application/json\r\n"
    request = f"{head}content-length: {len(BODY)}\r\n\r\n".encode() + BODY
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    for _ in range(times):
        writer.write(request)
        answer = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = int(answer.partition("content-length: ")[2].partition("\r\n")[0])
        content = await reader.readexactly(length)
        assert b'"text"' in content, content
    writer.close()
