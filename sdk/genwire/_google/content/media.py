"""Media as parts of a message: files on disk, images of Pillow's, and the MIME types of file names."""

from __future__ import annotations

import mimetypes
import sys
from io import BytesIO
from os import PathLike, fspath
from pathlib import Path, PurePath
from typing import Any, Final, Protocol

from genwire_raw.generativelanguage import models as raw

from ...errors import ValidationError

# What the services take, and Python's own table leaves out in some version or on some system.
_MORE_MIME_TYPES: Final = {
    ".aac": "audio/aac",
    ".aiff": "audio/aiff",
    ".flac": "audio/flac",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".mkv": "video/x-matroska",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".webm": "video/webm",
    ".webp": "image/webp",
    ".wmv": "video/x-ms-wmv",
    ".yaml": "application/yaml",
}
_JPEG_MODES: Final = frozenset({"L", "RGB", "CMYK"})
_PNG_MODES: Final = frozenset({"1", "L", "LA", "I", "I;16", "P", "RGB", "RGBA"})


class Picture(Protocol):
    """An image as `PIL.Image.Image` is one."""

    @property
    def mode(self) -> str:
        """How its pixels are stored."""
        ...

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None:
        """Writes it."""
        ...


def guess_mime_type(name: str) -> str | None:
    """The MIME type that a file's name speaks of; None when it speaks of none."""
    path = PurePath(name)
    guessed, encoding = mimetypes.guess_type(path.name, strict=False)
    return None if encoding else _MORE_MIME_TYPES.get(path.suffix.lower(), guessed)


def is_picture(value: object) -> bool:
    """Whether it is an image of Pillow's, which is not imported for that: who has one has imported it."""
    pillow = sys.modules.get("PIL.Image")
    return pillow is not None and isinstance(value, pillow.Image)


def picture(image: Any, where: str) -> raw.Part:
    """A part with an image: a photograph that came as JPEG stays one, everything else goes without loss, as PNG.

    Raises:
        ValidationError: Pillow cannot write it.
    """
    is_photograph = image.format == "JPEG" and image.mode in _JPEG_MODES
    buffer = BytesIO()
    try:
        if is_photograph:
            image.save(buffer, "JPEG", quality="keep")
        else:
            (image if image.mode in _PNG_MODES else image.convert("RGB")).save(buffer, "PNG")
    except (OSError, ValueError) as error:
        raise ValidationError(f"{where}: the image cannot be written: {error}") from error
    mime_type = "image/jpeg" if is_photograph else "image/png"
    return raw.Part(inline_data=raw.Blob(mime_type=mime_type, data=buffer.getvalue()))


def file_part(file: PathLike[str], where: str) -> raw.Part:
    """A part with the bytes of a file on disk; what is too large for a message belongs into `files.upload`.

    Raises:
        ValidationError: The file cannot be read, or its name says nothing about its type.
    """
    path = Path(fspath(file))
    mime_type = guess_mime_type(path.name)
    if mime_type is None:
        raise ValidationError(
            f"{where}: the name {path.name!r} does not tell a MIME type; give a mapping of `mime_type` and `data`"
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ValidationError(f"{where}: {path} cannot be read: {error.strerror or error}") from error
    return raw.Part(inline_data=raw.Blob(mime_type=mime_type, data=data))
