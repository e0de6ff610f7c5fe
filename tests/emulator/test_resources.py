"""What the emulator does by the contract alone: resources, filters, and answers that are made up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from genwire.emulator.contract import load
from genwire.emulator.google.errors import GoogleError
from genwire.emulator.google.filters import accepts_fields, read_filter
from genwire.emulator.google.handlers import OWN, handlers
from genwire.emulator.google.resources import collections
from genwire.emulator.google.unions import member_of
from genwire.emulator.made_up import made_up
from tests.emulator.checked_client import APIS, CheckedClient, fits

BIRD: dict[str, Any] = {
    "name": "birds/1",
    "displayName": "Great Tit",
    "weight": 18.5,
    "count": "12",
    "rare": False,
    "songs": ["teacher", "pink"],
    "found": {"place": "Ulm"},
}


def test_the_standard_methods_are_read_off_the_contract() -> None:
    found = {one.id: sorted(one.methods) for one in collections(load("generativelanguage")).values()}
    assert found["cachedContents"] == ["create", "delete", "get", "list", "patch"]
    assert found["tunedModels.permissions"] == ["create", "delete", "get", "list", "patch"]
    assert found["fileSearchStores.documents"] == ["delete", "get", "list"]
    assert found["models"] == ["get", "list"]
    assert found["authTokens"] == ["create"]
    assert found["batches"] == ["delete", "get", "list"]


def test_no_operation_of_todays_contract_is_made_up_but_these() -> None:
    assert handlers(load("generativelanguage")).made_up == {"fileSearchStores.media.download"}


def test_made_up_answers_say_so(client: CheckedClient) -> None:
    store = client.post("/v1beta/fileSearchStores", {}).json()["name"]
    made = client.get(f"/v1beta/{store}/media/x?alt=media")
    assert (made.status_code, made.headers["x-genwire-emulator"]) == (200, "generated")
    assert "x-genwire-emulator" not in client.get(f"/v1beta/{store}").headers


def test_what_is_only_sent_does_not_come_back(client: CheckedClient) -> None:
    token = client.post("/v1beta/auth_tokens", {"uses": 3, "expireTime": "2026-12-01T00:00:00Z"}).json()
    assert list(token) == ["name"]
    assert token["name"].startswith("auth_tokens/")


@pytest.mark.parametrize("api", APIS)
def test_made_up_values_fit_their_schemas(api: Any) -> None:
    contract = load(api)
    for operation in contract.operations.values():
        for schema in (operation.response, operation.item):
            if schema is not None:
                fits(api, schema, made_up(contract, schema))


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("", True),
        ("tit", True),
        ("wren", False),
        ('displayName = "Great Tit"', True),
        ("displayName:great", True),
        ("displayName='Great' OR weight>18", True),
        ("weight > 18 AND weight <= 18.5", True),
        ("weight > 18 count < 5", False),
        ("count >= 12", True),
        ("count > -1", True),
        ("rare = false", True),
        ("rare = TRUE", False),
        ("songs:pink", True),
        ("songs = teacher", True),
        ("songs:sing", False),
        ('found.place = "Ulm"', True),
        ("NOT found.place = Ulm", False),
        ("-tit", False),
        ("found:*", True),
        ("missing:*", False),
        ("missing != 3", True),
        ("missing = 3", False),
        ("(tit OR wren) AND NOT (rare = true)", True),
        (r'displayName = "Great \"Tit\""', False),
    ],
)
def test_filters_accept(text: str, accepted: bool) -> None:
    assert read_filter(text, None)(BIRD) == accepted


@pytest.mark.parametrize(
    "text", ["=", "a =", "(a", "a)", "a = (", "weight > >", "AND AND", '"open', "a" * 2001]
)
def test_malformed_filters_are_refused(text: str) -> None:
    with pytest.raises(GoogleError, match="Invalid filter"):
        read_filter(text, None)


def test_filters_only_know_the_fields_of_a_resource() -> None:
    assert read_filter("weight > 1", BIRD)(BIRD)
    with pytest.raises(GoogleError, match="unknown field 'wings'"):
        read_filter("wings = 2", BIRD)


@given(st.text(alphabet="ab .=<>!:()-\"'ANDORT\\", max_size=40))
def test_any_text_is_a_filter_or_refused(text: str) -> None:
    try:
        accepts = read_filter(text, None)
    except GoogleError:
        return
    assert accepts(BIRD) in (True, False)


def test_a_filter_may_be_a_message() -> None:
    assert accepts_fields({"songs": ["pink"], "unknown": "x"}, BIRD)
    assert not accepts_fields({"songs": ["pink", "other"]}, BIRD)
    assert not accepts_fields({"displayName": "Wren"}, BIRD)
    assert not accepts_fields({"tags": ["x"]}, BIRD)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"type": "text", "text": "x"}, "TextContent"),
        ({"type": "image"}, "ImageContent"),
        ({"type": "function_result", "call_id": "1", "result": "x"}, "FunctionResultStep"),
        ({"type": "something_new"}, None),
        ({}, None),
    ],
)
def test_the_member_of_a_union_is_found(value: Any, name: str | None) -> None:
    contract = load("generativelanguage")
    found = member_of(contract, {"$ref": "#/components/schemas/InteractionInputItem"}, value)
    assert found.get("$ref", "").rpartition("/")[2] == (name or "")
    Draft202012Validator.check_schema(contract.resolve(found))


def test_operations_have_one_owner() -> None:
    contract = load("generativelanguage")
    assert not set(handlers(contract).standard) & set(OWN)
