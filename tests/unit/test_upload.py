"""Uploads without a service: what is read, in which pieces, and what is kept for going on."""

from __future__ import annotations

import hashlib
import io
import json
import pickle
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import GenerativeLanguage, UploadProgress, UploadSession
from genwire._google.files.source import PIECE, Checksum, Source, SourceError, open_source, window
from genwire._google.files.upload import UploadBar, _url, mime_type_of
from genwire.errors import APIResponseError, ValidationError

SECRET_URL = "https://upload.example/files?upload_id=secret-0123456789"


class Pipe(io.RawIOBase):
    """A stream that can be read once, a little at a time."""

    def __init__(self, data: bytes, most: int = 7) -> None:
        self._data = memoryview(data)
        self._most = most

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        piece, self._data = self._data[: min(size, self._most)], self._data[min(size, self._most) :]
        return bytes(piece)


KINDS: dict[str, Callable[[bytes], Any]] = {
    "bytes": bytes,
    "bytearray": bytearray,
    "memoryview": memoryview,
    "seekable stream": io.BytesIO,
    "stream that is read once": Pipe,
}


def taken(source: Source, limit: int) -> list[bytes]:
    """The windows of a source, one after the other, each acknowledged at once."""
    checksum, offset, windows = Checksum(source), 0, list[bytes]()
    while True:
        part = window(source, offset, limit)
        windows.append(b"".join(checksum.pieces(offset, part.length)))
        offset += part.length
        if part.is_last:
            return windows


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.binary(max_size=200), limit=st.integers(1, 60))
def test_windows_are_full_but_the_last_and_hold_all_bytes(kind: str, data: bytes, limit: int) -> None:
    source = open_source(KINDS[kind](data))
    windows = taken(source, limit)
    assert b"".join(windows) == data
    assert all(len(one) == limit for one in windows[:-1])
    assert source.size == len(data)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.binary(max_size=200), limit=st.integers(1, 60), keeps=st.lists(st.integers(0, 60), max_size=6))
def test_what_the_service_does_not_have_is_sent_again_and_counted_once(
    kind: str, data: bytes, limit: int, keeps: list[int]
) -> None:
    source = open_source(KINDS[kind](data))
    checksum, offset, stored = Checksum(source), 0, b""
    while True:
        part = window(source, offset, limit)
        sent = b"".join(checksum.pieces(offset, part.length))
        kept = sent[: keeps.pop() if keeps else None]
        stored, offset = stored + kept, offset + len(kept)
        if part.is_last and kept == sent:
            break
    assert stored == data
    assert not checksum.disagrees(hashlib.sha256(data).hexdigest().encode())
    assert checksum.disagrees(hashlib.sha256(data + b"!").hexdigest().encode())


def test_bytes_of_several_pieces_that_are_sent_again_are_counted_once() -> None:
    data = bytes(range(256)) * (3 * PIECE // 256)
    checksum = Checksum(open_source(data))
    for _ in range(2):
        assert b"".join(checksum.pieces(0, len(data))) == data
    assert not checksum.disagrees(hashlib.sha256(data).digest())


def test_a_stream_cannot_go_back_before_what_was_acknowledged() -> None:
    source = open_source(Pipe(b"0123456789"))
    window(source, 0, 4)
    window(source, 4, 4)
    with pytest.raises(SourceError, match="lost bytes from 0 on"):
        window(source, 0, 4)


def test_a_stream_is_read_from_where_it_stands_and_left_open(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"skip this: content")
    with path.open("rb") as stream:
        stream.seek(11)
        source = open_source(stream)
        assert (source.size, source.name) == (7, "notes.txt")
        assert taken(source, 100) == [b"content"]
        source.close()
        assert not stream.closed


def test_a_path_is_opened_and_closed(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"content")
    source = open_source(str(path))
    assert taken(source, 100) == [b"content"]
    source.close()
    with pytest.raises(ValueError, match="closed file"):
        source.read(0, 1)


def test_a_bytearray_is_free_again_afterwards() -> None:
    data = bytearray(b"content")
    source = open_source(data)
    taken(source, 100)
    source.close()
    data += b" and more"  # raises BufferError while somebody looks at it
    assert data == b"content and more"


@pytest.mark.parametrize(
    "wrong", [io.StringIO("text"), 7, None, ["a.txt"]], ids=["text stream", "number", "None", "list"]
)
def test_what_is_neither_path_nor_bytes_nor_binary_stream_is_refused(wrong: Any) -> None:
    with pytest.raises(ValidationError, match="path, bytes or a binary stream"):
        open_source(wrong)


def test_a_stream_that_does_not_wait_for_its_bytes_is_refused() -> None:
    class Impatient:
        def read(self, _: int) -> bytes | None:
            return None

    with pytest.raises(ValidationError, match="read\\(\\) gave NoneType"):
        window(open_source(Impatient()), 0, 10)


def test_a_file_that_became_shorter_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"0123456789")
    source = open_source(path)
    path.write_bytes(b"0123")
    with closing(source), pytest.raises(SourceError, match="ended at byte 4"):
        taken(source, 100)


def test_a_file_shorter_than_what_the_service_has_is_noticed() -> None:
    with pytest.raises(SourceError, match="the service has 8 bytes already, and the file has 4"):
        Checksum(open_source(b"0123")).catch_up(8)


def test_a_long_stream_takes_little_memory() -> None:
    chunk, size = 4 * PIECE, 64 * PIECE
    source = open_source(Pipe(bytes(size), most=PIECE))
    checksum, offset = Checksum(source), 0
    tracemalloc.start()
    try:
        while True:
            part = window(source, offset, chunk)
            for _ in checksum.pieces(offset, part.length):
                pass
            offset += part.length
            if part.is_last:
                break
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert offset == size
    assert peak < 3 * chunk


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (hashlib.sha256(b"content").hexdigest().encode(), False),
        (hashlib.sha256(b"content").hexdigest().upper().encode(), False),
        (hashlib.sha256(b"content").digest(), False),
        (hashlib.sha256(b"other").digest(), True),
        (None, False),
        ("not base64", False),
        (b"short", False),
    ],
)
def test_a_digest_is_compared_where_the_service_tells_one(told: Any, expected: bool) -> None:
    source = open_source(b"content")
    checksum = Checksum(source)
    checksum.catch_up(7)
    assert checksum.disagrees(told) is expected


@pytest.mark.parametrize(
    ("name", "given_type", "expected"),
    [
        ("a.png", None, "image/png"),
        ("a.pdf", None, "application/pdf"),
        ("a.png", "image/webp", "image/webp"),
        (None, "text/plain", "text/plain"),
    ],
)
def test_mime_types_are_guessed_from_names(name: str | None, given_type: str | None, expected: str) -> None:
    assert mime_type_of(name, given_type) == expected


@pytest.mark.parametrize(
    ("name", "given_type", "reason"),
    [
        ("a.qqq", None, "cannot be guessed from 'a.qqq'"),
        (None, None, "bytes have no file name"),
        ("a.png", "png", "like image/png, got 'png'"),
        ("a.png", "image/png\r\nx-evil: 1", "like image/png"),
        ("a.png", "image/\u00e9", "like image/png"),
    ],
)
def test_mime_types_that_are_none_are_refused(name: str | None, given_type: str | None, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        mime_type_of(name, given_type)


def test_a_session_is_a_value_that_does_not_show_its_url() -> None:
    session = UploadSession(SECRET_URL, 8, 100, "files/mine")
    assert pickle.loads(pickle.dumps(session)) == session
    assert UploadSession(**json.loads(json.dumps(attrs.asdict(session)))) == session
    assert "secret" not in f"{session} {session!r}"
    assert "size=100" in repr(session)


@pytest.mark.parametrize("told", [None, "", "http://elsewhere.example/upload"])
def test_bytes_go_nowhere_less_private_than_the_service(told: str | None) -> None:
    with GenerativeLanguage(api_key="any", base_url="https://service.example") as client:
        with pytest.raises(APIResponseError, match="no URL that the bytes could safely be sent to"):
            _url(client._session, told)
        assert _url(client._session, "/upload?id=1") == "https://service.example/upload?id=1"


def test_the_bar_shows_bytes_of_the_total(capsys: pytest.CaptureFixture[str]) -> None:
    bar = UploadBar(delay=0)
    for sent in (0, 512, 2048, 1024):
        bar.update(UploadProgress(sent, 2048))
    bar.close()
    assert "1.02k/2.05k" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"url": "ftp://here"}, "url must be an http or https URL"),
        ({"url": SECRET_URL, "granularity": 0}, "granularity must be a whole number of at least 1, got 0"),
        ({"url": SECRET_URL, "size": "3"}, "size must be a whole number of at least 0, got '3'"),
        ({"url": SECRET_URL, "name": 1}, "name must be text or None, got 1"),
    ],
)
def test_a_session_that_cannot_be_used_is_refused(values: dict[str, Any], rule: str) -> None:
    with pytest.raises(ValueError, match="UploadSession: ") as caught:
        UploadSession(**values)
    assert rule in str(caught.value)
    assert SECRET_URL not in str(caught.value)
