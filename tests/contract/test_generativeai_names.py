"""The public names of google-generativeai are those of `genwire.generativeai`, but for some that have a reason."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from genwire.generativeai import protos
from genwire_raw.generativelanguage import models as raw
from tests.clients.generativeai_names import CONTRACT, LEFT_OUT, MESSAGES, NAMES
from tests.clients.moving import PAGE, section


def _names() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = json.loads(NAMES.read_text(encoding="utf-8"))
    return found


def _messages() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(MESSAGES.read_text(encoding="utf-8"))
    return found


def _kept() -> list[tuple[str, str, list[str]]]:
    return [
        (module, name, members)
        for module, names in _names().items()
        for name, members in names.items()
        if module not in LEFT_OUT and f"{module}.{name}" not in LEFT_OUT
    ]


@pytest.mark.parametrize(("module", "name", "members"), _kept())
def test_a_public_name_is_there_with_its_members(module: str, name: str, members: list[str]) -> None:
    found = getattr(import_module(f"genwire.generativeai.{module}".rstrip(".")), name)
    annotated = {
        one for kind in getattr(found, "__mro__", ()) for one in getattr(kind, "__annotations__", ())
    }
    assert [one for one in members if not hasattr(found, one) and one not in annotated] == []


def test_what_is_left_out_is_something_that_is_public_there() -> None:
    known = {*_names()} | {f"{module}.{name}" for module, names in _names().items() for name in names}
    assert {*LEFT_OUT} <= known


def test_messages_have_the_fields_and_enums_the_numbers_of_the_package() -> None:
    for name, members in _messages().items():
        kind: Any = protos
        for part in name.split("."):
            kind = getattr(kind, part)
        for member, value in members.items():
            if isinstance(value, int):
                assert kind[member] == value == kind[member].value
                assert kind[member] == member
            else:
                assert not getattr(kind(), member), (name, member)


def test_the_numbers_of_enums_are_those_of_the_contract() -> None:
    schemas = json.loads(CONTRACT.read_text(encoding="utf-8"))["components"]["schemas"]
    for name in ("FinishReason", "HarmCategory", "TaskType", "Type"):
        own: Any = protos.Candidate.FinishReason if name == "FinishReason" else getattr(protos, name)
        numbers = schemas[name]["x-enum-numbers"]
        assert numbers.items() <= {member.name: member.value for member in own}.items() | {
            (alias, member.value) for alias, member in own.__members__.items()
        }


def test_fields_that_are_sent_are_those_of_the_raw_models() -> None:
    sent = (
        "Content",
        "Part",
        "Blob",
        "FileData",
        "FunctionCall",
        "FunctionResponse",
        "Tool",
        "Schema",
        "ToolConfig",
    )
    for name in (
        *sent,
        "GenerateContentRequest",
        "GenerationConfig",
        "SafetySetting",
        "CachedContent",
        "TunedModel",
    ):
        fields = {one.rstrip("_") for one in _messages()[name]}
        assert fields <= {*getattr(raw, name).FIELDS}, name


def test_the_page_on_moving_is_what_its_script_makes() -> None:
    assert section() in PAGE.read_text(encoding="utf-8")
