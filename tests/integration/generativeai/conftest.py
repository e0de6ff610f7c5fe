"""The configured emulator, and a service client in the place of the configured one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import genwire.generativeai as genai
from genwire.generativeai import client
from genwire.testing import Emulator
from tests.integration.generativeai.scripts import TUNED, Scripted


@pytest.fixture
def configured(emulator: Emulator) -> Iterator[None]:
    emulator.seed(TUNED)
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    yield
    genai.configure()


@pytest.fixture
def scripted(request: pytest.FixtureRequest) -> Scripted:
    script = Scripted(*request.param)
    client._client_manager.clients["generative"] = script
    return script
