"""A line a request, for those who watch the emulator work (`--log`)."""

from __future__ import annotations

import sys
import time


def log_request(method: str, path: str, *what: object) -> None:
    """Print a line to standard error: the time, the request without its query, and what became of it."""
    line = " ".join([time.strftime("%H:%M:%S"), method, path, *map(str, what)])
    # What a client has sent gets to a terminal: nothing in it may move the cursor.
    sys.stderr.write(line.encode("ascii", "backslashreplace").decode() + "\n")
    sys.stderr.flush()
