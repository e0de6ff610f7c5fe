"""Runs the flows of a client in its own environment: `python -m tests.clients.flows.runner MODULE OUTCOMES`.

A flow is a function of the module that the module defines itself and that does not begin with an underscore. It
fails by raising, and begins with an emulator that is as good as new. OUTCOMES becomes a JSON file that has for each
flow nothing, or why it failed.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.clients.flows import control


def main(module: str, outcomes: str) -> None:
    """Runs all flows of a module, whatever becomes of each."""
    found = {name: _outcome(flow) for name, flow in _flows(vars(import_module(module)), module).items()}
    Path(outcomes).write_text(json.dumps(found), encoding="utf-8")


def _flows(names: dict[str, Any], module: str) -> dict[str, Callable[[], None]]:
    if "FLOWS" in names:
        return dict(names["FLOWS"])
    return {
        name: value
        for name, value in names.items()
        if callable(value) and not name.startswith("_") and getattr(value, "__module__", None) == module
    }


def _outcome(flow: Callable[[], None]) -> str | None:
    control.reset()
    try:
        flow()
    except Exception:
        return traceback.format_exc()
    return None


if __name__ == "__main__":
    main(*sys.argv[1:])
