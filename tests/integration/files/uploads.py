"""What the tests of uploads send, and what the service was sent."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from genwire.testing import Emulator

GRANULE = 1024
CHUNK = 4 * GRANULE
DATA = bytes(range(256)) * 40 + b"the end"  # two chunks and a half
START = "media.upload"


def digest(data: bytes) -> bytes:
    """A file's sha256 as the service tells it."""
    return hashlib.sha256(data).hexdigest().encode()


def commands(emulator: Emulator) -> list[tuple[str, str]]:
    """What the requests of uploads said, and where their bytes began."""
    headers = [one["headers"] for one in emulator.requests(START)]
    return [(one["x-goog-upload-command"], one.get("x-goog-upload-offset", "")) for one in headers]


def path_of(folder: Path) -> Any:
    path = folder / "notes.txt"
    path.write_bytes(DATA)
    return path


def pipe_of(_: Path) -> Any:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as end:
            end.write(DATA)

    threading.Thread(target=write).start()
    return os.fdopen(reading, "rb")


UPLOADABLE: dict[str, Callable[[Path], Any]] = {
    "path": path_of,
    "path as text": lambda folder: str(path_of(folder)),
    "bytes": lambda _: DATA,
    "bytearray": lambda _: bytearray(DATA),
    "seekable stream": lambda _: io.BytesIO(DATA),
    "pipe": pipe_of,
}
