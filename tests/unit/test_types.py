"""`genwire.types`: what users construct."""

from __future__ import annotations

from typing import Any

import pytest

from genwire import types
from genwire._google.content.contents import to_contents
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import models as raw


def sent(contents: Any) -> list[dict[str, Any]]:
    return [content.to_dict() for content in to_contents(contents)]


def test_names_are_listed_and_loaded_when_they_are_used() -> None:
    assert types.__all__ == sorted(types.__all__) == dir(types)
    assert all(getattr(types, name).__name__ == name for name in types.__all__)
    assert types.Tool is raw.Tool
    with pytest.raises(AttributeError, match=r"^module 'genwire.types' has no attribute 'Nothing'$"):
        types.Nothing  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize(
    ("part", "json"),
    [
        (types.Part.from_text("a"), {"text": "a"}),
        (types.Part.from_bytes(b"a", "image/png"), {"inlineData": {"data": "YQ==", "mimeType": "image/png"}}),
        (types.Part.from_uri("files/a"), {"fileData": {"fileUri": "files/a"}}),
        (
            types.Part.from_uri(file_uri="files/a", mime_type="video/mp4"),
            {"fileData": {"fileUri": "files/a", "mimeType": "video/mp4"}},
        ),
        (
            types.Part.from_function_response("f", {"result": 1}, id="7"),
            {"functionResponse": {"name": "f", "response": {"result": 1}, "id": "7"}},
        ),
    ],
)
def test_parts_from_what_they_hold(part: types.Part, json: dict[str, Any]) -> None:
    assert part.to_dict() == json
    assert sent([part]) == [{"role": "user", "parts": [json]}]


@pytest.mark.parametrize("content", [types.Content, raw.Content])
def test_messages_take_mappings_and_texts_inside(content: Any) -> None:
    parts = ["a", {"text": "b"}, {"file_data": {"file_uri": "u"}}, types.Part.from_text("c")]
    expected = [{"text": "a"}, {"text": "b"}, {"fileData": {"fileUri": "u"}}, {"text": "c"}]
    message = content(role="model", parts=parts)
    assert sent([message]) == [{"role": "model", "parts": expected}]
    assert sent([{"role": "model", "parts": parts}]) == [{"role": "model", "parts": expected}]


@pytest.mark.parametrize("part", [types.Part, raw.Part])
def test_parts_take_mappings_inside(part: Any) -> None:
    call = part(function_call={"name": "f", "args": {"a": 1}}, thought=True)
    expected = [{"functionCall": {"name": "f", "args": {"a": 1}}, "thought": True}]
    assert sent([call]) == [{"role": "user", "parts": expected}]
    assert sent(raw.Content(role="model", parts=[call])) == [{"role": "model", "parts": expected}]
    with pytest.raises(ValidationError, match=r"contents\[0\]\.inline_data\.mime is no field of Blob"):
        sent([part(inline_data={"mime": "image/png"})])


def test_a_message_is_checked_when_it_is_constructed() -> None:
    with pytest.raises(ValidationError, match=r"^parts\[1\] must be text, a part, .*, got int$"):
        types.Content(parts=["a", 7])  # type: ignore[list-item]


def test_a_message_of_the_raw_class_is_left_as_it_was() -> None:
    parts: Any = [{"text": "a"}]
    message = raw.Content(parts=parts)
    assert sent(message) == [{"parts": [{"text": "a"}]}]
    assert message.parts is parts
