"""Clients of `genwire.genai` for tests of both forms."""

from __future__ import annotations

from typing import Any

from genwire import genai
from tests.both import API_KEY, Both


def service(both: Both, **options: Any) -> Any:
    """A client, or the `aio` of one, of the form that is tested; it is closed after the test."""
    quick = {"attempts": 2, "initial_delay": 0.01}
    given = {"base_url": both.emulator.url, "retry_options": quick, **options}
    client = genai.Client(api_key=API_KEY, http_options=given)
    made = client.aio if both.is_async else client
    both.keep(made)
    return made
