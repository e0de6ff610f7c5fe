"""The HTTP status, headers and body of each answer, beside what calls return."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from .effects import Failure, Reply

if TYPE_CHECKING:
    import httpx


class RawResponse:
    """An HTTP answer, successful or not.

    Attributes:
        operation: The contract's name of the operation: `models.generateContent`.
        status_code: The HTTP status.
        headers: The answer's headers.
    """

    __module__ = "genwire"
    __slots__ = ("_pieces", "headers", "operation", "status_code")

    def __init__(self, operation: str, status_code: int, headers: httpx.Headers, content: bytes) -> None:
        self.operation = operation
        self.status_code = status_code
        self.headers = headers
        self._pieces = [content]

    def __repr__(self) -> str:
        return f"RawResponse({self.operation!r}, status_code={self.status_code})"

    @property
    def content(self) -> bytes:
        """The decoded body; of a stream, as much as was read so far."""
        return b"".join(self._pieces)

    @property
    def text(self) -> str:
        """The body as UTF-8."""
        return self.content.decode(errors="replace")

    def add(self, piece: bytes) -> None:
        """Add the next piece of a stream's body.

        Args:
            piece: Its bytes, decoded.
        """
        self._pieces.append(piece)


_collectors: ContextVar[tuple[list[RawResponse], ...]] = ContextVar("genwire_raw_responses", default=())


@contextmanager
def raw_responses() -> Generator[list[RawResponse]]:
    """Collect the answer to every attempt that is made within the block, of any client, in order.

    It collects the calls of its own thread or task, and of tasks that start in the block.

    >>> with genwire.raw_responses() as answers:
    ...     gl.models.get("gemini-3.8-flash")
    >>> answers[-1].headers["content-type"]
    """
    answers: list[RawResponse] = []
    token = _collectors.set((*_collectors.get(), answers))
    try:
        yield answers
    finally:
        _collectors.reset(token)


def note(operation: str, reply: Reply | Failure) -> Reply | Failure:
    """Hand an answer to its collectors, and return the reply, which then collects the pieces of a stream too."""
    collectors = _collectors.get()
    if not collectors or not isinstance(reply, Reply):
        return reply
    answer = RawResponse(operation, reply.status_code, reply.headers, reply.content)
    for answers in collectors:
        answers.append(answer)
    return reply._replace(on_piece=answer.add)
