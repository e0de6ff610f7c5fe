"""Resource names and the path parameters that they stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire._core import resource_names as _names
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import api

MODEL = api.models.get.ENDPOINT
GENERATE = api.models.generate_content.ENDPOINT
TUNED = api.tuned_models.get.ENDPOINT
OPERATION = api.tuned_models_operations.get.ENDPOINT


def test_a_full_name_or_where_one_parameter_is_missing_the_bare_id() -> None:
    assert _names.arguments(MODEL, "models/gemini") == {"model": "gemini"}
    assert _names.arguments(MODEL, "gemini") == {"model": "gemini"}
    assert _names.arguments(GENERATE, "models/gemini") == {"model": "gemini"}
    assert _names.arguments(OPERATION, "tunedModels/a/operations/b") == {"tuned_model": "a", "operation": "b"}
    assert _names.full(MODEL, "gemini") == _names.full(MODEL, "models/gemini") == "models/gemini"


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "models/",
        "models/..",
        "models/a/b",
        "tunedModels/a",
        "/models/a",
        "a/",
        "//",
        None,
        7,
        b"a",
        ["a"],
    ],
)
def test_a_name_of_another_form_is_refused_with_the_right_one(name: object) -> None:
    with pytest.raises(ValidationError) as caught:
        _names.arguments(MODEL, name, argument="model")
    assert str(caught.value) == f"models.get: model must have the form models/{{model}}, got {name!r}"


def test_an_id_is_not_enough_where_the_name_has_two() -> None:
    with pytest.raises(
        ValidationError, match=r"tunedModels/\{tuned_model\}/operations/\{operation\}, got 'b'"
    ):
        _names.arguments(OPERATION, "b")


@pytest.mark.parametrize("name", ["models/a", "tunedModels/a/operations/b", "tunedModels", "", None])
def test_names_of_something_else_do_not_match(name: object) -> None:
    assert _names.match(TUNED, name) is None


@given(st.text(alphabet="ab./:%?#", max_size=8))
def test_no_name_leads_to_another_path(name: str) -> None:
    """Whatever is taken for a name, its request stays below its collection."""
    try:
        arguments = _names.arguments(MODEL, name)
    except ValidationError:
        return
    path = api.models.get.request(**arguments).path()
    assert path.startswith("/v1beta/models/")
    assert path.count("/") == 3
    assert path.rpartition("/")[2] not in ("", ".", "..")
    assert "?" not in path
    assert "#" not in path


@pytest.mark.parametrize(
    ("model", "path"),
    [
        ("gemini", "/v1beta/models/gemini:generateContent"),
        ("models/gemini", "/v1beta/models/gemini:generateContent"),
        ("tunedModels/mine", "/v1beta/tunedModels/mine:generateContent"),
        ("gemini:evil", "/v1beta/models/gemini%3Aevil:generateContent"),
    ],
)
def test_models_and_tuned_models_have_operations_of_their_own(model: str, path: str) -> None:
    base, tuned = api.models.generate_content, api.tuned_models.generate_content
    model_id, is_tuned = _names.model_id(model, base.ENDPOINT, tuned.ENDPOINT)
    call = tuned.request(model_id, {}) if is_tuned else base.request(model_id, {})
    assert call.path() == path


def test_the_only_path_parameter() -> None:
    assert _names.id_of(MODEL, "models/gemini") == _names.id_of(MODEL, "gemini") == "gemini"
