"""Where each side runs: with nothing installed but what it needs.

What else is installed changes what is measured: httpx imports its command line and trio where it finds them, and is
quicker with many calls in flight where it finds sniffio.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from distributions import entries

FLOOR: Final = "by_hand"
OURS: Final = "with_genwire"
LEAST: Final = "bare"
PEERS: Final = {
    "google_genai": "google-genai",
    "google_generativeai": "google-generativeai",
    "openai_sdk": "openai",
    "cloudflare_sdk": "cloudflare",
}
# What would load other modules, and send calls elsewhere.
_OTHERS: Final = re.compile("PYTHONPATH|.*_proxy", re.IGNORECASE)
# Where `make test-clients` puts the official clients.
_CLIENTS: Final = Path(__file__).resolve().parents[1] / ".cache" / "clients"


class Environment(NamedTuple):
    """How to start Python for a side."""

    python: list[str]
    variables: dict[str, str]


@contextmanager
def environments() -> Generator[dict[str, Environment]]:
    """The environments of all sides that can be measured here, by the names of the sides."""
    variables = {name: value for name, value in os.environ.items() if not _OTHERS.fullmatch(name)}
    aiohttp = ("httpx-aiohttp",) if find_spec("httpx_aiohttp") else ()
    with TemporaryDirectory(prefix="genwire-bench-") as folder:
        found: dict[str, Environment] = {}
        for side, names in ((FLOOR, ("httpx",)), (OURS, ("genwire", *aiohttp))):
            path = Path(folder) / side
            path.mkdir()
            for entry in entries(*names):
                (path / entry.name).symlink_to(entry)
            found[side] = Environment([sys.executable, "-S"], {**variables, "PYTHONPATH": str(path)})
        found[LEAST] = found[OURS]
        for side, client in PEERS.items():
            python = _CLIENTS / client / "bin" / "python"
            if python.is_file():
                found[side] = Environment([str(python), "-W", "ignore"], variables)
        yield found
