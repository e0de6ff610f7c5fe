"""What may be given as contents, and what becomes of it."""

from __future__ import annotations

import io
import json
import mimetypes
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import genwire_raw
from genwire._google.content import mime_types
from genwire._google.content.contents import to_content, to_contents
from genwire._google.content.media import is_picture
from genwire._google.content.mime_types import guess_mime_type
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import models as raw

CONTRACT = Path(genwire_raw.__file__).parent / "contract"
PNG = b"\x89PNG\r\n\x1a\n"


def one_part(value: Any) -> raw.Part:
    (content,) = to_contents(value)
    assert content.role == "user"
    assert content.parts is not None
    (part,) = content.parts
    return part


def test_a_text_is_a_message_of_the_user() -> None:
    assert to_contents("Hello") == [raw.Content(role="user", parts=[raw.Part(text="Hello")])]


def test_neighbouring_parts_make_one_message() -> None:
    answer = raw.Content(role="model", parts=[raw.Part(text="Hi")])
    contents = to_contents(["Look:", {"mime_type": "image/png", "data": PNG}, answer, "And now?"])
    assert [(content.role, len(content.parts or ())) for content in contents] == [
        ("user", 2),
        ("model", 1),
        ("user", 1),
    ]
    assert contents[1] is answer


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (raw.Part(text="a"), raw.Part(text="a")),
        ({"text": "a"}, raw.Part(text="a")),
        ({"inline_data": {"mime_type": "image/png", "data": PNG}}, None),
        ({"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgo="}}, None),
        ({"mime_type": "image/png", "data": PNG}, None),
        ({"mimeType": "image/png", "data": "iVBORw0KGgo="}, None),
        (raw.Blob(mime_type="image/png", data=PNG), None),
    ],
)
def test_bytes_come_with_their_type(value: Any, part: raw.Part | None) -> None:
    expected = part or raw.Part(inline_data=raw.Blob(mime_type="image/png", data=PNG))
    assert one_part(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        raw.File.from_dict(
            {"name": "files/a", "uri": "https://example.com/files/a", "mimeType": "audio/mpeg"}
        ),
        {"name": "files/a", "uri": "https://example.com/files/a", "mime_type": "audio/mpeg"},
        raw.FileData(file_uri="https://example.com/files/a", mime_type="audio/mpeg"),
        {"file_uri": "https://example.com/files/a", "mime_type": "audio/mpeg"},
        {"fileUri": "https://example.com/files/a", "mimeType": "audio/mpeg"},
        {"file_data": {"file_uri": "https://example.com/files/a", "mime_type": "audio/mpeg"}},
    ],
)
def test_a_file_is_referred_to_by_its_uri(value: Any) -> None:
    assert one_part(value) == raw.Part(
        file_data=raw.FileData(file_uri="https://example.com/files/a", mime_type="audio/mpeg")
    )


def test_what_a_part_can_hold_is_a_part() -> None:
    called = raw.FunctionCall(name="f", args={"a": 1})
    answered = raw.FunctionResponse(name="f", response={"result": 1})
    assert one_part(called) == raw.Part(function_call=called)
    assert one_part(answered) == raw.Part(function_response=answered)


def test_a_path_is_read_and_its_type_guessed(tmp_path: Path) -> None:
    file = tmp_path / "Bild ä.PNG"
    file.write_bytes(PNG)
    assert one_part(file) == raw.Part(inline_data=raw.Blob(mime_type="image/png", data=PNG))


@pytest.mark.parametrize(
    ("name", "mime_type"),
    [
        ("a.txt", "text/plain"),
        ("a.webp", "image/webp"),
        ("A.HEIC", "image/heic"),
        ("a.flac", "audio/flac"),
        ("a.pdf", "application/pdf"),
        ("a.md", "text/markdown"),
        ("/b/c.mp4", "video/mp4"),
        ("a.mov", "video/mov"),
        ("a.wav", "audio/wav"),
        ("a.m4a", "audio/m4a"),
        ("a.csv", "text/csv"),
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.ts", "text/plain"),
        ("a.py", "text/plain"),
        ("a.js", "text/plain"),
        ("a.rs", "text/plain"),
        ("a.PL", "text/plain"),
        ("a.toml", "text/plain"),
        ("src/Makefile", "text/plain"),
        ("LICENSE", "text/plain"),
        ("a", None),
        ("a.tar.gz", None),
        ("a.exe", None),
        ("", None),
    ],
)
def test_types_are_guessed_alike_everywhere(
    name: str, mime_type: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ending in (".ts", ".py", ".exe", ".webp"):  # what is installed on a machine adds to its own table
        monkeypatch.setitem(mimetypes.types_map, ending, "text/vnd.trolltech.linguist")
    monkeypatch.setitem(mimetypes.encodings_map, ".txt", "odd")
    assert guess_mime_type(name) == mime_type


def test_every_type_of_the_contract_has_an_ending() -> None:
    schemas = json.loads((CONTRACT / "generativelanguage.json").read_bytes())["components"]["schemas"]
    guessed = set(mime_types._TYPES.values())
    named = {
        found
        for name in ("ImageContent", "AudioContent", "VideoContent", "DocumentContent")
        for found in re.findall(r"`(\w+/[\w+-]+)`", schemas[name]["properties"]["mime_type"]["description"])
    }
    without_files = {"audio/l16", "audio/alaw", "audio/mulaw"}  # bare samples, whose rate no name tells
    other_names = {"audio/mp3", "video/mpg"}  # of audio/mpeg and video/mpeg
    assert len(named) > 20
    assert named - guessed == without_files | other_names


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "YCbCr", "F"])
def test_an_image_goes_as_png(mode: str) -> None:
    part = one_part(Image.new(mode, (2, 3)))
    assert part.inline_data is not None
    assert part.inline_data.mime_type == "image/png"
    assert part.inline_data.data is not None
    with Image.open(io.BytesIO(part.inline_data.data)) as sent:
        assert (sent.format, sent.size) == ("PNG", (2, 3))


def test_a_photograph_stays_a_jpeg() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(buffer, "JPEG", quality=50)
    with Image.open(buffer) as photograph:
        part = one_part(photograph)
    assert part.inline_data is not None
    assert part.inline_data.mime_type == "image/jpeg"
    assert part.inline_data.data is not None
    with Image.open(io.BytesIO(part.inline_data.data)) as sent, Image.open(buffer) as original:
        assert sent.quantization == original.quantization  # type: ignore[attr-defined]


def test_a_photograph_that_was_changed_goes_as_it_is_now() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(buffer, "JPEG")
    with Image.open(buffer) as photograph:
        photograph.putalpha(128)
        part = one_part(photograph)
    assert part.inline_data is not None
    assert part.inline_data.mime_type == "image/png"


def test_an_image_that_cannot_be_written_is_named() -> None:
    buffer = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(buffer, "PNG")
    with (
        Image.open(io.BytesIO(buffer.getvalue()[:1000])) as broken,
        pytest.raises(ValidationError, match=r"contents\[1\]: the image cannot be written: .*truncated"),
    ):
        to_contents(["a", broken])


def test_pillow_is_not_imported_to_find_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "PIL.Image")
    assert not is_picture("text")
    assert "PIL.Image" not in sys.modules


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([], "contents must not be empty"),
        (["a", 5], r"contents\[1\] must be text, a part, a path, an image, a file or a mapping, got int"),
        (["a", b"\x89PNG"], r"contents\[1\]: bytes need a MIME type"),
        (None, "contents must be text.*got NoneType"),
        (["a", ["b"]], r"contents\[1\] must be text.*got list"),
        ([{"txt": "a"}], r"contents\[0\]\.txt is no field of Part \(did you mean 'text'\?\)"),
        (
            [{"role": "user", "parts": ["a", {"txt": "b"}]}],
            r"contents\[0\]\.parts\[1\]\.txt is no field of Part",
        ),
        ({"role": "user", "part": []}, r"contents\.part is no field of Content"),
        (Path("nowhere.png"), r"contents: nowhere\.png cannot be read: No such file or directory"),
        ([Path("no-suffix")], r"contents\[0\]: the name 'no-suffix' has no known MIME type"),
        (raw.File.from_dict({"name": "files/a"}), "contents: the file has no uri"),
        (raw.Tool(), "contents: a part cannot hold a Tool"),
    ],
)
def test_what_is_no_content_is_named_with_its_place(value: Any, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        to_contents(value)


def test_a_message_may_be_written_in_short() -> None:
    assert to_content({"role": "model", "parts": "Hi"}, "x") == raw.Content(
        role="model", parts=[raw.Part(text="Hi")]
    )
    assert to_content(["a", "b"], "x") == raw.Content(parts=[raw.Part(text="a"), raw.Part(text="b")])


def test_nothing_of_the_callers_is_changed() -> None:
    message = {"role": "user", "parts": ["a"]}
    content = raw.Content(role="user", parts=[raw.Part(text="b")])
    given: list[Any] = [message, content, "c"]
    to_contents(given)
    assert message == {"role": "user", "parts": ["a"]}
    assert content == raw.Content(role="user", parts=[raw.Part(text="b")])
    assert len(given) == 3
