"""files: what was uploaded."""

from __future__ import annotations

import time
from typing import Any, Final

from ..times import timestamp
from .call import Call
from .errors import invalid_argument, no_access

KIND: Final = "file"


def find(call: Call, id: str) -> dict[str, Any]:
    """Return a file as it is now.

    Raises:
        GoogleError: There is none of that id, or it has expired.
    """
    kept = call.emulator.state.get(KIND, id)
    now = time.time()
    if kept is None or kept["expires"] <= now:
        raise no_access("File", id)
    return shown(kept, now)


def shown(kept: dict[str, Any], now: float) -> dict[str, Any]:
    """Return a file as it is shown: what is kept of it, with its state at a time."""
    file: dict[str, Any] = dict(kept["file"])
    if now < kept["processed"]:
        return {**file, "state": "PROCESSING"}
    if kept["fails"]:
        message = f"Processing of {file['name']} failed, as emulate:file-failure in its display name asks."
        return {**file, "state": "FAILED", "error": {"code": 13, "message": message}}
    return {**file, "state": "ACTIVE", "updateTime": max(file["updateTime"], timestamp(kept["processed"]))}


def find_active(call: Call, id: str) -> dict[str, Any]:
    """Return a file that can be used.

    Raises:
        GoogleError: There is none of that id, or it is not ACTIVE.
    """
    file = find(call, id)
    if file["state"] != "ACTIVE":
        raise invalid_argument(f"The File {id} is not in an ACTIVE state and usage is not allowed.")
    return file
