"""Messages and their parts as users construct them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from genwire_raw.generativelanguage import models as raw

from .contents import to_content

if TYPE_CHECKING:
    from .contents import PartLike


class Part(raw.Part):
    """A part of a message. The parts of answers are of the raw class, without these constructors."""

    __module__ = "genwire.types"
    __slots__ = ()

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return a part with text.

        Args:
            text: The text.
        """
        return cls(text=text)

    @classmethod
    def from_bytes(cls, data: bytes, mime_type: str) -> Self:
        """Return a part with data, which the request carries itself.

        Args:
            data: The bytes of an image, a document, a sound or a video.
            mime_type: Their MIME type: `image/png`, `application/pdf`, ...
        """
        return cls(inline_data=raw.Blob(data=data, mime_type=mime_type))

    @classmethod
    def from_uri(cls, file_uri: str, mime_type: str | None = None) -> Self:
        """Return a part that refers to an uploaded file.

        Args:
            file_uri: The `uri` of the file, as `files.upload` returns it.
            mime_type: Its MIME type; the service's own record of it if None.
        """
        return cls(file_data=raw.FileData(file_uri=file_uri, mime_type=mime_type))

    @classmethod
    def from_function_response(cls, name: str, response: Mapping[str, Any], id: str | None = None) -> Self:
        """Return a part with the result of a function call.

        Args:
            name: The function's name.
            response: The result as a JSON object; by convention under the key `result`, or `error` if it failed.
            id: The `id` of the function call, if it has one.
        """
        return cls(function_response=raw.FunctionResponse(name=name, response=dict(response), id=id))


class Content(raw.Content):
    """A message: its parts, and who wrote it.

    Args:
        parts: Texts, parts, media, or mappings of a part's fields.
        role: `user` or `model`.

    Raises:
        ValidationError: Something in `parts` is not a part; the message says where.
    """

    __module__ = "genwire.types"
    __slots__ = ()

    def __init__(
        self, *, parts: Sequence[PartLike] | PartLike | None = None, role: str | None = None
    ) -> None:
        super().__init__(parts=None if parts is None else to_content(parts, "parts").parts, role=role)
