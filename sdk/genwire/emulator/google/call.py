"""One call of an operation, read and checked, and what an operation answers it with."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..contract import Contract, Operation

if TYPE_CHECKING:
    from ..emulator import Emulator

Message = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Media:
    """An answer of bytes.

    Args:
        pieces: The bytes, in pieces.
        media_type: Their type.
    """

    pieces: Iterable[bytes]
    media_type: str


Answer = Message | AsyncGenerator[Message, None] | Media


@dataclass(frozen=True, slots=True)
class Call:
    """A call in canonical form.

    Args:
        emulator: Whose state and engine to use.
        operation: The operation.
        path: Values of its path parameters.
        query: Values of its query parameters, typed; those that were not sent are absent.
        body: The message of the body, without what only the service sets; empty without one.
        version: `v1beta` or `v1`, as the client asked.
        base_url: Scheme, host and port that the client asked.
        sent: The body as it came; None without one.
        size: How many bytes it came in, to do what takes time with them `aside`.
        bearer: The access token that it came with; empty without one.
        counts: Whether it counts against the quotas of its model; requests of a batch do not.
    """

    emulator: Emulator
    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Message
    version: str
    base_url: str
    sent: Any = None
    size: int = 0
    bearer: str = ""
    counts: bool = True

    @property
    def contract(self) -> Contract:
        """Return the contract that the operation is of."""
        return self.emulator.contracts[self.operation.api]


Handler = Callable[[Call], Awaitable[Answer]]
