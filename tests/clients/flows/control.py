"""The emulator from within a client's environment, where genwire is not installed: its URL and its control plane."""

from __future__ import annotations

import json
import os
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

URL = os.environ["EMULATOR_URL"]
_opener = build_opener(ProxyHandler({}))


def reset() -> None:
    """Makes the emulator as good as new."""
    _told("POST", "reset")


def seed(tuned_model: dict[str, Any]) -> None:
    """Adds a tuned model that is ACTIVE."""
    _told("POST", "seed", {"tunedModels": [tuned_model]})


def requests() -> list[dict[str, Any]]:
    """What was asked of the emulator since it was reset, oldest first."""
    noted: list[dict[str, Any]] = _told("GET", "requests")["requests"]
    return noted


def last_request() -> dict[str, Any]:
    """What was asked last."""
    return requests()[-1]


def _told(method: str, path: str, body: Any = None) -> Any:
    data = None if method == "GET" else json.dumps(body or {}).encode()
    asked = Request(f"{URL}/_emulator/{path}", data, {"content-type": "application/json"}, method=method)
    with _opener.open(asked, timeout=30) as response:
        return json.load(response)
