"""Limits of an answer in time and in bytes."""

from __future__ import annotations

import gzip
import time
from typing import Any

import pytest

from genwire import errors
from tests.both import ONCE, Both
from tests.integration.ways import MODEL
from tests.played import answer, event_stream, played

pytestmark = pytest.mark.slow

# --- time limits

INTERIM = b"HTTP/1.1 100 Continue\r\n\r\n"
DRIPS: dict[str, list[Any]] = {
    "a head that drips": [b"HTTP/1.1 200 OK\r\n", *[0.2, b"x-drip: 1\r\n"] * 60],
    "a status line that drips": [b"HTTP/1.1 200 O", *[0.2, b"O"] * 60],
    "interim responses": [*[0.1, INTERIM] * 120],
    "a body that drips": [b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n", *[0.2, b"x"] * 60],
}


@pytest.mark.parametrize("script", DRIPS.values(), ids=DRIPS)
async def test_every_call_ends_in_time(both: Both, script: list[Any]) -> None:
    with played(script) as server:
        gl = both.google(base_url=server.url, timeout=1, retry=ONCE)
        begun = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match="timed out after 1 s"):
            await both.get(gl.models.get("x"))
        assert time.monotonic() - begun < 2.5


@pytest.mark.parametrize("script", DRIPS.values(), ids=DRIPS)
async def test_every_answer_to_an_upload_ends_in_time(both: Both, script: list[Any]) -> None:
    head = "x-goog-upload-url: {}/bytes\r\nx-goog-upload-status: active"
    with (
        played(script) as sink,
        played([answer({}, head=head.format(sink.url))]) as server,
    ):
        gl = both.google(base_url=server.url, timeout=1, retry=ONCE)
        begun = time.monotonic()
        with pytest.raises(errors.UploadError, match="timed out after 1 s") as caught:
            await both.get(gl.files.upload(b"x" * 100, mime_type="text/plain"))
        assert time.monotonic() - begun < 3
        assert sink.url in str(caught.value)
        assert "/bytes" not in str(caught.value)


# --- memory


async def test_peers_an_answer_has_a_limit_of_bytes(both: Both) -> None:
    bomb = gzip.compress(b'{"name": "' + b"x" * 30_000_000)
    with played([answer(bomb, head="content-encoding: gzip")]) as server:
        gl = both.google(base_url=server.url, retry=ONCE, max_response_bytes=1_000_000)
        with pytest.raises(errors.ResponseTooLargeError, match="more than 1000000 bytes"):
            await both.get(gl.models.get("x"))


async def test_an_event_has_a_limit_of_bytes(both: Both) -> None:
    pieces = [b"data: {", *[b'"' + b"x" * 60_000 for _ in range(40)]]
    with played([event_stream(*pieces)]) as server:
        gl = both.google(base_url=server.url, retry=ONCE, max_response_bytes=1_000_000)
        with pytest.raises(errors.ResponseTooLargeError, match="more than 1000000 bytes"):
            await both.list(gl.models.generate_content_stream(model=MODEL, contents="a"))


async def test_the_chunks_of_an_upload_have_a_limit(both: Both) -> None:
    head = "x-goog-upload-url: /bytes\r\nx-goog-upload-status: active\r\nx-goog-upload-chunk-granularity: 9999999999"
    with played([answer({}, head=head)]) as server:
        gl = both.google(base_url=server.url, retry=ONCE)
        with pytest.raises(errors.APIResponseError, match="chunks of 9999999999 bytes"):
            await both.get(gl.files.upload(b"x", mime_type="text/plain"))
