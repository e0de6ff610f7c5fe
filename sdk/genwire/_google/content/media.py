"""Media as parts of a message: files on disk, Pillow images, and the MIME types of file names."""

from __future__ import annotations

import mimetypes
import sys
from io import BytesIO
from os import PathLike, fspath
from pathlib import Path, PurePath
from typing import Any, Final, Protocol

from genwire_raw.generativelanguage import models as raw

from ...errors import ValidationError

# Types that the services accept and Python's table lacks in some version or on some system.
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
    """An image like `PIL.Image.Image`."""

    @property
    def mode(self) -> str:
        """How its pixels are stored."""
        ...

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None:
        """Write the image to a file."""
        ...


def guess_mime_type(name: str) -> str | None:
    """Return the MIME type for a file's name; None if it is unknown."""
    path = PurePath(name)
    guessed, encoding = mimetypes.guess_type(path.name, strict=False)
    return None if encoding else _MORE_MIME_TYPES.get(path.suffix.lower(), guessed)


def is_picture(value: object) -> bool:
    """Return whether a value is a Pillow image, without importing Pillow: an image exists only after its import."""
    pillow = sys.modules.get("PIL.Image")
    return pillow is not None and isinstance(value, pillow.Image)


def picture(image: Any, where: str) -> raw.Part:
    """Return a part with an image: JPEG photographs unchanged, all others without loss as PNG.

    Raises:
        ValidationError: Pillow cannot write the image.
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
    """Return a part with the bytes of a file on disk; large files belong in `files.upload`.

    Raises:
        ValidationError: The file cannot be read, or its name has no known MIME type.
    """
    path = Path(fspath(file))
    mime_type = guess_mime_type(path.name)
    if mime_type is None:
        raise ValidationError(
            f"{where}: the name {path.name!r} has no known MIME type; pass a mapping of `mime_type` and `data`"
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ValidationError(f"{where}: {path} cannot be read: {error.strerror or error}") from error
    return raw.Part(inline_data=raw.Blob(mime_type=mime_type, data=data))
