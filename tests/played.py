"""A server that plays given bytes: for what no HTTP server would send."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from enum import Enum, auto
from itertools import chain, repeat
from time import sleep

import orjson


class Act(Enum):
    """What to do besides sending: hold the connection until the client leaves it, or reset it."""

    HOLD = auto()
    RESET = auto()


Step = bytes | float | Act  # bytes are sent, a number is a pause in seconds
Script = Sequence[Step]


class Played:
    """The running server.

    Attributes:
        url: Its base URL.
        requests: The requests as they came, head and body, in order.
        left: How many connections have ended, by the client or after their script.
    """

    def __init__(self, *scripts: Script) -> None:
        self._scripts = chain(scripts, repeat(scripts[-1]))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.requests: list[bytes] = []
        self.left = threading.Semaphore(0)
        threading.Thread(target=self._serve, daemon=True).start()

    def stop(self) -> None:
        """Ends all connections and listens no more."""
        self._listener.close()
        for connection in [*self._open]:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.add(connection)
                threading.Thread(
                    target=self._play, args=(connection, next(self._scripts)), daemon=True
                ).start()

    def _play(self, connection: socket.socket, script: Script) -> None:
        with suppress(OSError), connection:
            self.requests.append(_request(connection))
            for step in script:
                if isinstance(step, bytes):
                    connection.sendall(step)
                elif step is Act.RESET:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                elif step is Act.HOLD:
                    connection.recv(1)
                else:
                    assert isinstance(step, (int, float))
                    sleep(step)
        self._open.discard(connection)
        self.left.release()


@contextmanager
def played(*scripts: Script) -> Generator[Played]:
    """Plays the scripts, one a connection and one request each; the last one again for all further connections."""
    server = Played(*scripts)
    try:
        yield server
    finally:
        server.stop()


def answer(
    body: object = None, *, status: int = 200, head: str = "", content_type: str = "application/json"
) -> bytes:
    """A whole answer; a body that is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    lines = [
        f"HTTP/1.1 {status} Something",
        f"content-type: {content_type}",
        f"content-length: {len(content)}",
    ]
    lines += ["connection: close", *([head] if head else [])]
    return "\r\n".join([*lines, "", ""]).encode() + content


def event_stream(*pieces: bytes, content_type: str = "text/event-stream", chunked: bool = True) -> bytes:
    """A streamed answer whose body comes in these pieces; without chunks its end is the connection's."""
    framing = "transfer-encoding: chunked" if chunked else "connection: close"
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\n{framing}\r\n\r\n".encode()
    if not chunked:
        return head + b"".join(pieces)
    return head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def event(data: object, *, end: bytes = b"\r\n\r\n") -> bytes:
    """A server-sent event; data that is not bytes is sent as JSON."""
    return b"data: " + (data if isinstance(data, bytes) else orjson.dumps(data)) + end


def head_of(server: Played, index: int = -1) -> dict[str, str]:
    """The headers of a request, and its first line under ''."""
    first, *lines = server.requests[index].partition(b"\r\n\r\n")[0].decode().split("\r\n")
    return {"": first} | {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}


def _request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        received += _more(connection)
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    while len(body) < length:
        body += _more(connection)
    return head + b"\r\n\r\n" + body


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise ConnectionAbortedError("the client left before its request was whole")
    return data
