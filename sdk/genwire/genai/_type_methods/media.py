"""Images and videos, which are read from files and written to them."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import Self

from .._base import BaseModel


class Image(BaseModel):
    """An image."""

    @classmethod
    def from_file(cls, *, location: str, mime_type: str | None = None) -> Self:
        """Read an image from a file; a `gs://` location is not read but referred to."""
        if location.startswith("gs://"):
            return cls.model_validate({"gcs_uri": location})
        return cls.model_validate(
            {"image_bytes": Path(location).read_bytes(), "mime_type": _guessed(location, mime_type)}
        )

    def save(self, location: str) -> None:
        """Write the image to a file.

        Raises:
            ValueError: Its bytes are not here.
        """
        _write(getattr(self, "image_bytes", None), location)


class Video(BaseModel):
    """A video."""

    @classmethod
    def from_file(cls, *, location: str, mime_type: str | None = None) -> Self:
        """Read a video from a file."""
        return cls.model_validate(
            {"video_bytes": Path(location).read_bytes(), "mime_type": _guessed(location, mime_type)}
        )

    def save(self, path: str) -> None:
        """Write the video to a file.

        Raises:
            ValueError: Its bytes are not here; `files.download` fetches them.
        """
        _write(getattr(self, "video_bytes", None), path)


def _guessed(location: str, mime_type: str | None) -> str | None:
    return mime_type or mimetypes.guess_type(location)[0]


def _write(data: bytes | None, location: str) -> None:
    if not data:
        raise ValueError("the bytes are not set: fetch them with files.download")
    Path(location).write_bytes(data)
