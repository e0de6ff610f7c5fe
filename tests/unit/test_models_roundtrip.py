"""Every model of the contract reads any JSON and writes back what it read."""

from __future__ import annotations

import copy
import json
import pickle
from functools import cache
from importlib import import_module
from typing import Any

import attrs
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.bundle import APIS
from generator.naming import module_name
from genwire_raw._runtime.model import Model
from genwire_raw._runtime.values import OpenEnum
from tests.documents import document
from tests.sample import one_in
from tests.unit.json_strategies import ANY, NOT_NULL, TEXT, of_named, same

EXAMPLES = settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@cache
def schemas(api: str) -> Any:
    return document(api)["components"]["schemas"]


MODELS = [(api, name) for api in APIS for name, schema in schemas(api).items() if "properties" in schema]
READ_ONLY = [(api, name) for api, name in MODELS
             if any(field.get("readOnly") for field in schemas(api)[name]["properties"].values())]  # fmt: skip
ENUMS = [(api, name) for api in APIS for name, schema in schemas(api).items() if "enum" in schema]

every_model = pytest.mark.parametrize(("api", "name"), one_in(8, MODELS))


def class_of(api: str, name: str) -> Any:
    return getattr(import_module(f"genwire_raw.{api}.models.{module_name(name)}"), name)


def read_all(value: Any) -> None:
    """Touches every field, at any depth."""
    if isinstance(value, Model):
        for name in (*value.FIELDS, "additional_properties"):
            read_all(getattr(value, name))
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            read_all(item)


@every_model
def test_what_fits_is_written_back_as_it_came(api: str, name: str) -> None:
    model = class_of(api, name)

    @EXAMPLES
    @given(of_named(name, schemas(api)))
    def check(sent: dict[str, Any]) -> None:
        kept = copy.deepcopy(sent)
        read = model.from_dict(sent)
        read_all(read)
        assert same(read.to_dict(), kept)
        assert same(json.loads(orjson.dumps(read.to_dict())), kept)
        assert same(sent, kept)  # reading does not change it

    check()


@every_model
def test_what_does_not_fit_is_written_back_as_it_came(api: str, name: str) -> None:
    model = class_of(api, name)
    wires = [field.wire for field in model.FIELDS.values()]
    # Numbers where the contract has decimal text are the one thing that is written otherwise: as text.
    integers = {field.wire for field in model.FIELDS.values() if field.kind == "int64"}

    @EXAMPLES
    @given(st.dictionaries(st.sampled_from(wires) if wires else TEXT, NOT_NULL, max_size=4))
    def check(sent: dict[str, Any]) -> None:
        sent = {key: value for key, value in sent.items() if key not in integers}
        read = model.from_dict(copy.deepcopy(sent))
        read_all(read)
        assert same(_without_nested_numbers(read.to_dict()), _without_nested_numbers(sent))

    check()


def _without_nested_numbers(value: Any) -> Any:
    """Integers deep inside may be 64-bit fields of another model."""
    if isinstance(value, dict):
        return {key: _without_nested_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_nested_numbers(item) for item in value]
    return str(value) if type(value) is int else value


@every_model
def test_reading_and_showing_never_raise(api: str, name: str) -> None:
    model = class_of(api, name)
    wires = [field.wire for field in model.FIELDS.values()]

    @EXAMPLES
    @given(st.dictionaries(st.sampled_from(wires) | TEXT if wires else TEXT, ANY, max_size=4))
    def check(sent: dict[str, Any]) -> None:
        read = model.from_dict(sent)
        read_all(read)
        assert repr(read).startswith(name)
        list(read.validate())
        for group in read.GROUPS:
            read.which(group)
        assert pickle.loads(pickle.dumps(read)) == read == copy.deepcopy(read)

    check()


@every_model
def test_attrs_sees_every_field_and_copies_without_loss(api: str, name: str) -> None:
    model = class_of(api, name)
    *fields, additional = attrs.fields(model)
    assert [field.metadata["wire"] for field in fields] == list(schemas(api)[name]["properties"])
    assert additional.name == "additional_properties"

    @EXAMPLES
    @given(of_named(name, schemas(api), depth=1))
    def check(sent: dict[str, Any]) -> None:
        read = model.from_dict(sent)
        assert attrs.asdict(read, recurse=False) == {
            one.name: getattr(read, one.name) for one in attrs.fields(model)
        }
        copied = attrs.evolve(read)
        assert copied == read
        assert same(copied.to_dict(), sent)

    check()


@pytest.mark.parametrize(("api", "name"), one_in(8, READ_ONLY))
def test_output_only_fields_are_left_out_of_requests_and_nothing_else(api: str, name: str) -> None:
    model = class_of(api, name)
    read_only = {field.wire for field in model.FIELDS.values() if field.read_only}

    @EXAMPLES
    @given(of_named(name, schemas(api), depth=1))
    def check(sent: dict[str, Any]) -> None:
        assert model.from_dict(sent).to_dict(omit_read_only=True).keys() == sent.keys() - read_only

    check()


@pytest.mark.parametrize(("api", "name"), ENUMS)
def test_enums_have_every_value_and_take_unknown_ones(api: str, name: str) -> None:
    enum = class_of(api, name)
    assert [member.value for member in enum] == schemas(api)[name]["enum"]
    assert all(member.known for member in enum)
    unknown = enum("A_VALUE_OF_TOMORROW")
    assert isinstance(unknown, OpenEnum)
    assert not unknown.known
    assert unknown == "A_VALUE_OF_TOMORROW"
    assert hash(unknown) == hash("A_VALUE_OF_TOMORROW")
    assert f"{unknown}" == str(unknown) == unknown.value == unknown.name == "A_VALUE_OF_TOMORROW"
    assert pickle.loads(pickle.dumps(unknown)) == copy.deepcopy(unknown) == unknown
    assert json.dumps(unknown) == orjson.dumps(unknown).decode() == '"A_VALUE_OF_TOMORROW"'
    assert len(list(enum)) == len(schemas(api)[name]["enum"])  # it did not become a member
