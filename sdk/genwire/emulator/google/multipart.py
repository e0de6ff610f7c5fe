"""Reading `multipart/related` bodies as they come: a message in JSON, then the bytes of a medium of any size."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from contextlib import aclosing
from email.message import Message as Headers
from email.parser import BytesHeaderParser
from typing import Final

from .errors import GoogleError, invalid_argument

_MOST_HEADERS: Final = 16 * 1024
_MOST_MESSAGE: Final = 1024 * 1024
_MOST_BOUNDARY: Final = 200
_BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")


def boundary_of(content_type: str) -> bytes:
    """Return the boundary that a Content-Type names.

    Raises:
        GoogleError: It is of another type, or names none.
    """
    headers = Headers()
    headers["content-type"] = content_type
    boundary = headers.get_boundary()
    if headers.get_content_maintype() != "multipart" or not boundary or len(boundary) > _MOST_BOUNDARY:
        raise invalid_argument("A multipart upload has a Content-Type of multipart/related with a boundary.")
    return boundary.encode()


class RelatedParts:
    """The two parts of a body, read in their order.

    Args:
        coming: The body as it comes in.
        boundary: The text that separates its parts.
    """

    def __init__(self, coming: AsyncGenerator[bytes, None], boundary: bytes) -> None:
        self._coming = coming
        self._delimiter = b"--" + boundary
        self._held = bytearray()

    async def message(self) -> bytes:
        """Return the content of the first part.

        Raises:
            GoogleError: The body is malformed, or ends before.
        """
        await self._until(self._delimiter, _MOST_HEADERS)
        await self._headers()
        return (await self._until(b"\n" + self._delimiter, _MOST_MESSAGE)).removesuffix(b"\r")

    async def media_type(self) -> str:
        """Return the type of the second part, which comes next; empty if it names none.

        Raises:
            GoogleError: The body is malformed, or ends before.
        """
        return str((await self._headers()).get("content-type", ""))

    async def content(self) -> AsyncGenerator[bytes, None]:
        """Yield the content of the second part, which comes after its type.

        Raises:
            GoogleError: The body ends before the part does.
        """
        end = b"\n" + self._delimiter
        async with aclosing(self._coming):
            while (at := self._held.find(end)) < 0:
                # The end may have come in part, and a carriage return before it.
                sure = len(self._held) - len(end)
                if sure > 0:
                    yield self._taken(sure)
                if not await self._more():
                    raise _malformed()
            yield self._taken(at).removesuffix(b"\r")
            while await self._more():
                self._held.clear()

    async def _headers(self) -> Headers:
        while (found := _BLANK_LINE.search(self._held)) is None:
            if len(self._held) > _MOST_HEADERS or not await self._more():
                raise _malformed()
        block = self._taken(found.end())
        # The line of the delimiter ends first.
        return BytesHeaderParser().parsebytes(block.partition(b"\n")[2])

    async def _until(self, mark: bytes, most: int) -> bytes:
        searched = 0
        while (at := self._held.find(mark, searched)) < 0:
            searched = max(0, len(self._held) - len(mark))
            if searched > most or not await self._more():
                raise _malformed()
        before = self._taken(at)
        self._taken(len(mark))
        return before

    def _taken(self, size: int) -> bytes:
        data = bytes(self._held[:size])
        del self._held[:size]
        return data

    async def _more(self) -> bool:
        piece = await anext(self._coming, None)
        if piece is not None:
            self._held += piece
        return piece is not None


def _malformed() -> GoogleError:
    return invalid_argument("Malformed multipart body.")
