"""An upload under way, as a value: what `errors.UploadError` carries, and what goes on with the upload."""

from __future__ import annotations

from typing import NamedTuple


class UploadSession(NamedTuple):
    """An upload that has begun, to be resumed later or in another process: pickle it, or keep `_asdict()` as JSON.

    Anybody with its URL can write to the upload: store it as you store a password. Its repr does not show the URL.

    Attributes:
        url: Where the bytes go.
        granularity: Every chunk but the last has a multiple of this many bytes.
        size: The number of bytes in all, if it is known.
        name: The name chosen for the file, if one was.
    """

    url: str
    granularity: int = 1
    size: int | None = None
    name: str | None = None

    def __repr__(self) -> str:
        return f"UploadSession(url=<hidden>, size={self.size}, name={self.name!r})"
