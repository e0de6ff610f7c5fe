"""What is kept of google-generativeai's names and messages is what the installed package has."""

from __future__ import annotations

import json

import pytest

from tests.clients.environments import RegistryUnreachableError
from tests.clients.generativeai_names import MESSAGES, NAMES, dumped, installed

pytestmark = pytest.mark.clients


def test_the_names_and_messages_are_those_of_the_installed_package() -> None:
    try:
        found = installed()
    except RegistryUnreachableError as error:
        pytest.skip(str(error))
    assert dumped(found["names"]) == NAMES.read_text(encoding="utf-8")
    assert dumped(found["messages"]) == MESSAGES.read_text(encoding="utf-8")
    assert len(json.loads(dumped(found["names"]))["protos"]) == 152
