"""Faults that tests order: answers that fail as networks and services do, with a count of those served."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Final, Literal

from starlette.types import Message, Scope, Send

Kind = Literal["status", "redirect", "reset", "cut", "stall", "garble", "slow", "delay"]
KINDS: Final[tuple[Kind, ...]] = ("status", "redirect", "reset", "cut", "stall", "garble", "slow", "delay")

# Where `server` leaves the function that drops a request's connection: close(reset: bool).
CLOSE_CONNECTION: Final = "genwire.close_connection"


@dataclass(slots=True, kw_only=True)
class Fault:
    """One ordered fault.

    Args:
        kind: What goes wrong (docs/emulator.md has the table).
        operation: Id of the operation that it is for; `*` stands for any text.
        count: The number of requests that it applies to; None for all.
        skip: The number of requests to skip before it.
        status: HTTP status of `status` and `redirect`.
        headers: Further headers of `status` and `redirect`.
        body: JSON value, or text, that `status` answers; the service's own error envelope when absent.
        after_bytes: The bytes of the body that `cut`, `stall` and `garble` leave intact.
        seconds: The duration of `stall` and `delay`; a stall without it lasts until the client leaves.
        bytes_per_second: The speed of `slow`.
        location: The target of `redirect`.
    """

    kind: Kind
    operation: str = "*"
    count: int | None = 1
    skip: int = 0
    status: int = 503
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    after_bytes: int = 0
    seconds: float | None = None
    bytes_per_second: float = 100.0
    location: str = ""
    id: int = 0
    fired: int = 0

    @property
    def spent(self) -> bool:
        """Return whether it was served as often as ordered."""
        return self.count is not None and self.fired >= self.count

    @property
    def replaces_answer(self) -> bool:
        """Return whether the operation is not carried out at all."""
        return self.kind in ("status", "redirect", "reset")


class Faults:
    """The ordered faults, oldest first."""

    def __init__(self) -> None:
        self.ordered: list[Fault] = []
        self._next_id = 1

    def order(self, fault: Fault) -> Fault:
        """Add a fault, give it its id, and return it."""
        fault.id, self._next_id = self._next_id, self._next_id + 1
        self.ordered.append(fault)
        return fault

    def take(self, operation_id: str) -> Fault | None:
        """Return the fault to serve to a request, counting it, or None."""
        for fault in self.ordered:
            if fault.spent or not fnmatchcase(operation_id, fault.operation):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.fired += 1
            return fault
        return None

    def clear(self) -> None:
        """Forget all faults."""
        self.ordered.clear()


def close_connection(scope: Scope, *, reset: bool) -> None:
    """Drop a request's connection: with a reset, or as if the server had closed it after what it has sent."""
    close: Callable[[bool], None] | None = scope.get("extensions", {}).get(CLOSE_CONNECTION)
    if close is None:
        raise RuntimeError(
            "This fault needs the emulator's own server; another ASGI server cannot drop connections"
        )
    close(reset)


def spoil(fault: Fault, scope: Scope, send: Send) -> Send:
    """Return a `send` that applies a fault to the body of the answer."""
    spoilers: dict[Kind, type[_Spoiler]] = {"cut": _Cut, "stall": _Stall, "garble": _Garble, "slow": _Slow}
    spoiler = spoilers.get(fault.kind)
    return send if spoiler is None else spoiler(fault, scope, send)


class _Spoiler(ABC):
    def __init__(self, fault: Fault, scope: Scope, send: Send) -> None:
        self._fault = fault
        self._scope = scope
        self._send: Callable[[Message], Awaitable[None]] = send
        self._intact = fault.after_bytes

    async def __call__(self, message: Message) -> None:
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        body: bytes = message.get("body", b"")
        head, tail = body[: self._intact], body[self._intact :]
        self._intact -= len(head)
        await self.spoil(head, tail, more=message.get("more_body", False))

    @abstractmethod
    async def spoil(self, intact: bytes, rest: bytes, *, more: bool) -> None:
        """Send a piece of the body, of which `intact` is within `after_bytes`."""

    async def _body(self, body: bytes, *, more: bool) -> None:
        await self._send({"type": "http.response.body", "body": body, "more_body": more})


class _Cut(_Spoiler):
    async def spoil(self, intact: bytes, rest: bytes, *, more: bool) -> None:
        if intact:
            await self._body(intact, more=True)
        if rest or not self._intact or not more:
            close_connection(self._scope, reset=False)


class _Stall(_Spoiler):
    _stalled = False

    async def spoil(self, intact: bytes, rest: bytes, *, more: bool) -> None:
        if intact:
            await self._body(intact, more=True)
        if not self._intact and not self._stalled:
            self._stalled = True
            # Without an end, the request's own cancellation ends it: the client leaves, or the server stops.
            await asyncio.sleep(self._fault.seconds if self._fault.seconds is not None else 86400)
        await self._body(rest, more=more)


class _Garble(_Spoiler):
    async def spoil(self, intact: bytes, rest: bytes, *, more: bool) -> None:
        await self._body(intact + b"#" * len(rest), more=more)


class _Slow(_Spoiler):
    async def spoil(self, intact: bytes, rest: bytes, *, more: bool) -> None:
        body = intact + rest
        for at in range(len(body)):
            await self._body(body[at : at + 1], more=True)
            await asyncio.sleep(1 / self._fault.bytes_per_second)
        await self._body(b"", more=more)
