"""The public names of google-genai are those of `genwire.genai`, but for some that have a reason."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from genwire import genai
from genwire.genai import types
from tests.clients.genai_names import LEFT_OUT, NAMES, TYPES
from tests.clients.genai_stub import STUB, formatted
from tests.clients.moving import PAGE, section


def _names() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(NAMES.read_text(encoding="utf-8"))
    return found


def _kept() -> Iterator[tuple[str, str, Any]]:
    for module, names in _names().items():
        for name, members in names.items():
            if module not in LEFT_OUT and f"{module}.{name}" not in LEFT_OUT:
                yield module, name, members


def _takes(function: Any, parameters: list[str]) -> bool:
    """Whether a function, or a method in two forms, takes these parameters."""
    taken = inspect.signature(getattr(function, "__wrapped__", function)).parameters
    takes_any = any(one.kind is one.VAR_KEYWORD for one in taken.values())
    return takes_any or {*parameters} <= {*taken}


@pytest.mark.parametrize(("module", "name", "members"), list(_kept()))
def test_a_public_name_is_there_with_its_members(module: str, name: str, members: Any) -> None:
    found = getattr(import_module(f"genwire.genai.{module}".rstrip(".")), name)
    client = genai.Client(api_key="a-key")
    whole = {"Client": client, "AsyncClient": client.aio}.get(name, found)
    if not isinstance(members, dict):
        assert members is None or _takes(found, members)
        return
    for member, parameters in members.items():
        if f"{module}.{name}.{member}" in LEFT_OUT:
            with pytest.raises((AttributeError, genai.errors.NotCarriedError)):
                getattr(whole, member)
        else:
            assert member in dir(whole), member
            assert parameters is None or _takes(getattr(whole, member), parameters), member


def test_types_have_the_fields_and_members_of_the_package() -> None:
    table: dict[str, dict[str, Any]] = json.loads(TYPES.read_text(encoding="utf-8"))
    assert len(table) > 500
    for name, row in table.items():
        made = getattr(types, name)
        if "members" in row:
            assert {*row["members"]} == {*made.__members__}, name
        else:
            made.model_rebuild()
            assert {*row} - {"base"} <= {*made.model_fields}, name
            assert getattr(types, f"{name}Dict").__total__ is False
            assert made in getattr(types, f"{name}OrDict").__args__


def test_what_is_left_out_is_something_that_is_public_there() -> None:
    known = {*_names()}
    for module, names in _names().items():
        for name, members in names.items():
            known |= {f"{module}.{name}", *(f"{module}.{name}.{one}" for one in members or ())}
    assert {*LEFT_OUT} <= known


def test_the_stub_is_what_its_table_makes() -> None:
    assert STUB.read_text(encoding="utf-8") == formatted(json.loads(TYPES.read_text(encoding="utf-8")))


@pytest.mark.parametrize("module", ["live", "live_music", "local_tokenizer"])
def test_a_module_that_is_left_out_says_so(module: str) -> None:
    for name in _names()[module]:
        with pytest.raises(genai.errors.NotCarriedError, match=f"genwire.genai.{module}.{name}: genwire"):
            getattr(import_module(f"genwire.genai.{module}"), name)
    assert not hasattr(import_module(f"genwire.genai.{module}"), "__path__")


def test_the_page_on_moving_is_what_its_script_makes() -> None:
    assert section("google-genai") in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("module", sorted({*_names()[""]} & {*LEFT_OUT}))
def test_a_module_of_the_package_that_is_left_out_says_so(module: str) -> None:
    with pytest.raises(genai.errors.NotCarriedError, match=f"genwire.genai.{module}: genwire"):
        getattr(genai, module)
