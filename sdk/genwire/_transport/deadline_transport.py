"""A synchronous transport whose every read and write ends in time.

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

from .time_limit import current_end

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
        pool._network_backend = _Backend()


class _Backend(httpcore.SyncBackend):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        stream = super().connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):  # so that the limit is looked at now and then
            self._stream.write(buffer[start : start + _PIECE], self._within(timeout))

    def _within(self, timeout: float | None) -> float | None:
        """The limit of one step: the request's own, or what is left of the attempt."""
        end = current_end()
        if end is None:
            return timeout
        left = end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("timed out")
        return left if timeout is None else min(timeout, left)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
