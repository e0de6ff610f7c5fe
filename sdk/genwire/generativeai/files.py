"""Files, as functions."""

from __future__ import annotations

from collections.abc import Iterator
from io import IOBase
from pathlib import Path
from typing import Any

from .._google.content.mime_types import guess_mime_type
from . import protos
from ._own import own
from .client import get_default_file_client
from .types.file_types import File

__all__ = ["delete_file", "get_file", "list_files", "upload_file"]


def upload_file(
    path: Any,
    *,
    mime_type: str | None = None,
    name: str | None = None,
    display_name: str | None = None,
    resumable: bool = True,
) -> File:
    """Upload a file.

    Args:
        path: Its path, or an open file.
        mime_type: Its MIME type; default: guessed from the path.
        name: Its name or id at the service; chosen there unless given.
        display_name: Its name for people; default: the path's.
        resumable: Uploads can always be resumed.

    Raises:
        ValueError: The MIME type is not known.
    """
    if not isinstance(path, IOBase):
        path = Path(path)
        display_name = display_name or path.name
        mime_type = mime_type or guess_mime_type(path.name)
    if mime_type is None:
        raise ValueError(f"the MIME type of {path!r} is not known: give mime_type")
    uploaded = get_default_file_client().create_file(
        path=path,
        mime_type=mime_type,
        name=None if name is None else _full(name),
        display_name=display_name,
        resumable=resumable,
    )
    return File(uploaded)


def list_files(page_size: int | None = 100) -> Iterator[File]:
    """All files."""
    for one in get_default_file_client().list_files(protos.ListFilesRequest(page_size=page_size)):
        yield File(one)


def get_file(name: str) -> File:
    """A file by its name or id."""
    return File(get_default_file_client().get_file(name=_full(name)))


def delete_file(name: Any) -> None:
    """Delete a file permanently, by its name or id or itself."""
    name = own(name)
    full = name.name if isinstance(name, (File, protos.File)) else _full(name)
    get_default_file_client().delete_file(request=protos.DeleteFileRequest(name=full))


def _full(name: str) -> str:
    return name if "/" in name else f"files/{name}"
