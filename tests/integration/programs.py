"""Programs of a user, run in processes of their own."""

from __future__ import annotations

import subprocess
import sys

from tests.both import API_KEY

TRANSPORTS = ["httpx", "aiohttp"]


def run(program: str, url: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, warnings as errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={
            "GOOGLE_GEMINI_BASE_URL": url,
            "GOOGLE_API_KEY": API_KEY,
            "PYTHONPATH": ":".join(sys.path),
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
