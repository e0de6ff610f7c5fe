"""Connections: uvicorn's protocols, with limits for clients and support for faults."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
import time
from typing import Any, Final

from starlette.types import Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .faults import CLOSE_CONNECTION
from .guard import API_HEADERS

# Request line and headers together.
MAX_HEAD_BYTES: Final = 64 * 1024
_FIELD_BYTES: Final = len(b": \r\n")
# What is kept for the emulator's own files and for the program that it runs in.
_OTHER_DESCRIPTORS: Final = 128
_MOST_CONNECTIONS: Final = 10_000
# How long an answer may pause once its client has sent its last byte, before the client counts as gone.
_PAUSE_SECONDS: Final = 0.5
# Most answers come sooner than this, and then nobody needs to be asked.
_FIRST_PAUSE_SECONDS: Final = 0.05
_CONTINUE: Final = b"HTTP/1.1 100 Continue\r\n\r\n"
_TOO_LARGE: Final = b"HTTP/1.1 431 Request Header Fields Too Large\r\n"


class Connection(asyncio.Protocol):
    """A mixin for uvicorn's protocols; it comes before them in the method resolution order."""

    app: Any
    connections: Any
    cycle: Any
    loop: Any
    transport: Any
    active = 0.0  # when bytes came or went last, by the monotonic clock
    _sent = 0  # messages that the application has sent

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Serve a client; at the limit of connections, the one that was idle longest is closed."""
        others: set[Connection] = self.connections
        if len(others) >= most_connections():
            silent = min(others, key=lambda one: one.active)
            others.discard(silent)
            silent.transport.abort()
        self.active = time.monotonic()
        super().connection_made(transport)
        inner = self.app

        def close(reset: bool) -> None:
            if not reset:
                self.transport.close()
                return
            # With nothing to linger for, the kernel answers with a reset.
            self.transport.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
            self.transport.abort()

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[CLOSE_CONNECTION] = close

            async def noted_send(message: Message) -> None:
                self.active = time.monotonic()
                self._sent += 1
                await send(message)

            await inner(scope, receive, noted_send)

        self.app = app

    def data_received(self, data: bytes) -> None:
        """Record the activity, and read on."""
        self.active = time.monotonic()
        super().data_received(data)

    def eof_received(self) -> Any:  # uvicorn's closes always, and so returns None
        """Keep the connection for the answer after a client has closed its sending side.

        A client that has left altogether looks the same until something is sent to it.
        """
        cycle = self.cycle
        if cycle is None or cycle.response_complete or cycle.more_body:
            return None
        cycle.keep_alive = False
        self._look_after(_PAUSE_SECONDS if cycle.response_started else _FIRST_PAUSE_SECONDS)
        return True

    def _look_after(self, seconds: float) -> None:
        """Check soon whether anything was sent, and if not, whether the client is still connected."""

        sent = self._sent

        def check() -> None:
            if self.transport.is_closing() or self.cycle.response_complete:
                return
            if self._sent == sent:
                if self.cycle.response_started:
                    self.transport.abort()
                    return
                if self.cycle.scope["http_version"] == "1.1":
                    # Clients pass over as many of these as come.
                    self.transport.write(_CONTINUE)
            self._look_after(_PAUSE_SECONDS)

        self.loop.call_later(seconds, check)

    def refuse(self, status_line: bytes, message: bytes = b"") -> None:
        """Answer an invalid request, and close the connection."""
        headers = [b"%b: %b\r\n" % header for header in API_HEADERS]
        headers += [b"content-type: text/plain; charset=utf-8\r\n", b"content-length: %d\r\n" % len(message)]
        self.transport.write(b"".join([status_line, *headers, b"connection: close\r\n\r\n", message]))
        self.transport.close()

    def send_400_response(self, msg: str) -> None:
        """Answer bytes that are not a request."""
        self.refuse(b"HTTP/1.1 400 Bad Request\r\n", msg.encode())


class _H11Connection(Connection, H11Protocol):
    """A connection parsed in Python; h11 limits the size of the head."""


def protocol() -> type[asyncio.Protocol]:
    """Return the protocol to serve with: httptools reads a request in a tenth of h11's time, where it is there."""
    try:
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
    except ImportError:
        return _H11Connection

    class HttpToolsConnection(Connection, HttpToolsProtocol):
        """A connection parsed by llhttp, which has no limits of its own."""

        _fields = 0  # bytes of the head, and of the fields that may follow a body
        _unread = 0  # bytes that have made nothing complete yet: the parser keeps them

        def data_received(self, data: bytes) -> None:
            self._unread += len(data)
            super().data_received(data)
            if self._unread > MAX_HEAD_BYTES and not self.transport.is_closing():
                self.refuse(_TOO_LARGE)

        def on_message_begin(self) -> None:
            self._fields = self._unread = 0
            super().on_message_begin()

        def on_url(self, url: bytes) -> None:
            self._count(len(url))
            super().on_url(url)

        def on_header(self, name: bytes, value: bytes) -> None:
            self._count(len(name) + len(value))
            super().on_header(name, value)

        def on_body(self, body: bytes) -> None:
            self._unread = 0
            super().on_body(body)

        def _count(self, more: int) -> None:
            self._unread = 0
            self._fields += more + _FIELD_BYTES
            if self._fields > MAX_HEAD_BYTES:
                raise OverflowError  # which the parser makes a complaint of its own

    return HttpToolsConnection


def most_connections() -> int:
    """Return how many connections the limit of open files leaves room for."""
    if sys.platform == "win32":  # sockets are no file descriptors there
        return _MOST_CONNECTIONS
    import resource

    limit, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return max(1, min(limit - _OTHER_DESCRIPTORS, _MOST_CONNECTIONS)) if limit > 0 else _MOST_CONNECTIONS
