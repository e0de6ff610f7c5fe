"""Forms with files: bodies of `multipart/form-data`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import Message as Headers
from email.parser import BytesHeaderParser
from typing import Final

from .errors import CloudflareError

_MOST_BOUNDARY: Final = 200
_MOST_FIELDS: Final = 1000


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form.

    Args:
        name: Its name.
        content: Its bytes.
        file_name: Name of the file; empty for a plain value.
        media_type: Its type; empty if it has none.
    """

    name: str
    content: bytes
    file_name: str = ""
    media_type: str = ""


def read_form(content_type: str, body: bytes) -> Sequence[Field]:
    """Return the fields of a form.

    Args:
        content_type: The header of that name.
        body: The body.

    Raises:
        CloudflareError: The body is not a form, or is malformed.
    """
    headers = Headers()
    headers["content-type"] = content_type
    boundary = headers.get_boundary()
    if headers.get_content_type() != "multipart/form-data" or not boundary or len(boundary) > _MOST_BOUNDARY:
        raise _malformed("its Content-Type is not multipart/form-data with a boundary")
    delimiter = b"\r\n--" + boundary.encode()
    parts = (b"\r\n" + body).split(delimiter, _MOST_FIELDS + 1)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise _malformed("it has no end")
    return list(_fields(parts[1:-1]))


def _fields(parts: Sequence[bytes]) -> Iterator[Field]:
    for part in parts:
        head, found, content = part.partition(b"\r\n\r\n")
        headers = BytesHeaderParser().parsebytes(head.lstrip(b"\r\n"))
        name = headers.get_param("name", header="content-disposition")
        if not found or not isinstance(name, str):
            raise _malformed("a field has no name")
        media_type = headers.get_content_type() if "content-type" in headers else ""
        yield Field(name, content, headers.get_filename() or "", media_type)


def _malformed(reason: str) -> CloudflareError:
    return CloudflareError(5006, f"Bad input: Error: malformed form: {reason}", model_error=True)
