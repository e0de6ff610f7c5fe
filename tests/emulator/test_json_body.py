"""Parsing of bodies."""

from __future__ import annotations

import pytest

from genwire.emulator.json_body import MAX_DEPTH, JsonError, parse


def test_an_empty_body_is_an_empty_object() -> None:
    assert parse(b" \n") == {}


def test_strings_may_look_like_comments() -> None:
    assert parse(b"{'a': 'http://x /* y */', \"b\": \"// z\",}", lenient=True) == {
        "a": "http://x /* y */",
        "b": "// z",
    }


def test_comments_only_behind_the_switch() -> None:
    body = b'{"a": 1, // one\n}'
    with pytest.raises(JsonError):
        parse(body, lenient=True)
    assert parse(body, lenient=True, comments=True) == {"a": 1}


def test_liberties_only_where_allowed() -> None:
    with pytest.raises(JsonError):
        parse(b"{'a': 1}")


@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}"), (b"['x',", b"]")])
def test_depth_is_bounded(opening: bytes, closing: bytes) -> None:
    for depth in (MAX_DEPTH + 2, 100_000):
        with pytest.raises(JsonError):
            parse(opening * depth + b"1" + closing * depth, lenient=True)
    parse(b"[" * MAX_DEPTH + b"1" + b"]" * MAX_DEPTH)
