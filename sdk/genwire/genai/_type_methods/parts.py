"""Parts, messages made of them, and what parts hold."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Self

from pydantic import Field
from pydantic.alias_generators import to_snake

from genwire_raw._runtime.json_types import is_mapping, is_sequence

from ..._google.content.media import is_picture, picture
from .._base import BaseModel, sibling

_UPLOADED: Final = re.compile(r"https://[^/]*generativelanguage[^/]*/v[^/]+/files/[a-z0-9-]+(:download.*)?$")


class Part(BaseModel):
    """A part of a message."""

    if TYPE_CHECKING:

        def __init__(self, value: Any = None, /, **fields: Any) -> None: ...

    @classmethod
    def of(cls, value: Any) -> Self:
        """Return a part from a text, a file, a mapping, an image or a part.

        Raises:
            ValueError: It is none of these, or a file without a URI or MIME type.
        """
        if isinstance(value, str):
            return cls.model_validate({"text": value})
        if is_picture(value):
            blob = picture(value, "value").inline_data
            assert blob is not None
            return cls.model_validate({"inline_data": {"data": blob.data, "mime_type": blob.mime_type}})
        if hasattr(value, "uri") and hasattr(value, "mime_type"):
            if not (value.uri and value.mime_type):
                raise ValueError("file uri and mime_type are required.")
            data = {"file_uri": value.uri, "mime_type": value.mime_type, "display_name": value.display_name}
            return cls.model_validate({"file_data": data})
        if is_mapping(value):
            names = {to_snake(name) for name in value}
            if "uri" in names:
                return cls.of(sibling("File").model_validate(value))
            return cls.model_validate({"file_data": value} if "file_uri" in names else value)
        if isinstance(value, Part):
            return cls.model_validate(value.model_dump(exclude_none=True))
        raise ValueError(f"Unsupported content part type: {type(value)}")

    @classmethod
    def from_text(cls, *, text: str) -> Self:
        """Return a part with text."""
        return cls.model_validate({"text": text})

    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str, media_resolution: Any = None) -> Self:
        """Return a part with data of a MIME type: `image/png`, `application/pdf`, ..."""
        inner = {"data": data, "mime_type": mime_type}
        return cls.model_validate({"inline_data": inner, "media_resolution": _resolution(media_resolution)})

    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None, media_resolution: Any = None) -> Self:
        """Return a part that refers to a file; its MIME type is guessed from the URI unless it is given.

        Raises:
            ValueError: The MIME type cannot be guessed.
        """
        mime_type = mime_type or mimetypes.guess_type(file_uri)[0]
        if not mime_type:
            raise ValueError(f"Failed to determine mime type for file: {file_uri}")
        inner = {"file_uri": file_uri, "mime_type": mime_type}
        return cls.model_validate({"file_data": inner, "media_resolution": _resolution(media_resolution)})

    @classmethod
    def from_function_call(cls, *, name: str, args: Mapping[str, Any]) -> Self:
        """Return a part with a function call of the model's."""
        return cls.model_validate({"function_call": {"name": name, "args": dict(args)}})

    @classmethod
    def from_function_response(cls, *, name: str, response: Mapping[str, Any], parts: Any = None) -> Self:
        """Return a part with the result of a function call."""
        return cls.model_validate(
            {"function_response": {"name": name, "response": dict(response), "parts": parts}}
        )

    @classmethod
    def from_executable_code(cls, *, code: str, language: str) -> Self:
        """Return a part with code of the model's."""
        return cls.model_validate({"executable_code": {"code": code, "language": language}})

    @classmethod
    def from_code_execution_result(cls, *, outcome: str, output: str) -> Self:
        """Return a part with what executed code gave."""
        return cls.model_validate({"code_execution_result": {"outcome": outcome, "output": output}})

    def as_image(self) -> Any:
        """Return the image that the part is; None if it is none."""
        data: Any = getattr(self, "inline_data", None)
        return data.as_image() if data is not None else None


class _ContentOf(BaseModel):
    """A message with a role of its own, made of parts, or one part."""

    if TYPE_CHECKING:

        def __init__(self, parts: Any) -> None: ...

    @classmethod
    def of(cls, parts: Any) -> Self:
        """Return a message of parts.

        Raises:
            ValueError: There are none, or something is not a part.
        """
        items = parts if is_sequence(parts) else [parts]
        if not items:
            raise ValueError("content parts are required.")
        part = sibling("Part")
        return cls.model_validate(
            {"parts": [one if isinstance(one, Part) else part.of(one) for one in items]}
        )


class UserContent(_ContentOf):
    """A message of the user's."""

    if not TYPE_CHECKING:  # or type checkers would compare it with the message's own
        role: Literal["user"] = Field(default="user", frozen=True)


class ModelContent(_ContentOf):
    """A message of the model's."""

    if not TYPE_CHECKING:
        role: Literal["model"] = Field(default="model", frozen=True)


class Blob(BaseModel):
    """Data of a MIME type."""

    def as_image(self) -> Any:
        """Return the image that it is; None if it is none."""
        fields: Any = self
        if not fields.data or not (fields.mime_type or "").startswith("image/"):
            return None
        image = sibling("Image")
        return image.model_validate({"image_bytes": fields.data, "mime_type": fields.mime_type})


class FunctionResponsePart(BaseModel):
    """A part of a function's result."""

    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str, display_name: str | None = None) -> Self:
        """Return a part with data of a MIME type."""
        inner = {"data": data, "mime_type": mime_type, "display_name": display_name}
        return cls.model_validate({"inline_data": inner})

    @classmethod
    def from_uri(
        cls, *, file_uri: str, mime_type: str | None = None, display_name: str | None = None
    ) -> Self:
        """Return a part that refers to a file; errors as for `Part.from_uri`.

        The service knows the MIME type of the files that were uploaded to it.
        """
        mime_type = mime_type or mimetypes.guess_type(file_uri)[0]
        if not (mime_type or _UPLOADED.match(file_uri)):
            raise ValueError(f"Failed to determine mime type for file: {file_uri}")
        inner = {"file_uri": file_uri, "mime_type": mime_type, "display_name": display_name}
        return cls.model_validate({"file_data": inner})


class FunctionResponse(BaseModel):
    """The result of a function."""

    @classmethod
    def from_mcp_response(cls, *, name: str, response: Any) -> Self:
        """Return the result of a tool of an MCP server."""
        failed = getattr(response, "isError", getattr(response, "is_error", False))
        result = {"error": "MCP response is error."} if failed else {"result": response.content}
        return cls.model_validate({"name": name, "response": result})


def _resolution(given: Any) -> Any:
    """Return how finely a medium is read, from its level alone."""
    return {"level": given} if isinstance(given, str) else given
