"""Bytes sent past any HTTP client, and whether others are still answered."""

from __future__ import annotations

import socket

import httpx

from genwire.testing import Emulator

URL = "/v1beta/models/gemini-1.5-flash:generateContent"
RUN = "/client/v4/accounts/a/ai/run/@cf/meta/llama-3.2-3b-instruct"


def raw(running: Emulator, data: bytes, *, wait: float = 1.0) -> bytes:
    """Send bytes and return what comes back until the server closes, or is silent for so many seconds."""
    url = httpx.URL(running.url)
    answer = b""
    with socket.create_connection((url.host, url.port or 80), timeout=wait) as connection:
        connection.sendall(data)
        try:
            while piece := connection.recv(65536):
                answer += piece
        except (TimeoutError, ConnectionResetError):
            pass
    return answer


def answers(running: Emulator) -> bool:
    return httpx.get(f"{running.url}/v1beta/models").status_code == 200
