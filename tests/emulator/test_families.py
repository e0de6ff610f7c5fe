"""Models by their names: any name of a family is served with what the family can do, on every engine alike."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genwire.emulator.engines import sized
from genwire.emulator.google.families import family_of
from genwire.testing import emulator
from tests.emulator.checked_client import CheckedClient


@pytest.mark.parametrize(
    ("name", "thinks", "combines"),
    [
        ("gemini-pro", False, False),
        ("gemini-1.5-flash-8b", False, False),
        ("gemini-2.0-flash-exp", False, False),
        ("gemini-2.5-flash-preview-09-2025", True, False),
        ("gemini-3.1-pro-preview", True, True),
        ("gemini-pro-latest", True, True),
        ("gemini-flash-lite-latest", True, True),
        ("gemini-12-nano", True, True),
        ("gemma-3-27b-it", False, False),
        ("gemma-4-31b-it", True, True),
    ],
)
def test_what_a_name_says_of_a_model(name: str, thinks: bool, combines: bool) -> None:
    family = family_of(name)
    assert family is not None
    assert (family.thinks, family.combines) == (thinks, combines)


def test_names_that_are_like_none_are_told_how_to_be_served(client: CheckedClient) -> None:
    for path in ("models/llama-3", "models/llama-3:generateContent"):
        method = "POST" if ":" in path else "GET"
        response = client.request(
            method,
            f"/v1beta/{path}",
            json={"contents": [{"parts": [{"text": "x"}]}]} if ":" in path else None,
        )
        assert response.status_code == 404
        assert "--serve-model NAME" in response.json()["error"]["message"]


def test_a_name_that_no_list_has_is_served_and_shown(client: CheckedClient) -> None:
    shown = client.get("/v1beta/models/gemini-3.9-flash").json()
    assert shown["outputTokenLimit"] == 65_536
    assert client.generate("Hi", model="models/gemini-3.9-flash")["modelVersion"] == "gemini-3.9-flash"
    names = {one["name"] for one in client.get("/v1beta/models?pageSize=1000").json()["models"]}
    assert "models/gemini-3.9-flash" not in names
    assert {"models/gemini-3.8-flash", "models/gemini-flash-latest", "models/gemini-embedding-2"} <= names


def test_models_do_not_do_what_their_family_cannot(client: CheckedClient) -> None:
    asked = {"contents": [{"parts": [{"text": "x"}]}]}
    assert client.post("/v1beta/models/gemini-embedding-9:generateContent", asked).status_code == 404
    content = {"content": asked["contents"][0]}
    assert client.post("/v1beta/models/gemini-3.8-flash:embedContent", content).status_code == 404


def embedding(
    client: CheckedClient, text: str, size: int | None = None, model: str = "gemini-embedding-001"
) -> Any:
    body: dict[str, Any] = {"content": {"parts": [{"text": text}]}}
    if size is not None:
        body["outputDimensionality"] = size
    response = client.post(f"/v1beta/models/{model}:embedContent", body)
    assert response.status_code == 200, response.text
    return response.json()["embedding"]["values"]


@pytest.mark.parametrize(
    ("model", "size"),
    [
        ("gemini-embedding-001", 3072),
        ("gemini-embedding-2-preview", 3072),
        ("any-embedding-model", 3072),
        ("text-embedding-004", 768),
        ("embedding-001", 768),
    ],
)
def test_the_size_of_an_embedding_that_nobody_asked_for(client: CheckedClient, model: str, size: int) -> None:
    assert len(embedding(client, "x", model=model)) == size


@pytest.mark.parametrize("size", [128, 256, 768, 1536, 3072])
def test_embeddings_of_any_size_tell_texts_apart(client: CheckedClient, size: int) -> None:
    cat, cats, bonds = (
        embedding(client, text, size) for text in ("the cat sat", "The cats sat down", "bond yields fell")
    )
    assert len(cat) == size
    assert math.isclose(math.hypot(*cat), 1)
    assert product(cat, cats) > 0.4 > product(cat, bonds)


@pytest.mark.parametrize("size", [0, 127, 3073])
def test_sizes_out_of_range_are_refused(client: CheckedClient, size: int) -> None:
    body = {"content": {"parts": [{"text": "x"}]}, "outputDimensionality": size}
    response = client.post("/v1beta/models/gemini-embedding-001:embedContent", body)
    assert response.status_code == 400
    assert "range [128, 3072]" in response.text


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=60).filter(any), st.integers(1, 200))
@example([5e-324], 2)
def test_sized_embeddings_begin_alike(vector: list[float], size: int) -> None:
    made, twice = sized(vector, size), sized(vector, 2 * size)
    assert len(made) == size
    # The smaller one is the direction of the larger one's beginning.
    begin = math.hypot(*twice[:size])
    if begin > 1e-6:
        assert all(math.isclose(a, b / begin, abs_tol=1e-6) for a, b in zip(made, twice, strict=False))


def test_names_that_are_served_besides_can_do_everything() -> None:
    with emulator(serve_models=("mine",)) as running, CheckedClient(running) as client:
        assert client.generate("Hi", model="models/mine")["candidates"]
        assert len(embedding(client, "x", model="mine")) == 3072


def product(left: Sequence[float], right: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))
