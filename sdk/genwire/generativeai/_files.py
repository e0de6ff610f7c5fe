"""Files, as functions of the module."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from typing import IO, Any

from genwire_raw.generativelanguage import models as raw

from ._configuration import client


class File(raw.File):
    """A file at the service."""

    __slots__ = ()

    def delete(self) -> None:
        """Deletes it for good."""
        delete_file(self)


def upload_file(
    path: str | PathLike[str] | IO[bytes],
    *,
    mime_type: str | None = None,
    name: str | None = None,
    display_name: str | None = None,
    resumable: bool = True,  # noqa: ARG001
) -> File:
    """Uploads a file; see `Files.upload`. Uploads can always be resumed."""
    sent: Any = path
    uploaded = client().files.upload(
        sent, name=name, display_name=display_name, mime_type=mime_type, progress=False
    )
    return uploaded.view_as(File)


def get_file(name: str) -> File:
    """What there is to know of a file."""
    return client().files.get(name).view_as(File)


def list_files(page_size: int = 100) -> Iterator[File]:
    """All files."""
    for file in client().files.list(page_size=page_size):
        yield file.view_as(File)


def delete_file(name: str | File) -> None:
    """Deletes a file for good."""
    client().files.delete(name if isinstance(name, str) else name.name or "")
