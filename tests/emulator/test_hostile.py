"""Hostile clients: nothing they send makes a 500, and nothing they do keeps others from being served."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.testing import Emulator, emulator
from tests.emulator.checked_client import CheckedClient, events_of

pytestmark = pytest.mark.slow

URL = "/v1beta/models/gemini-1.5-flash:generateContent"
RUN = "/client/v4/accounts/a/ai/run/@cf/meta/llama-3.2-3b-instruct"


def raw(running: Emulator, data: bytes, *, wait: float = 1.0) -> bytes:
    """Send bytes and return what comes back until the server closes, or is silent for so many seconds."""
    url = httpx.URL(running.url)
    answer = b""
    with socket.create_connection((url.host, url.port or 80), timeout=wait) as connection:
        connection.sendall(data)
        try:
            while piece := connection.recv(65536):
                answer += piece
        except (TimeoutError, ConnectionResetError):
            pass
    return answer


def answers(running: Emulator) -> bool:
    return httpx.get(f"{running.url}/v1beta/models").status_code == 200


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


def test_slow_clients_do_not_hold_up_others(genwire_emulator: Emulator) -> None:
    url = httpx.URL(genwire_emulator.url)
    slow = [socket.create_connection((url.host, url.port or 80)) for _ in range(50)]
    for connection in slow:
        connection.sendall(b"POST /v1beta/models HTTP/1.1\r\nhost:")
    assert answers(genwire_emulator)
    for connection in slow:
        connection.close()


def test_sixty_four_streams_at_once(genwire_emulator: Emulator) -> None:
    body = {"contents": [{"parts": [{"text": "count to 50"}]}]}

    async def one(client: httpx.AsyncClient) -> str:
        url = "/v1beta/models/gemini-1.5-flash:streamGenerateContent?alt=sse"
        async with client.stream("POST", url, json=body) as response:
            text = (await response.aread()).decode()
        candidates = [candidate for event in events_of(text) for candidate in event["candidates"]]
        return "".join(part["text"] for one in candidates for part in one["content"].get("parts", ()))

    async def all_of_them() -> list[str]:
        limits = httpx.Limits(max_connections=64)
        async with httpx.AsyncClient(base_url=genwire_emulator.url, limits=limits, timeout=60) as client:
            return await asyncio.gather(*(one(client) for _ in range(64)))

    assert asyncio.run(all_of_them()) == [" ".join(map(str, range(1, 51)))] * 64


def test_a_client_that_stops_waiting_stops_the_engine(client: CheckedClient) -> None:
    body = {
        "contents": [{"parts": [{"text": "count to 100000"}]}],
        "generationConfig": {"maxOutputTokens": 100_000},
    }
    with pytest.raises(httpx.ReadTimeout):
        client.http.post(URL, json=body, timeout=0.1)
    while (noted := client.emulator.requests()[0])["outcome"] is None:
        pass
    assert noted["outcome"] == "unfinished"


def test_a_client_that_leaves_a_stream_stops_the_engine(client: CheckedClient) -> None:
    body = {
        "contents": [{"parts": [{"text": "count to 100000"}]}],
        "generationConfig": {"maxOutputTokens": 100_000},
    }
    url = "/v1beta/models/gemini-1.5-flash:streamGenerateContent"
    with client.http.stream("POST", url, json=body) as response:
        next(response.iter_raw())
    while (noted := client.emulator.requests()[0])["outcome"] is None:
        pass
    assert noted["outcome"] == "unfinished"


STRING = {"type": "string"}
# Each choice in a choice doubles the ways, and none of them leads to a value.
NESTED = {
    "$defs": {
        f"a{depth}": {"anyOf": [{"$ref": f"#/$defs/a{depth + 1}"}] * 2} if depth < 27 else {"type": "integer"}
        for depth in range(28)
    },
    "$ref": "#/$defs/a0",
}


def content(text: str, **more: object) -> dict[str, object]:
    return {"contents": [{"parts": [{"text": text}]}], **more}


def following(schema: object, text: str = "x") -> dict[str, object]:
    config = {"responseMimeType": "application/json", "responseJsonSchema": schema}
    return content(text, generationConfig=config)


def as_bytes(body: object) -> bytes:
    return body if isinstance(body, bytes) else orjson.dumps(body)


BASE64 = {"mimeType": "text/plain", "data": "YSBh" * 2_000_000}
PATTERN = {"type": "object", "properties": {"a": {**STRING, "pattern": "(a+)+$"}}, "required": ["a"]}
FUNCTIONS = [{"name": f"f{number}_x", "description": "d"} for number in range(500)]
ATTACKS: dict[str, tuple[str, object]] = {
    "an unclosed string of escapes": (URL, b'{"contents": "' + rb"\"" * 500_000),
    "single quotes": (URL, b"'" * 4_000_000),
    "beginnings of comments": (URL, b"/*" * 4_000_000),
    "empty objects": (URL, b"[" + b"{}," * 5_600_000 + b"{}]"),
    "empty objects, Workers AI": (RUN, b"[" + b"{}," * 5_600_000 + b"{}]"),
    "short strings": (URL, b"[" + b'"",' * 5_600_000 + b'""]'),
    "digits": (URL, b'{"a":' + b"1" * 15_000_000 + b"}"),
    "words": (URL, content("a " * 4_000_000)),
    "white space": (URL, content(" " * 8_000_000)),
    "triggers": (URL, content("emulate:a-b=c " * 500_000)),
    "base64": (URL, {"contents": [{"parts": [{"inlineData": BASE64}]}]}),
    "parts": (URL, {"contents": [{"parts": [{"text": "a"}] * 100_000}]}),
    "a pattern": (URL, following(PATTERN, f"'{'a' * 60}!'")),
    "choices in choices": (URL, following({**STRING, "not": NESTED})),
    "choices of nothing": (URL, following({**NESTED, "type": "string"})),
    "many choices": (URL, following({"oneOf": [{"const": number} for number in range(5000)], **STRING})),
    "all of many": (URL, following({"allOf": [STRING] * 20_000})),
    "a unique constant": (URL, following({"const": list(range(20_000)), "uniqueItems": True})),
    "texts to embed": (
        "/v1beta/openai/embeddings",
        {"model": "gemini-embedding-001", "input": ["a"] * 400_000},
    ),
    "texts to embed, Workers AI": (
        "/client/v4/accounts/a/ai/run/@cf/baai/bge-m3",
        {"text": ["a"] * 400_000},
    ),
    "tools in a long text": (URL, content("a b " * 500_000, tools=[{"functionDeclarations": FUNCTIONS}])),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_others_are_answered_meanwhile(hostile_child: tuple[Emulator, int], attack: str) -> None:
    """The bound is a second on an idle machine; what this must not miss would take minutes."""
    running, process = hostile_child
    url, body = ATTACKS[attack]
    ended = threading.Event()

    def send() -> None:
        httpx.post(running.url + url, content=as_bytes(body), timeout=100)
        ended.set()

    before = memory_of(process)
    threading.Thread(target=send, daemon=True).start()
    with httpx.Client(base_url=running.url, timeout=10) as other:
        while not ended.wait(0.05):
            assert other.post(URL, json=content("hello")).status_code == 200
            assert memory_of(process) - before < 400


@pytest.fixture(scope="module")
def hostile_child() -> Iterator[tuple[Emulator, int]]:
    """An emulator of its own, so that its memory can be watched, and its process."""
    before = set(children())
    with emulator(child=True) as running:
        (process,) = set(children()) - before
        yield running, process


def children() -> list[int]:
    tasks = Path("/proc/self/task")
    return [int(pid) for one in tasks.iterdir() for pid in (one / "children").read_text().split()]


def memory_of(process: int) -> int:
    """The memory of a process, in MB."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * 4096 // 1_000_000


def test_the_journal_is_bounded() -> None:
    with emulator() as running:
        for _ in range(30):
            body: list[dict[str, int]] = [{}] * 20_000
            assert httpx.post(running.url + URL, json=body).status_code == 400
        kept = running.requests()
        assert all(one["body"] == [{}] * 20_000 for one in kept)
        assert len(kept) == 30
        assert httpx.post(f"{running.url}/upload/v1beta/files?upload_id=SECRET").status_code == 404
        assert "SECRET" not in str(running.requests())


def test_more_connections_than_there_is_room_for(tmp_path: Path) -> None:
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (200, 200)); "
        "from genwire.emulator.commands import emulator; emulator(['--port', '0'])"
    )
    with (tmp_path / "said").open("w+") as said:
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=said, text=True
        )
        try:
            assert process.stdout is not None
            url = httpx.URL(process.stdout.readline().split()[-1])
            silent = [socket.create_connection((url.host, url.port or 80)) for _ in range(300)]
            for _ in range(3):
                assert httpx.get(f"{url}/v1beta/models", timeout=10).status_code == 200
            for connection in silent:
                connection.close()
        finally:
            process.terminate()
            process.wait(10)
            process.stdout.close() if process.stdout else None
        said.seek(0)
        assert len(said.read()) < 1000


@pytest.mark.parametrize("method", ["generateContent", "streamGenerateContent?alt=sse"])
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_a_client_that_half_closes_gets_its_answer(
    genwire_emulator: Emulator, method: str, version: str
) -> None:
    genwire_emulator.fault("delay", seconds=0.3)
    body = orjson.dumps(content("count to 300"))
    head = f"POST /v1beta/models/gemini-1.5-flash:{method} HTTP/{version}\r\nhost: localhost\r\n"
    url = httpx.URL(genwire_emulator.url)
    with socket.create_connection((url.host, url.port or 80), timeout=10) as connection:
        connection.sendall(f"{head}content-length: {len(body)}\r\n\r\n".encode() + body)
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert b" 200 OK" in answer
    assert b" 300" in answer


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
