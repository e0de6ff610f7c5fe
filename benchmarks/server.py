"""A server of canned answers on loopback, so that what is measured is the client: `python server.py [MODELS]`.

Prints its port, and serves. What is asked for is in the name of the model: `small` and `large` answers, streams `burst`
(all at once), `paced` (an event a packet) and `events-N` (N of them, a multiple of 50); `slow` answers after a moment,
so that requests overlap. MODELS is how many tuned models it lists.
"""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import parse_qs, urlsplit

import payloads

# Seconds between the events of a paced stream, and until a slow answer.
PACE: Final = 300e-6
SLOWNESS: Final = 0.02
_EVENTS_A_PIECE: Final = 50
_MODELS: Final = int(sys.argv[1]) if len(sys.argv) > 1 else payloads.MODELS
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_HOST: Final = re.compile(r"\r\nhost: *(\S+)", re.IGNORECASE)
_FILE: Final = {"name": "files/1", "mimeType": "video/mp4", "sizeBytes": "1", "state": "ACTIVE"}
_GOOGLE, _CLOUDFLARE, _OPENAI = (
    {model: make(characters) for model, characters in payloads.CHARACTERS.items()}
    for make in (payloads.answer, payloads.workers_ai, payloads.completion)
)
_VALUES, _VALUE = (payloads.embeddings(field) for field in ("values", "value"))


class Received(NamedTuple):
    """A request whose body has been read; of long ones, only the first bytes are kept."""

    head: str
    path: str
    query: dict[str, list[str]]
    body: bytes

    def number(self, name: str, default: int) -> int:
        """A number in the query."""
        return int(self.query.get(name, [str(default)])[0])


class Server:
    """Answers, and counts the requests that it has not answered yet."""

    def __init__(self) -> None:
        self._open = 0
        self._most_open = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer all requests of a connection."""
        try:
            while True:
                received = await _read(reader)
                if received.path == "/open":
                    _write(writer, payloads.compact(self._most_open))
                    self._most_open = 0
                    continue
                self._open += 1
                self._most_open = max(self._most_open, self._open)
                try:
                    await self._answer(received, writer)
                finally:
                    self._open -= 1
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def _answer(self, received: Received, writer: asyncio.StreamWriter) -> None:
        if "stream" in received.path or b'"stream":true' in received.body.replace(b" ", b""):
            await _stream(received, writer)
            return
        if "slow" in received.path:
            await asyncio.sleep(SLOWNESS)
        _write(writer, *_whole(received))
        await writer.drain()


async def _read(reader: asyncio.StreamReader) -> Received:
    head = await reader.readuntil(b"\r\n\r\n")
    length = _LENGTH.search(head)
    left, body = int(length[1]) if length else 0, b""
    while left:
        piece = await reader.read(min(left, 1 << 20))
        if not piece:
            raise asyncio.IncompleteReadError(b"", left)
        left -= len(piece)
        body = body if len(body) > 1 << 16 else body + piece
    lines = head.decode("latin-1")
    url = urlsplit(lines.split(" ", 2)[1])
    return Received(lines, url.path, parse_qs(url.query), body)


def _whole(received: Received) -> tuple[bytes, str]:
    """The body of an answer that is no stream, and the headers that go with it."""
    size = "large" if "large" in received.path or b"large" in received.body else "small"
    for end, body in (
        (":generateContent", _GOOGLE[size]),
        (":batchEmbedContents", _VALUES),
        (":batchEmbedText", _VALUE),
        ("/chat/completions", _OPENAI[size]),
    ):
        if received.path.endswith(end):
            return body, ""
    if received.path == "/v1beta/tunedModels":
        start, page = received.number("pageToken", 0), received.number("pageSize", 50)
        return payloads.tuned_models(start, page, _MODELS), ""
    if "/ai/run/" in received.path:
        return _CLOUDFLARE[size], ""
    return _uploading(received)


def _uploading(received: Received) -> tuple[bytes, str]:
    """An answer of the resumable upload protocol's."""
    if "finalize" in received.head.lower():
        return payloads.compact({"file": _FILE}), "x-goog-upload-status: final\r\n"
    if received.path != "/upload/v1beta/files":
        return b"", "x-goog-upload-status: active\r\n"
    host = _HOST.search(received.head)
    assert host
    return b"{}", f"x-goog-upload-status: active\r\nx-goog-upload-url: http://{host[1]}/session\r\n"


def _write(writer: asyncio.StreamWriter, body: bytes, headers: str = "") -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=UTF-8\r\n{headers}"
    writer.write(f"{head}content-length: {len(body)}\r\n\r\n".encode() + body)


async def _stream(received: Received, writer: asyncio.StreamWriter) -> None:
    """Write a stream, each event in a chunk of its own, as the services do."""
    as_array = "streamGenerateContent" in received.path and received.query.get("alt") != ["sse"]
    kind = "application/json" if as_array else "text/event-stream"
    writer.write(f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ntransfer-encoding: chunked\r\n\r\n".encode())
    if "paced" in received.path:
        due = time.perf_counter()
        for event in payloads.events():
            if writer.is_closing():
                return
            # The loop is blocked meanwhile: its timers are too coarse, and only one client streams at a time.
            due = max(due + PACE, time.perf_counter())
            time.sleep(max(0.0, due - time.perf_counter()))  # noqa: ASYNC251
            writer.write(_chunk(event))
    else:
        for piece in _pieces(received, as_array=as_array):
            writer.write(piece)
            await writer.drain()
    writer.write(b"0\r\n\r\n")
    await writer.drain()


def _pieces(received: Received, *, as_array: bool) -> Iterator[bytes]:
    """The chunks of a stream, as many at a time as is quick."""
    if counted := re.search(r"events-(\d+):", received.path):
        every = payloads.events()
        piece, last = (
            b"".join(map(_chunk, some)) for some in (every[:_EVENTS_A_PIECE], every[-_EVENTS_A_PIECE:])
        )
        for _ in range(int(counted[1]) // _EVENTS_A_PIECE - 1):
            yield piece
        yield last
    elif as_array:
        bodies = [event.removeprefix(b"data: ").strip() for event in payloads.events()]
        array = [b"[" + bodies[0], *(b",\r\n" + body for body in bodies[1:]), b"]"]
        yield b"".join(map(_chunk, array))
    else:
        every = payloads.completion_events() if "completions" in received.path else payloads.events()
        yield b"".join(map(_chunk, every))


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


async def main() -> None:
    """Serve until it is killed."""
    server = await asyncio.start_server(Server().serve, "127.0.0.1", 0, backlog=512, limit=1 << 20)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
