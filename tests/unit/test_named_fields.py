"""Fields that a prompt names for an answer in JSON."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.emulator.engines.json_values import value_for
from genwire.emulator.engines.named_fields import named_fields

_OSLO = "In Oslo it is 4 degrees."


@pytest.mark.parametrize(
    ("prompt", "value"),
    [
        (
            f"{_OSLO} Answer with JSON that has the fields 'city' and 'celsius'.",
            {"city": "Oslo", "celsius": 4},
        ),
        (f"{_OSLO} Return the keys: city, celsius (integer)", {"city": "Oslo", "celsius": 4}),
        (f"{_OSLO} Give me JSON with city and celsius.", {"city": "Oslo", "celsius": 4}),
        (f'{_OSLO} Format: {{"city": "...", "celsius": 0}}', {"city": "Oslo", "celsius": 4}),
        (f"{_OSLO} Use a property called `city`.", {"city": "Oslo"}),
        ("A JSON object with name and is_happy (boolean) of Ada", {"name": "Ada", "is_happy": True}),
        ('Like {"name": <string>, "height": <float>}: "Ada" has 1.7 m.', {"name": "Ada", "height": 1.7}),
        ('{"tags": []}', {"tags": ["tags 1", "tags 2"]}),
    ],
)
def test_their_values_come_from_the_rest_of_the_prompt(prompt: str, value: Any) -> None:
    found = named_fields(prompt)
    assert found is not None
    assert value_for(*found) == value


@pytest.mark.parametrize("prompt", ["", "hello", "Answer in JSON, please", "List the key points."])
def test_a_prompt_may_name_none(prompt: str) -> None:
    assert named_fields(prompt) is None


@given(st.text() | st.text(alphabet="fields keys:,'\"{}[]JSON with"))
def test_any_prompt_is_read(prompt: str) -> None:
    found = named_fields(prompt)
    if found is not None:
        assert value_for(*found).keys() == found[0]["properties"].keys()
