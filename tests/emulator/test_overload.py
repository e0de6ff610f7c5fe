"""Slow, leaving and greedy clients: nothing they do keeps others from being served."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import orjson
import pytest

from genwire.testing import Emulator, emulator
from tests.emulator.checked_client import CheckedClient, events_of
from tests.emulator.raw_requests import RUN, URL, answers

pytestmark = pytest.mark.slow


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
        client.post(URL, body, timeout=0.1)
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
