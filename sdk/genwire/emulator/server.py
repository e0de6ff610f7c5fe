"""Serving the emulator: a socket of our own, one line when it accepts connections, a clean end on signals."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette

from .connections import protocol

# How long open requests may go on once the server is told to stop.
_GRACE_SECONDS: Final = 1
# As many connections are accepted at a time before any is closed: fewer than the descriptors that are kept free.
_BACKLOG: Final = 64
# Without a place for a new connection, the loop would complain hundreds of times a second.
_QUIET_SECONDS: Final = 60.0
_log = logging.getLogger("genwire.emulator")


class BindError(Exception):
    """The address cannot be used; the message is one line that a user can act on."""


def bind(host: str, port: int, *, allow_remote: bool = False) -> socket.socket:
    """Return a socket that accepts connections, so that clients may connect from now on.

    Args:
        host: Name or address to listen on.
        port: Port to listen on; 0 for a free one.
        allow_remote: Whether other machines may be let in. Anyone who can connect can do everything.

    Raises:
        BindError: The address is not of this machine or taken, or lets other machines in without `allow_remote`.
    """
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, OverflowError, UnicodeError) as error:
        raise BindError(f"Cannot listen on {host}: {error}") from None
    if not allow_remote and not ipaddress.ip_address(address[0]).is_loopback:
        raise BindError(
            f"{host} lets other machines in, and nothing protects the emulator: add --allow-remote"
        )
    # asyncio only turns Nagle's algorithm off where the protocol is named; with it, each answer takes 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # there it would let two programs have the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise BindError(f"Cannot listen on {host}:{port}: {error.strerror}") from None
    return listener


def url_of(listener: socket.socket, *, to_open: bool = False) -> str:
    """Return the base URL of a bound socket; one `to_open` in this machine's browser names no wildcard address."""
    host, port = listener.getsockname()[:2]
    if to_open and ipaddress.ip_address(host.partition("%")[0]).is_unspecified:
        host = "::1" if ":" in host else "127.0.0.1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Server(uvicorn.Server):
    """A server of one application.

    Args:
        app: The application.
        on_started: Called once requests are answered.
    """

    def __init__(self, app: Starlette, on_started: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=protocol(),
                backlog=_BACKLOG,
                ws="none",
                loop="asyncio",
                lifespan="on",
                log_config=None,
                # What goes wrong in the application it logs itself; uvicorn would add cut connections and the like.
                log_level="critical",
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=_GRACE_SECONDS,
            )
        )
        self._on_started = on_started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to answer."""
        asyncio.get_running_loop().set_exception_handler(_Complaints())
        await super().startup(sockets)
        if self.started:
            self._on_started()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Stop on SIGINT and SIGTERM, and leave it at that: being asked to end is no failure."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(number: int, frame: FrameType | None) -> None:
            self.handle_exit(number, frame)

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class _Complaints:
    """What the event loop complains of; of the same thing, such as too many open files, only now and then."""

    def __init__(self) -> None:
        self._logged: dict[str, float] = {}

    def __call__(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if not isinstance(context.get("exception"), OSError):
            loop.default_exception_handler(context)
            return
        line = f"{context['message']}: {context['exception']}"
        now = loop.time()
        if now - self._logged.get(line, -_QUIET_SECONDS) >= _QUIET_SECONDS:
            self._logged = {line: now}
            _log.error("%s", line)


def serve(app: Starlette, listener: socket.socket, on_started: Callable[[], None]) -> None:
    """Serve an application until a signal ends it; for the main thread.

    Args:
        app: The application.
        listener: Socket to accept connections on.
        on_started: Called once requests are answered.
    """
    asyncio.run(Server(app, on_started).serve(sockets=[listener]))
