"""google-generativeai 0.8 pointed to the emulator: what a program does before its first call."""

from __future__ import annotations

import google.generativeai as genai
from google.generativeai import client

from tests.clients.flows.control import URL


def connect() -> None:
    """Points the client's defaults to the emulator."""
    # Uploads ask for the discovery document first, at a URL that no setting of the client changes.
    client.GENAI_API_DISCOVERY_URL = f"{URL}/$discovery/rest"
    genai.configure(api_key="a-key", transport="rest", client_options={"api_endpoint": URL})
