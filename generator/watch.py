"""Notices when files change."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG


def changes(*folders: Path, seconds: float = 0.5) -> Iterator[list[Path]]:
    """Yield the files that changed, appeared or vanished since the previous yield, starting now.

    Args:
        *folders: The folders to watch, at any depth.
        seconds: The interval between checks.
    """
    return _since(_state(folders), folders, seconds)


def _since(
    before: dict[Path, tuple[int, int]], folders: tuple[Path, ...], seconds: float
) -> Iterator[list[Path]]:
    while True:
        time.sleep(seconds)
        now = _state(folders)
        if now != before:
            yield sorted(path for path in now.keys() | before.keys() if now.get(path) != before.get(path))
            before = now


def _state(folders: tuple[Path, ...]) -> dict[Path, tuple[int, int]]:
    found: dict[Path, tuple[int, int]] = {}
    for folder in folders:
        for path in folder.rglob("*"):
            with suppress(FileNotFoundError):  # an editor may take it away meanwhile
                status = path.stat()
                if S_ISREG(status.st_mode):
                    found[path] = (status.st_mtime_ns, status.st_size)
    return found
