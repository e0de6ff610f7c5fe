"""An upload under way, as a value: what `errors.UploadError` carries, and what resumes the upload."""

from __future__ import annotations

from typing import Any

import attrs


def _whole_number(least: int, *, optional: bool = False) -> Any:
    def check(_: object, field: attrs.Attribute[Any], value: Any) -> None:
        if optional and value is None:
            return
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise ValueError(
                f"UploadSession: {field.name} must be a whole number of at least {least}, got {value!r}"
            )

    return check


def _url(_: object, field: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) or not value.startswith(("http://", "https://")):
        raise ValueError(f"UploadSession: {field.name} must be an http or https URL; the given one is not")


def _name(_: object, field: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and not isinstance(value, str):
        raise ValueError(f"UploadSession: {field.name} must be text or None, got {value!r}")


@attrs.frozen(repr=False)
class UploadSession:
    """An upload that has begun, to be resumed later or in another process: pickle it, or keep `attrs.asdict` as JSON.

    Anybody with its URL can write to the upload: store it as you store a password. Its repr does not show the URL.

    Attributes:
        url: Where the bytes go.
        granularity: Every chunk but the last has a multiple of this many bytes.
        size: The number of bytes in all, if it is known.
        name: The name chosen for the file, if one was.

    Raises:
        ValueError: A value cannot be used.
    """

    url: str = attrs.field(validator=_url)
    granularity: int = attrs.field(default=1, validator=_whole_number(1))
    size: int | None = attrs.field(default=None, validator=_whole_number(0, optional=True))
    name: str | None = attrs.field(default=None, validator=_name)

    def __repr__(self) -> str:
        return f"UploadSession(url=<hidden>, size={self.size}, name={self.name!r})"


UploadSession.__module__ = "genwire"
