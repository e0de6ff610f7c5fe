"""Access to what HTTP carried: the status, headers and body of each answer, beside what calls return."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from .effects import Failure, Reply

if TYPE_CHECKING:
    import httpx


class RawResponse:
    """An answer as HTTP carried it, an error's too.

    Attributes:
        operation: The contract's name of the operation: `models.generateContent`.
        status_code: The HTTP status.
        headers: The answer's headers.
    """

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
        """The body without its transfer and content encodings; of a stream, as much as was read so far."""
        return b"".join(self._pieces)

    @property
    def text(self) -> str:
        """The body as UTF-8."""
        return self.content.decode(errors="replace")

    def add(self, piece: bytes) -> None:
        """Takes the next piece of a stream's body."""
        self._pieces.append(piece)


_listening: ContextVar[tuple[list[RawResponse], ...]] = ContextVar("genwire_raw_responses", default=())


@contextmanager
def raw_responses() -> Generator[list[RawResponse]]:
    """Collects the answer of every attempt that is made within the block, of any client, in order.

    The block listens to what its own thread or task calls, and the tasks that begin in it.

    >>> with genwire.raw_responses() as answers:
    ...     gl.models.get("gemini-1.5-flash")
    >>> answers[-1].headers["content-type"]
    """
    answers: list[RawResponse] = []
    token = _listening.set((*_listening.get(), answers))
    try:
        yield answers
    finally:
        _listening.reset(token)


def note(operation: str, reply: Reply | Failure) -> Reply | Failure:
    """Hands an answer to who listens, and gives back the reply, which then tells of its stream's pieces too."""
    listening = _listening.get()
    if not listening or not isinstance(reply, Reply):
        return reply
    answer = RawResponse(operation, reply.status_code, reply.headers, reply.content)
    for answers in listening:
        answers.append(answer)
    return reply._replace(on_piece=answer.add)
