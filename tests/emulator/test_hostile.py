"""Hostile clients: nothing they send makes a 500."""

from __future__ import annotations

import contextlib
import socket

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.testing import Emulator, emulator
from tests.emulator.checked_client import CheckedClient
from tests.emulator.raw_requests import RUN, URL, answers, raw

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("url", [URL, RUN])
@given(body=st.binary(max_size=200))
def test_bytes_of_all_kinds(emulator_url: str, url: str, body: bytes) -> None:
    with httpx.Client(verify=False) as client:
        assert client.post(emulator_url + url, content=body).status_code == 400


@pytest.mark.parametrize("url", [URL, RUN, "/_emulator/faults", "/upload/v1beta/files"])
def test_bodies_that_are_too_large(url: str) -> None:
    with emulator(max_body_bytes=1000) as running:
        for content in (b"x" * 1001, iter([b" " * 600, b" " * 600])):
            headers = {"X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
            headers["content-type"] = "application/json"
            response = httpx.post(running.url + url, content=content, headers=headers)
            assert response.status_code in (400, 413)
            assert "1000" in response.text or response.status_code == 413
        assert answers(running)


@pytest.mark.parametrize(
    ("url", "body"),
    [
        (URL, {f"k{number}": 1 for number in range(100_000)}),
        (URL, {"contents": [1] * 100_000}),
        (
            URL,
            {
                "contents": [{"parts": [{"text": "x"}]}],
                "generationConfig": {"stopSequences": ["a"] * 100_000},
            },
        ),
        (URL, {"contents": [{"parts": [{"functionCall": {"name": "-" * 99}}] * 100_000}]}),
        (RUN, {"prompt": "x", "image": ["a"] * 100_000}),
        (RUN, {"messages": [{}] * 100_000}),
    ],
)
def test_many_mistakes_are_not_all_told(client: CheckedClient, url: str, body: object) -> None:
    response = client.post(url, body)
    assert response.status_code == 400
    assert len(response.content) < 50_000


@pytest.mark.parametrize(
    ("url", "body"),
    [
        (URL, {"contents": [{"parts": [{"text": "emulate:finish=STOP/" + "9" * 5000}]}]}),
        (RUN, {"prompt": "emulate:error=" + "9" * 5000}),
        (RUN, {"prompt": "x", "seed": 1e300}),
        (URL, {"generationConfig": {"seed": "9" * 5000}}),
        (URL, {"generationConfig": {"topK": "1_000"}}),
        ("/v1beta/cachedContents", {"model": "models/x", "contents": [], "ttl": "999999999999s"}),
        ("/v1beta/cachedContents", {"model": "models/x", "contents": [], "expireTime": "9999-12-31T23:59:59-23:59"}),
        ("/v1beta/cachedContents", {"model": "models/x", "contents": [], "expireTime": "0001-01-01T00:00:00+23:59"}),
        ("/v1beta/cachedContents", {"model": "models/x", "contents": [], "expireTime": "2024-01-01T00:00:00+99:99"}),
        ("/v1beta/cachedContents", {"model": "models/gemini-1.5-flash-001", "contents": [
            {"parts": [{"text": "word " * 99}]}], "ttl": "999999999999s"}),
    ],
)  # fmt: skip
def test_numbers_and_times_beyond_all_bounds(client: CheckedClient, url: str, body: object) -> None:
    assert client.post(url, body).status_code < 500


@pytest.mark.parametrize(
    "headers",
    [
        {"x-goog-upload-header-content-length": "9" * 5000},
        {"x-goog-upload-header-content-type": "a/b" * 5000},
        {"x-goog-upload-command": ",,,,"},
    ],
)
def test_strange_uploads(client: CheckedClient, headers: dict[str, str]) -> None:
    begun = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start", **headers}
    assert client.post("/upload/v1beta/files", {}, headers=begun).status_code < 500


@pytest.mark.parametrize("offset", ["9" * 5000, "-1", "\u0663".encode().decode("latin-1"), "x"])
def test_strange_offsets(client: CheckedClient, offset: str) -> None:
    begun = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
    url = client.post("/upload/v1beta/files", {}, headers=begun).headers["x-goog-upload-url"]
    sent = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": offset.encode("latin-1")}
    assert client.request("POST", url, content=b"x", headers=sent).status_code == 400
    put = {"content-range": b"bytes " + offset.encode("latin-1") + b"-1/2"}
    assert client.request("PUT", url, content=b"x", headers=put).status_code == 400


def test_an_upload_that_is_too_large() -> None:
    with emulator(max_upload_bytes=100, upload_granularity=10) as running, CheckedClient(running) as client:
        headers = {"X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
        url = client.post("/upload/v1beta/files", {}, headers=headers).headers["x-goog-upload-url"]
        finish = {"X-Goog-Upload-Command": "upload, finalize"}
        assert httpx.post(url, content=b"x" * 101, headers=finish).status_code == 400
        assert client.get("/v1beta/files").json() == {}


def test_a_body_that_never_comes_is_given_up() -> None:
    with emulator(body_timeout=0.2) as running:
        url = httpx.URL(running.url)
        with socket.create_connection((url.host, url.port or 80), timeout=5) as connection:
            connection.sendall(
                f"POST {URL} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n{{".encode()
            )
            assert connection.recv(1000).startswith(b"HTTP/1.1 408 ")
        assert answers(running)


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET /../../etc/passwd HTTP/1.1",
        b"GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
        b"GET /v1beta/models/%00 HTTP/1.1",
        b"GET /v1beta/models/%ff%fe HTTP/1.1",
        b"GET /v1beta/files/..%2f..%2fetc HTTP/1.1",
        b"GET //v1beta//models HTTP/1.1",
        b"GET /v1beta/models?pageToken=%ff%00 HTTP/1.1",
        b"GET /v1beta/models?%ff=1 HTTP/1.1",
        b"GET /v1beta/tunedModels?filter=%00 HTTP/1.1",
        b"GET /v1beta/models/" + b"a" * 10_000 + b" HTTP/1.1",
        b"GET * HTTP/1.1",
        b"GET http://elsewhere/v1beta/models HTTP/1.1",
        b"DANCE /v1beta/models HTTP/1.1",
        b"nonsense",
        b"GET /v1beta/models HTTP/9.9",
        b"\x00\x01\x02",
    ],
)
def test_strange_request_lines(genwire_emulator: Emulator, request_line: bytes) -> None:
    answer = raw(genwire_emulator, request_line + b"\r\nhost: localhost\r\nconnection: close\r\n\r\n")
    assert answer.split(b" ")[1].startswith((b"2", b"4")), answer[:200]
    assert answers(genwire_emulator)


@pytest.mark.parametrize(
    "headers",
    [
        b"host: \xff\xfe",
        b"host: [::1",
        b"host: localhost\r\nx-goog-api-key: \xe9",
        b"host: localhost\r\nauthorization: Bearer",
        b"host: localhost\r\nx-upload-content-length: -1",
        b"host: localhost\r\ncontent-length: -5",
        b"host: localhost\r\ncontent-length: 99999999999999999999",
        b"host: localhost\r\ncontent-length: 5\r\ncontent-length: 6",
        b"host: localhost\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"host: localhost\r\n" + b"a: b\r\n" * 20_000,
    ],
)
def test_strange_headers(genwire_emulator: Emulator, headers: bytes) -> None:
    request = b"POST " + URL.encode() + b" HTTP/1.1\r\nconnection: close\r\n" + headers + b"\r\n\r\n"
    answer = raw(genwire_emulator, request)
    status = answer.split(b" ")[1] if answer else b"nothing"
    assert status.startswith(b"4"), answer[:200]
    assert answers(genwire_emulator)


@pytest.mark.parametrize("host", [b"[::1", b"a b", b"x/y?z", b"\xff", b""])
def test_strange_hosts_do_not_get_into_urls(genwire_emulator: Emulator, host: bytes) -> None:
    start = b"x-goog-upload-protocol: resumable\r\nx-goog-upload-command: start\r\nconnection: close\r\n\r\n"
    for line in (b"GET /v1beta/models", b"GET /$discovery/rest", b"POST /upload/v1beta/files"):
        answer = raw(genwire_emulator, line + b" HTTP/1.1\r\nhost: " + host + b"\r\n" + start)
        assert answer.startswith((b"HTTP/1.1 200 ", b"HTTP/1.1 400 ", b"HTTP/1.1 403 ")), answer[:100]
        if b"upload-url" in answer:
            assert f"upload-url: {genwire_emulator.url}/upload/".encode() in answer


@pytest.mark.parametrize(
    "data",
    [
        b"GET / HTTP/1.1\r\nhost: localhost\r\nx: " + b"a" * 5_000_000,
        b"GET /" + b"a" * 5_000_000,
        b"POST "
        + URL.encode()
        + b" HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx: "
        + b"a" * 5_000_000,
    ],
)
def test_heads_without_an_end_are_refused(genwire_emulator: Emulator, data: bytes) -> None:
    assert raw_until_refused(genwire_emulator, data).startswith(b"HTTP/1.1 4")
    assert answers(genwire_emulator)


def raw_until_refused(running: Emulator, data: bytes) -> bytes:
    """Send bytes until the server takes no more, and return what it has said by then."""
    url = httpx.URL(running.url)
    answer = b""
    with socket.create_connection((url.host, url.port or 80), timeout=10) as connection:
        connection.settimeout(0.05)
        for at in range(0, len(data), 1 << 14):
            with contextlib.suppress(TimeoutError, ConnectionError):
                connection.sendall(data[at : at + (1 << 14)])
            with contextlib.suppress(TimeoutError, ConnectionError):
                answer += connection.recv(65536)
            if answer:
                break
    return answer
