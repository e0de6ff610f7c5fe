"""What is held in a variable says what it is, and never a credential."""

from __future__ import annotations

from typing import Any

import pytest

from genwire import AsyncGenerativeLanguage, AsyncWorkersAI, GenerativeLanguage, WorkersAI
from tests.both import API_KEY, API_TOKEN

URL = "http://127.0.0.1:1"
MODEL = "gemini-flash-latest"


def google(kind: type[GenerativeLanguage | AsyncGenerativeLanguage]) -> Any:
    return kind(api_key=API_KEY, base_url=URL)


@pytest.mark.parametrize("kind", [GenerativeLanguage, AsyncGenerativeLanguage])
def test_of_google(kind: type[GenerativeLanguage | AsyncGenerativeLanguage]) -> None:
    gl = google(kind)
    prefix = "Async" if kind is AsyncGenerativeLanguage else ""
    assert repr(gl) == f"{prefix}GenerativeLanguage(base_url='{URL}')"
    assert repr(gl.models) == f"Models(base_url='{URL}')"
    assert repr(gl.models.list()) == f"<{prefix}Pager of models.list>"
    stream = gl.models.generate_content_stream(model=MODEL, contents="x")
    assert repr(stream) == f"<{prefix}Stream of models.streamGenerateContent>"
    assert repr(gl.chats.create(model=MODEL)) == f"<{prefix}Chat with {MODEL}, 0 messages>"


@pytest.mark.parametrize("kind", [WorkersAI, AsyncWorkersAI])
def test_of_workers_ai(kind: type[WorkersAI | AsyncWorkersAI]) -> None:
    cf = kind(account_id="account", api_token=API_TOKEN, base_url=URL)
    prefix = "Async" if kind is AsyncWorkersAI else ""
    assert repr(cf) == f"{prefix}WorkersAI(base_url='{URL}')"
    assert repr(cf.run_stream("@cf/any/model", prompt="x")) == f"<{prefix}Stream of ai.run>"
