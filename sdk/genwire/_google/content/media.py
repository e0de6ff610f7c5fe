"""Media as parts of a message: files on disk, and Pillow images."""

from __future__ import annotations

import sys
from io import BytesIO
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Final, Protocol

from genwire_raw.generativelanguage import models as raw

from ...errors import ValidationError
from .mime_types import guess_mime_type

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
