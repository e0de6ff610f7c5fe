"""A synchronous transport whose every read and write ends in time, and when the transport is closed.

httpx limits each read, so that a server which sends a byte now and then, or endless interim responses, holds a blocking
call for ever. Here each read of a thread is limited by the end of its attempt, too.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from typing import Any, Final

import httpcore
import httpx

from .time_limit import current_end, shut_down

_PIECE: Final = 65_536


class DeadlineTransport(httpx.HTTPTransport):
    """httpx's transport, over connections that respect `time_limit.limited`.

    Args:
        verify: The TLS context of all connections.
        limits: How many connections there may be, and how long an idle one is kept.
        proxy: The URL of a proxy, with its credentials.
    """

    def __init__(self, verify: ssl.SSLContext, limits: httpx.Limits, *, proxy: str | None = None) -> None:
        super().__init__(verify=verify, limits=limits, proxy=proxy)
        pool: Any = self._pool
        self._backend = pool._network_backend = _Backend()

    def close(self) -> None:
        """Close all connections, and end the reads of other threads, which would not notice that."""
        for stream in list(self._backend.streams):
            shut_down(stream)
        super().close()


class _Backend(httpcore.SyncBackend):
    """Opens connections.

    Attributes:
        streams: Those that are open.
    """

    def __init__(self) -> None:
        self.streams: set[_Stream] = set()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        stream = super().connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream, self.streams)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, streams: set[_Stream]) -> None:
        self._stream = stream
        self._streams = streams
        streams.add(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):  # so that the limit is looked at now and then
            self._stream.write(buffer[start : start + _PIECE], self._within(timeout))

    def _within(self, timeout: float | None) -> float | None:
        """The limit of one step: the request's own, or what is left of the attempt."""
        end = current_end(self._stream)
        if end is None:
            return timeout
        left = end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("timed out")
        return left if timeout is None else min(timeout, left)

    def close(self) -> None:
        self._streams.discard(self)
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        self._streams.discard(self)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout), self._streams)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
