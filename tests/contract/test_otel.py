"""`x-otel`: mistakes in it are found, and its tables become Python that finds the attributes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.lint import load_checked
from generator.source import ContractError
from genwire_raw._runtime.otel import Value, at
from tests.contract.conftest import Contract

OTEL = "generativelanguage/otel.yaml"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("provider: library", "provider: ''", "x-otel needs the name of a provider"),
        ("data: cover", "data: covers", "cover: no schema has a field covers"),
        ("shelves.patch:", "shelves.patched:", "there is no operation shelves.patched"),
        ("name: chat", "name: chatting", "shelves.patch: its name is one of chat,"),
        ("table: shelf}", "table: shelf, by_field: {floor: a}}", "floor: its name is none or one of chat,"),
        ("table: shelf}", "table: shelf, by_field: {flor: ''}}", "by_field: the body has no field flor"),
        ("table: shelf", "table: shelves", "shelves.patch: there is no table shelves"),
        ("table: shelf}", "table: shelf, tables: shelf}", "'tables' means nothing here"),
        ("    named:\n", "    unused: {}\n    named:\n", "no operation uses the table unused"),
        ("{shelf}", "{shelves}", "shelves.patch: the path has no shelves"),
        (
            "      model: name",
            "      response: {}",
            "shelves.create: the model is in the path or in the body",
        ),
        ("gen_ai.request.top_k", "gen_ai.request.topk", "the conventions have no gen_ai.request.topk here"),
        (
            "gen_ai.input.messages",
            "gen_ai.response.model",
            "the conventions have no gen_ai.response.model here",
        ),
        ("top_k: floor", "top_k: flor", "gen_ai.request.top_k: flor leads nowhere"),
        ("books[].kind", "books[].kinds", "books[].kinds leads nowhere"),
        ("[name, next.name]", "[name, next.nam]", "next.nam leads nowhere"),
        ("top_k: floor", "top_k: {paths: floor}", "is a path, a list of paths or a mapping"),
        ("top_k: floor", "top_k: 3", "is a path, a list of paths or a mapping"),
    ],
)
def test_a_mistake_is_found(contract: Contract, old: str, new: str, reason: str) -> None:
    contract.edit(OTEL, old, new)
    with pytest.raises(ContractError, match=r"otel.yaml:[0-9]+: ") as caught:
        load_checked(contract.root)
    assert reason in str(caught.value)


@pytest.fixture
def traced(mini: Callable[[str], Any]) -> Any:
    return mini("generativelanguage.telemetry")


def test_the_tables_become_python(traced: Any) -> None:
    assert traced.PROVIDER == "library"
    assert list(traced.OPERATIONS) == ["shelves.create", "shelves.patch"]
    patch = traced.OPERATIONS["shelves.patch"]
    assert (patch.name, patch.model, patch.table.model) == ("chat", "shelves/{shelf}", None)
    assert traced.OPERATIONS["shelves.create"].table.model == "name"
    shelf = {
        "name": "shelves/a",
        "floor": 2,
        "next": {"floor": 3},
        "books": [{"title": "A B"}, {"kind": "NOVEL"}],
    }
    request = {name: value.of(shelf) for name, value in patch.table.request.items()}
    assert request == {"gen_ai.request.top_k": 2, "gen_ai.output.type": "text"}
    response = {name: value.of(shelf) for name, value in patch.table.response.items()}
    assert response == {
        "gen_ai.response.id": "shelves/a",
        "gen_ai.usage.input_tokens": 5,
        "gen_ai.response.finish_reasons": ["a b"],
    }


@pytest.mark.parametrize(
    "document", [None, [], {}, {"a": None}, {"a": "text"}, {"a": [None, 1]}, {"a": {"b": None}}]
)
@pytest.mark.parametrize("path", ["a.b", "a[].b", "b", "b[]"])
def test_what_is_not_there_is_none(document: Any, path: str) -> None:
    assert at(document, path) is None
    assert Value((path, path), total=True).of(document) is None
