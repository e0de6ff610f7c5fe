"""Files that go with a prompt."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from .. import GenerativeLanguage

_INLINE_BYTES: Final = 15_000_000
"""A request may have 20 MB, and Base64 makes four bytes of three: what is larger is uploaded.

Source: Google's "Files API" page, "Use the Files API when the total request size is larger than 20 MB".
"""
_TEXT_TYPES: Final = ("text/", "application/json", "application/x-", "application/yaml", "application/xml")


def google_parts(client: GenerativeLanguage, names: list[str]) -> list[Any]:
    """Return the parts of a message for files.

    Args:
        client: Uploads those that are too large for a request.
        names: Paths, or names of uploaded files (`files/...`).

    Raises:
        UsageError: There is no such file.
        GenwireError: It was not uploaded, or its name says no MIME type.
    """
    parts: list[Any] = []
    room = _INLINE_BYTES
    for name in names:
        path = Path(name)
        if not path.exists() and name.startswith("files/"):
            parts.append(client.files.get(name))
            continue
        size = existing_file(path, or_pipe=True).stat().st_size
        if size <= room:
            room -= size
            parts.append(_inline(path))
        else:
            parts.append(client.files.upload(path, wait=True))
    return parts


def workers_ai_parts(names: list[str]) -> tuple[str, bytes | None]:
    """Return files as Workers AI takes them: the texts, and the one image.

    Raises:
        UsageError: There is no such file, it is neither text nor an image, or there are two images.
    """
    texts: list[str] = []
    image: bytes | None = None
    for name in names:
        path = existing_file(Path(name), or_pipe=True)
        data = path.read_bytes()
        if (mimetypes.guess_type(path.name)[0] or "").startswith("image/"):
            if image is not None:
                raise click.UsageError(f"{name}: models of Workers AI take one image")
            image = data
            continue
        try:
            shown = os.fsencode(path.name).decode(errors="replace")
            texts.append(f"{shown}:\n{data.decode('utf-8-sig')}")
        except UnicodeDecodeError:
            raise click.UsageError(f"{name}: models of Workers AI take images and text alone") from None
    return "\n\n".join(texts), image


def _inline(path: Path) -> Any:
    """Return a part with the bytes of a file; text whose name says no type is sent as text."""
    from .._google.content.mime_types import guess_mime_type

    guessed = guess_mime_type(path.name)
    if guessed is not None and not guessed.startswith(_TEXT_TYPES):
        return path
    data = path.read_bytes()
    try:
        data.decode()
    except UnicodeDecodeError:
        if path.is_fifo():  # it gives its bytes once
            raise click.UsageError(f"{path}: what a pipe gives must be UTF-8 text") from None
        return path  # its name decides, or the error says that it has no known type
    return {"mime_type": guessed if guessed and guessed.startswith("text/") else "text/plain", "data": data}


def existing_file(path: Path, *, or_pipe: bool = False) -> Path:
    """Return the path of a file.

    Args:
        path: The path.
        or_pipe: Whether a pipe will do: `<(command)` in a shell.

    Raises:
        UsageError: There is no such file, or it is something else.
    """
    if not path.is_file() and not (or_pipe and path.is_fifo()):
        raise click.UsageError(f"{path}: {'it is not a file' if path.exists() else 'there is no such file'}")
    return path
