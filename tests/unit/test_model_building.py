"""Models from what is convenient to write."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from genwire._core.model_building import build, suggestion
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import models as raw


def test_python_names_and_wire_names_make_the_same_model() -> None:
    python: dict[str, Any] = {"parts": [{"inline_data": {"mime_type": "image/png", "data": b"\x89"}}]}
    wire = {"parts": [{"inlineData": {"mimeType": "image/png", "data": "iQ=="}}]}
    assert build(raw.Content, python) == build(raw.Content, wire) == raw.Content.from_dict(wire)
    assert build(raw.Content, python).to_dict() == wire


def test_a_model_is_given_back_as_it_is() -> None:
    model = raw.Content(parts=[])
    assert build(raw.Content, model) is model
    part = raw.Part(text="x")
    assert build(raw.Content, {"parts": [part]}).parts == [part]


def test_a_single_item_stands_for_a_list_of_one() -> None:
    assert build(raw.Content, {"parts": {"text": "x"}}).parts == [raw.Part(text="x")]
    assert build(raw.GenerationConfig, {"stop_sequences": "END"}).stop_sequences == ["END"]


def test_none_is_absent() -> None:
    assert build(raw.Content, {"parts": None, "role": None}).to_dict() == {}


def test_values_are_converted_from_their_text() -> None:
    cache = build(raw.CachedContent, {"ttl": "3.5s", "expire_time": "2030-01-01T00:00:00Z"})
    assert cache.ttl == timedelta(seconds=3.5)
    assert cache.expire_time == datetime(2030, 1, 1, tzinfo=UTC)
    assert build(raw.CachedContent, {"ttl": timedelta(seconds=3.5)}).ttl == cache.ttl


def test_maps_are_built_value_by_value() -> None:
    schema = build(
        raw.Schema, {"type": "OBJECT", "properties": {"name": {"type": "STRING", "max_length": 7}}}
    )
    assert schema.properties == {"name": raw.Schema(type=raw.Type.STRING, max_length=7)}


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        (raw.Content, {"partz": []}, "partz is no field of Content (did you mean 'parts'?)"),
        (raw.Content, {"xyz": 1}, "xyz is no field of Content; it has parts, role"),
        (raw.Content, {1: 2}, "1 is no field of Content; it has parts, role"),
        (raw.Content, {"parts": [{"txt": "x"}]}, "parts[0].txt is no field of Part (did you mean 'text'?)"),
        (raw.Content, 17, "Content must be a Content or a mapping, got 17"),
        (raw.Schema, {"properties": [1]}, "properties must be a mapping, got [1]"),
        (
            raw.Schema,
            {"properties": {"a": {"tipe": "x"}}},
            "properties['a'].tipe is no field of Schema (did you mean 'type'?)",
        ),
    ],
)
def test_what_fits_nowhere_is_named_with_its_place(kind: Any, value: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        build(kind, value)
    assert str(caught.value) == message


def test_a_value_that_does_not_fit_is_left_for_the_rules_to_name() -> None:
    (violation,) = build(raw.Content, {"parts": 3}).validate()
    assert str(violation) == "parts[0] must be a Part, got 3"


def test_long_values_are_shown_short() -> None:
    with pytest.raises(ValidationError) as caught:
        build(raw.Content, "x" * 1000)  # type: ignore[arg-type]
    assert len(str(caught.value)) < 150


def test_suggestions() -> None:
    assert suggestion("temprature", {"temperature": 0}) == " (did you mean 'temperature'?)"
    assert suggestion(None, {"a": 0, "b": 0}) == "; it has a, b"
