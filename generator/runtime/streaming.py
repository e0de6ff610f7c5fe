"""Incremental decoders of streams, without I/O: bytes in, JSON documents out as soon as they are complete.

Lines are split from bytes, at CR, LF and CRLF only: U+2028 and U+0085 are legal inside JSON, and a chunk may end in
the middle of a character.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol, TypeVar

from .errors import StreamError
from .json_text import NotJSONError, read_json
from .json_types import is_array, is_object
from .secrets import hidden

T = TypeVar("T")

_EXCERPT, _EXCERPT_READ = 200, 16_384
_LF = ord("\n")
_STRUCTURE = re.compile(rb'["\\{}\[\]]')


class Decoder(Protocol):
    """Splits a stream into JSON documents."""

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the documents that this chunk completes."""
        ...

    def finish(self) -> list[bytes]:
        """Return the rest at the end of the stream."""
        ...


class EventDecoder:
    """Splits server-sent events; returns the data of each event.

    Reads what services really send: `data:` with and without a space, comments, other fields in any order, data over
    several lines, a last event without its empty line, and bare JSON between the events, as Google sends
    an error in mid-stream.
    """

    def __init__(self) -> None:
        self._line: list[bytes] = []  # the pieces of a line whose end is still to come
        self._after_cr = False  # so that an LF now belongs to the line before
        self._data: list[bytes] = []
        self._bare: list[bytes] = []
        self._between = True  # neither in a line nor in an event

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the data of the events that this chunk completes."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        lines = chunk.splitlines()
        if self._between and len(lines) == 2 and not lines[1] and chunk[-1] == _LF:
            field, _, data = lines[0].partition(b": ")
            if field == b"data":  # one event of one line, as services mostly send them
                return [data]
        if not lines:
            return []
        rest = b"" if chunk[-1] in b"\n\r" else lines.pop()
        if self._line and lines:
            lines[0] = b"".join([*self._line, lines[0]])
            self._line.clear()
        if rest:
            self._line.append(rest)
        self._after_cr = chunk.endswith(b"\r")
        events = self._read(lines)
        self._between = not (self._line or self._data or self._after_cr)
        return events

    def finish(self) -> list[bytes]:
        """Return the data of an event without its empty line, and bare JSON."""
        events = self._read([b"".join(self._line), b""])
        self._line.clear()
        if self._bare:
            events.append(b"\n".join(self._bare))
            self._bare = []
        return events

    def _read(self, lines: list[bytes]) -> list[bytes]:
        events: list[bytes] = []
        data = self._data
        for line in lines:
            if not line:
                if data:
                    events.append(data[0] if len(data) == 1 else b"\n".join(data))
                    data.clear()
            elif line.startswith(b"data: "):
                data.append(line[6:])
            elif line.startswith(b"data:"):
                data.append(line[5:])
            elif self._bare or line.lstrip()[:1] in (b"{", b"["):
                self._bare.append(line)
        return events


class DocumentDecoder:
    """Splits a JSON array into its objects as they are completed; also takes one object without an array.

    Text between the objects other than JSON's punctuation is returned too, so that it causes an error.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []  # of the object that is being read
        self._reading = False
        self._depth = 0
        self._base = 0  # the depth at which objects stand: 1 in an array
        self._in_string = False
        self._escaped = False  # the next character, after a chunk that ends in a backslash

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the objects that this chunk completes."""
        documents: list[bytes] = []
        start = position = 0
        if self._escaped and chunk:
            self._escaped, position = False, 1
        while match := _STRUCTURE.search(chunk, position):
            token = match[0]
            if not self._reading:
                documents += _stray(chunk[position : match.start()] + token.strip(b"{}[]"))
            position = match.end()
            if token == b"\\":
                self._escaped = position == len(chunk)
                position += 1
            elif token == b'"':
                self._in_string = not self._in_string
            elif not self._in_string:
                if self._begins(token):
                    start = match.start()
                if self._ends(token):
                    documents.append(b"".join([*self._pieces, chunk[start:position]]))
                    self._pieces.clear()
        if self._reading:
            self._pieces.append(chunk[start:])
        else:
            documents += _stray(chunk[position:])
        return documents

    def _begins(self, token: bytes) -> bool:
        """Return whether a bracket begins one of the objects to return."""
        if self._reading or token not in b"{[":
            return False
        if token == b"[" and self._depth == 0:
            self._base = 1
            return False
        self._reading = True
        return True

    def _ends(self, token: bytes) -> bool:
        """Enter or leave an array or object; return whether that completes the current object."""
        self._depth += 1 if token in b"{[" else -1
        if not self._reading or self._depth != self._base:
            return False
        self._reading = False
        return True

    def finish(self) -> list[bytes]:
        """Return nothing.

        Raises:
            StreamError: The document ended in its middle.
        """
        if self._depth != 0:
            raise StreamError("the answer ended in the middle of a JSON document")
        return []


def _stray(text: bytes) -> list[bytes]:
    rest = text.strip(b" \t\r\n,")
    return [rest] if rest else []


class EventReader(Generic[T]):
    """Reads a stream into items: splits, parses and decodes it, and detects errors and the end.

    Attributes:
        ended: Whether the end marker has arrived; stays False if the protocol has none.
        split: Returns the documents that a chunk completes, for `read`.
    """

    def __init__(self, decode: Callable[[Any], T], *, done: bytes | None, content_type: str) -> None:
        self._decode = decode
        self._done = done
        self._decoder: Decoder = DocumentDecoder() if "json" in content_type else EventDecoder()
        self.ended = False
        self.split: Callable[[bytes], list[bytes]] = self._decoder.feed if done is None else self._feed

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Return the items that this chunk completes.

        Raises:
            StreamError: After the items before it: the stream carried an error, or something that is not JSON.
        """
        return map(self.read, self.split(chunk))

    def finish(self) -> Iterator[T]:
        """Return the items completed by the end of the stream.

        Raises:
            StreamError: As `feed`.
        """
        return map(self.read, self._but_end(self._decoder.finish()))

    def read(self, document: bytes) -> T:
        """Return the item in a document.

        Raises:
            StreamError: It is an error, or not JSON.
        """
        try:
            payload = read_json(document)
        except NotJSONError as error:
            raise StreamError(f"the stream carried what is {error}: {excerpt(document)}") from None
        if payload.__class__ is not dict:
            payload = unwrapped(payload)
            if not is_object(payload):
                raise StreamError("the stream carried what is not a JSON object", payload)
        if ("error" in payload or "errors" in payload) and (payload.get("error") or payload.get("errors")):
            raise StreamError("the stream carried an error", payload)
        return self._decode(payload)

    def _feed(self, chunk: bytes) -> list[bytes]:
        return self._but_end(self._decoder.feed(chunk))

    def _but_end(self, documents: list[bytes]) -> list[bytes]:
        """Return the documents without the end marker."""
        found = [document for document in documents if document.strip() != self._done]
        self.ended = self.ended or len(found) < len(documents)
        return found


def excerpt(content: bytes) -> str:
    """Return the beginning of unreadable data for messages; credentials are removed before it is cut."""
    return repr(hidden(content[:_EXCERPT_READ])[:_EXCERPT])


def unwrapped(payload: Any) -> Any:
    """Remove the one-element array that some front ends wrap errors in."""
    return payload[0] if is_array(payload) and len(payload) == 1 else payload
