"""What is uploaded: files, bytes and streams, read at constant memory and more than once where they can be."""

from __future__ import annotations

import hashlib
import io
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol, TypeAlias

from ...errors import ValidationError


class Readable(Protocol):
    """A binary stream."""

    def read(self, size: int, /) -> bytes | None:
        """At most so many bytes; empty at the end."""
        ...


Uploadable: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | Readable

PIECE: Final = 256 * 1024  # what httpx is given at once: larger pieces cost it several times their size


class SourceError(Exception):
    """The bytes cannot be had any more."""


class Window(NamedTuple):
    """The bytes that one request sends.

    Attributes:
        length: How many.
        is_last: Whether none come after them.
    """

    length: int
    is_last: bool


class Source(ABC):
    """Bytes by their position.

    Attributes:
        name: Name of the file that they come from, as far as is known.
        size: How many there are; None as long as it is unknown.
    """

    name: str | None
    size: int | None

    @property
    def title(self) -> str | None:
        """The name as text: one that the file system could not decode has characters that are none."""
        return None if self.name is None else self.name.encode(errors="replace").decode()

    @abstractmethod
    def ready(self, offset: int, limit: int) -> int:
        """How many bytes there are from `offset` on, up to `limit`; may wait for them."""

    @abstractmethod
    def read(self, offset: int, limit: int) -> bytes:
        """Return bytes that `ready` announced, at least one and at most `limit`."""

    @abstractmethod
    def close(self) -> None:
        """Close what was opened here."""


def open_source(data: Uploadable) -> Source:
    """Open what is to be uploaded. A stream is read from its present position; the caller closes it.

    Raises:
        ValidationError: It is none of these.
        OSError: The file cannot be opened.
    """
    if isinstance(data, (str, os.PathLike)):
        path = Path(data)
        return _Seekable(path.open("rb"), path.name, owned=True)
    if isinstance(data, (bytes, bytearray, memoryview)):
        return _Memory(data)
    if isinstance(data, io.TextIOBase) or not callable(getattr(data, "read", None)):
        raise ValidationError(f"file must be a path, bytes or a binary stream, got {type(data).__name__}")
    given: Any = getattr(data, "name", None)
    name = Path(given).name if isinstance(given, str) else None
    seekable: Any = getattr(data, "seekable", None)
    return _Seekable(data, name) if seekable is not None and seekable() else _Once(data, name)


def window(source: Source, offset: int, limit: int) -> Window:
    """The next bytes to send, of which there are at most `limit`."""
    length = source.ready(offset, limit + 1)
    return Window(min(length, limit), length <= limit)


class Checksum:
    """SHA-256 of what was sent, each byte once although it may be sent again."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._hash = hashlib.sha256()
        self.length = 0

    def pieces(self, offset: int, length: int) -> Iterator[bytes]:
        """The bytes of a window, taken account of.

        Raises:
            SourceError: There are fewer by now.
        """
        end = offset + length
        while offset < end:
            piece = self._source.read(offset, min(PIECE, end - offset))
            if not piece:
                raise SourceError(f"the file ended at byte {offset}: it has become shorter")
            if offset <= self.length < offset + len(piece):
                self._hash.update(memoryview(piece)[self.length - offset :])
                self.length = offset + len(piece)
            offset += len(piece)
            yield piece

    def catch_up(self, offset: int) -> None:
        """Read what an earlier attempt sent.

        Raises:
            SourceError: There is not as much.
        """
        while self.length < offset:
            if not (length := self._source.ready(self.length, min(PIECE, offset - self.length))):
                raise SourceError(f"the service has {offset} bytes already, and the file has {self.length}")
            for _ in self.pieces(self.length, length):
                pass

    def disagrees(self, reported: Any) -> bool:
        """Whether the service has other bytes, by the digest that it reports: in hexadecimal, or as bytes."""
        if not isinstance(reported, bytes):
            return False
        text, digest = self._hash.hexdigest().encode(), self._hash.digest()
        if len(reported) == len(digest):
            return reported != digest
        return len(reported) == len(text) and reported.lower() != text


class _Memory(Source):
    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self.name: str | None = None
        self._view = memoryview(data).cast("B")
        self.size: int | None = len(self._view)

    def ready(self, offset: int, limit: int) -> int:
        return min(limit, len(self._view) - offset)

    def read(self, offset: int, limit: int) -> bytes:
        return bytes(self._view[offset : offset + limit])

    def close(self) -> None:
        self._view = memoryview(b"")  # a bytearray can be resized again


class _Seekable(Source):
    def __init__(self, stream: Any, name: str | None, *, owned: bool = False) -> None:
        self.name = name
        self._stream = stream
        self._owned = owned
        self._start: int = stream.tell()
        self._end: int = stream.seek(0, os.SEEK_END)
        stream.seek(self._start)
        self.size: int | None = self._end - self._start

    def ready(self, offset: int, limit: int) -> int:
        return max(0, min(limit, self._end - self._start - offset))

    def read(self, offset: int, limit: int) -> bytes:
        self._stream.seek(self._start + offset)
        return _read(self._stream, limit)

    def close(self) -> None:
        if self._owned:
            self._stream.close()


class _Once(Source):
    """A stream that gives its bytes only once: those that may have to be sent again are kept."""

    def __init__(self, stream: Any, name: str | None) -> None:
        self.name = name
        self.size: int | None = None
        self._stream = stream
        self._kept = bytearray()
        self._start = 0

    def ready(self, offset: int, limit: int) -> int:
        if offset < self._start:
            raise SourceError(f"the service lost bytes from {offset} on, which a stream cannot give again")
        del self._kept[: offset - self._start]
        self._start = offset
        while self.size is None and len(self._kept) < limit:
            if data := _read(self._stream, min(PIECE, limit - len(self._kept))):
                self._kept += data
            else:
                self.size = self._start + len(self._kept)
        return min(limit, len(self._kept))

    def read(self, offset: int, limit: int) -> bytes:
        at = offset - self._start
        return bytes(self._kept[at : at + limit])

    def close(self) -> None:
        self._kept = bytearray()


def _read(stream: Any, limit: int) -> bytes:
    data = stream.read(limit)
    if not isinstance(data, bytes):
        raise ValidationError(
            f"file must be a binary stream that waits for its bytes; read() gave {type(data).__name__}"
        )
    return data
