"""What is kept of google-genai's names and types is what the installed package has."""

from __future__ import annotations

import pytest

from tests.clients.environments import RegistryUnreachableError
from tests.clients.genai_names import NAMES, TYPES, dumped, installed

pytestmark = pytest.mark.clients


def test_the_names_and_types_are_those_of_the_installed_package() -> None:
    try:
        found = installed()
    except RegistryUnreachableError as error:
        pytest.skip(str(error))
    assert dumped(found["names"]) == NAMES.read_text(encoding="utf-8")
    assert dumped(found["types"]) == TYPES.read_text(encoding="utf-8")
