"""Reading JSON: how deep it may be, whatever its strings hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire_raw._runtime.json_text import MOST_LEVELS, NotJSONError, read_json

TEXTS = st.text(alphabet='[]{}"\\n/', max_size=6)


@given(
    st.integers(MOST_LEVELS - 3, MOST_LEVELS + 3),
    st.lists(TEXTS, min_size=1, max_size=8),
    st.booleans(),
)
def test_levels_are_counted_outside_of_strings(levels: int, texts: list[str], as_objects: bool) -> None:
    value: Any = texts
    for level in range(levels - 1):
        text = texts[level % len(texts)]
        value = {text: value, text + "x": [text]} if as_objects else [text, value, [text]]
    content = json.dumps(value).encode()
    if levels <= MOST_LEVELS:
        assert read_json(content) == value
    else:
        with pytest.raises(NotJSONError, match="more than 100 levels"):
            read_json(content)
