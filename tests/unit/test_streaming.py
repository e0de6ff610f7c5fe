"""The decoders of streams: whatever way the bytes are cut, the same comes out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire_raw._runtime.errors import StreamError
from genwire_raw._runtime.streaming import Decoder, DocumentDecoder, EventDecoder, EventReader
from tests.unit.json_strategies import ANY, TEXT

Kind = Callable[[], Decoder]


def decode(kind: Kind, pieces: list[bytes]) -> list[bytes]:
    decoder = kind()
    found = [document for piece in pieces for document in decoder.feed(piece)]
    return found + decoder.finish()


def cut(data: bytes, places: list[int]) -> list[bytes]:
    ends = sorted({min(place, len(data)) for place in places} | {0, len(data)})
    return [data[begin:end] for begin, end in pairwise(ends)]


EVENTS = [
    (b"", []),
    (b'data: {"a":1}\n\n', [b'{"a":1}']),
    (b'data: {"a":1}\r\n\r\ndata: {"b":2}\r\n\r\n', [b'{"a":1}', b'{"b":2}']),
    (b'data:{"a":1}\r\rdata:{"b":2}\r\r', [b'{"a":1}', b'{"b":2}']),
    (b": a comment\n\nevent: x\nid: 7\ndata: 1\nretry: 10\n\n", [b"1"]),
    (b"data: first\ndata: second\ndata:\n\n", [b"first\nsecond\n"]),
    (b"data:  two spaces\n\n", [b" two spaces"]),
    (b'data: {"a":1}\n\ndata: {"last":true}', [b'{"a":1}', b'{"last":true}']),
    (b'data: {"a":1}\n\ndata: {"last":true}\r', [b'{"a":1}', b'{"last":true}']),
    (b"data: [DONE]\n\n\n\n", [b"[DONE]"]),
    ('data: {"text":"a\u2028b\u0085c\u00fc"}\n\n'.encode(), ['{"text":"a\u2028b\u0085c\u00fc"}'.encode()]),
    (b'data: {"a":1}\n\n{\n  "error": {\n    "code": 499\n  }\n}\n',
     [b'{"a":1}', b'{\n  "error": {\n    "code": 499\n  }\n}']),
    (b'data: {"a":1}\n\n[{"error": {"code": 503}}]', [b'{"a":1}', b'[{"error": {"code": 503}}]']),
    (b"\n\n\n", []),
    (b"datastream: no\nfoo\n\n", []),
]  # fmt: skip

DOCUMENTS = [
    (b"", []),
    (b"[]", []),
    (b'[{"a":1}]', [b'{"a":1}']),
    (b'[{"a":1}\n,\r\n{"b":[1,{"c":2}]}\n]\n', [b'{"a":1}', b'{"b":[1,{"c":2}]}']),
    (b'{"a":[{"b":1}]}', [b'{"a":[{"b":1}]}']),
    (b'[{"a":"}]\\"{["},{"b":"\\\\"},{"c":"\\u005d"}]',
     [b'{"a":"}]\\"{["}', b'{"b":"\\\\"}', b'{"c":"\\u005d"}']),
    ('[{"a":"ü]"}]'.encode(), ['{"a":"ü]"}'.encode()]),
    (b'{"a":1}{"b":2}', [b'{"a":1}', b'{"b":2}']),
    (b"[[1],{}]", [b"[1]", b"{}"]),
]  # fmt: skip

STREAMS = [(EventDecoder, *case) for case in EVENTS] + [(DocumentDecoder, *case) for case in DOCUMENTS]


@pytest.mark.parametrize(("kind", "data", "expected"), STREAMS)
def test_whole(kind: Kind, data: bytes, expected: list[bytes]) -> None:
    assert decode(kind, [data]) == expected


@pytest.mark.parametrize(("kind", "data", "expected"), STREAMS)
def test_cut_at_every_byte(kind: Kind, data: bytes, expected: list[bytes]) -> None:
    for place in range(len(data) + 1):
        assert decode(kind, [data[:place], data[place:]]) == expected, place
    assert decode(kind, [data[place : place + 1] for place in range(len(data))]) == expected
    assert decode(kind, [piece for byte in data for piece in (b"", bytes([byte]), b"")]) == expected


@given(st.lists(st.dictionaries(TEXT, ANY, max_size=3), max_size=4), st.lists(st.integers(0, 300), max_size=5),
       st.sampled_from([b"\n", b"\r\n", b"\r"]), st.sampled_from([None, 2]), st.booleans())  # fmt: skip
def test_any_events_cut_anywhere(
    items: list[dict[str, Any]], places: list[int], end: bytes, indent: int | None, ascii_only: bool
) -> None:
    sent = b""
    for item in items:
        lines = json.dumps(item, indent=indent, ensure_ascii=ascii_only).encode().split(b"\n")
        sent += b"".join(b"data: " + line + end for line in lines) + end
    assert [orjson.loads(document) for document in decode(EventDecoder, cut(sent, places))] == items


@pytest.mark.slow
@given(st.lists(st.dictionaries(TEXT, ANY, max_size=3), max_size=4), st.lists(st.integers(0, 300), max_size=5),
       st.sampled_from([None, 2]), st.booleans())  # fmt: skip
def test_any_array_cut_anywhere(
    items: list[dict[str, Any]], places: list[int], indent: int | None, ascii_only: bool
) -> None:
    sent = json.dumps(items, indent=indent, ensure_ascii=ascii_only).encode()
    assert [orjson.loads(document) for document in decode(DocumentDecoder, cut(sent, places))] == items


def test_an_object_comes_out_with_its_last_byte() -> None:
    decoder = DocumentDecoder()
    assert decoder.feed(b'[{"a":1') == []
    assert decoder.feed(b"}") == [b'{"a":1}']
    events = EventDecoder()
    assert events.feed(b"data: 1\n") == []
    assert events.feed(b"\n") == [b"1"]


@pytest.mark.parametrize("data", [b"[", b'[{"a":1}', b'[{"a":1},{"b"', b'{"a":"', b"]"])
def test_an_array_that_breaks_off_is_noticed(data: bytes) -> None:
    with pytest.raises(StreamError, match="in the middle of a JSON document"):
        decode(DocumentDecoder, [data])


# Reading items


class Item:
    def __init__(self, payload: Any) -> None:
        self.payload = payload


def read(chunks: list[bytes], content_type: str = "text/event-stream") -> tuple[list[Any], EventReader[Item]]:
    reader = EventReader(Item, done=b"[DONE]", content_type=content_type)
    return [item.payload for item in _items(reader, chunks)], reader


def _items(reader: EventReader[Item], chunks: list[bytes]) -> Iterator[Item]:
    for chunk in chunks:
        yield from reader.feed(chunk)
    yield from reader.finish()


def test_the_end_marker_is_noticed_and_not_given() -> None:
    items, reader = read([b'data: {"a":1}\n\ndata: [DONE]\n\n'])
    assert items == [{"a": 1}]
    assert reader.ended


def test_a_stream_without_its_end_marker_has_not_ended() -> None:
    items, reader = read([b'data: {"a":1}\n\n'])
    assert items == [{"a": 1}]
    assert not reader.ended


def test_a_stream_may_be_answered_with_plain_json() -> None:
    assert read([b'{"result": ', b"{}}"], "application/json; charset=UTF-8")[0] == [{"result": {}}]


@pytest.mark.parametrize(
    ("content_type", "data"),
    [
        ("text/event-stream", b'data: {"a":1}\n\ndata: {"error":{"code":503,"message":"overloaded"}}\n\n'),
        ("text/event-stream", b'data: {"a":1}\n\ndata: [{"error":{"code":503,"message":"overloaded"}}]\n\n'),
        ("text/event-stream", b'data: {"a":1}\n\n{\n"error": {"code":503,\n"message":"overloaded"}}\n'),
        ("text/event-stream", b'data: {"a":1}\n\ndata: {"errors":[{"code":503,"message":"overloaded"}]}\n\n'),
        ("application/json", b'[{"a":1},\n{"error":{"code":503,"message":"overloaded"}}]'),
    ],
)
def test_an_error_in_mid_stream_comes_after_what_was_before_it(content_type: str, data: bytes) -> None:
    reader = EventReader(Item, done=None, content_type=content_type)
    items = _items(reader, [data])
    assert next(items).payload == {"a": 1}
    with pytest.raises(StreamError, match="overloaded") as caught:
        next(items)
    assert "overloaded" in str(caught.value.payload)


@pytest.mark.parametrize(
    ("content_type", "data", "reason"),
    [
        ("text/event-stream", b"data: {oops\n\n", "not JSON"),
        ("text/event-stream", b"data: 5\n\n", "not a JSON object"),
        ("text/event-stream", b"data: [1,2]\n\n", "not a JSON object"),
        ("application/json", b"[1, 2]", "not JSON"),
        ("application/json", b'"text"', "not JSON"),
        ("application/json", b"<html>oops</html>", "not JSON"),
    ],
)
def test_what_is_not_an_object_is_noticed(content_type: str, data: bytes, reason: str) -> None:
    with pytest.raises(StreamError, match=reason):
        read([data], content_type)


@given(st.binary(max_size=60), st.sampled_from(["application/json", "text/event-stream"]))
def test_no_bytes_raise_anything_else(data: bytes, content_type: str) -> None:
    with suppress(StreamError):
        read([data], content_type)
