"""What types can do beside holding fields: each class here is a base of the type of its name."""

from __future__ import annotations

import logging
import mimetypes
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Self

from pydantic import Field
from pydantic.alias_generators import to_snake

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import models as raw

from .._google.content.media import is_picture, picture
from ._base import BaseModel
from ._schemas import declaration, json_schema, service_schema

logger = logging.getLogger("genwire")

_UPLOADED: Final = re.compile(r"https://[^/]*generativelanguage[^/]*/v[^/]+/files/[a-z0-9-]+(:download.*)?$")
_OF_TEXT: Final = {"text", "thought", "thought_signature"}
_ENDED: Final = frozenset({"SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED"})


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
                return cls.of(_sibling("File").model_validate(value))
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
        part = _sibling("Part")
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


class FunctionDeclaration(BaseModel):
    """A function as a model knows it."""

    @classmethod
    def from_callable(
        cls,
        *,
        callable: Callable[..., Any],
        client: Any = None,
        behavior: str | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Declare a Python function: its parameters from type hints, its descriptions from the docstring.

        Args:
            callable: The function.
            client: Not needed.
            behavior: Whether the model waits for its result.
            use_json_schema: Whether the parameters are a JSON Schema.

        Raises:
            ValueError: A parameter has no type hint.
        """
        del client
        return cls.model_validate(
            {**declaration(callable, use_json_schema=use_json_schema), "behavior": behavior}
        )

    @classmethod
    def from_callable_with_api_option(
        cls,
        *,
        callable: Callable[..., Any],
        api_option: str = "GEMINI_API",
        behavior: str | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """As `from_callable`.

        Raises:
            ValueError: It is for another service than the Gemini API.
        """
        if api_option != "GEMINI_API":
            raise ValueError(f"Unsupported api_option value: {api_option}; genwire has the Gemini API alone")
        return cls.from_callable(callable=callable, behavior=behavior, use_json_schema=use_json_schema)


class Schema(BaseModel):
    """A schema in the service's form."""

    @property
    def json_schema(self) -> Any:
        """The same as a JSON Schema; what that cannot say is left out."""
        return _sibling("JSONSchema").model_validate(json_schema(self.model_dump(exclude_none=True)))

    @classmethod
    def from_json_schema(
        cls,
        *,
        json_schema: Any,
        api_option: str = "GEMINI_API",
        raise_error_on_unsupported_field: bool = False,
    ) -> Self:
        """Return a JSON Schema in the service's form.

        Raises:
            ValueError: With `raise_error_on_unsupported_field`: a field is set that has no place.
        """
        if raise_error_on_unsupported_field:
            lost = [
                name
                for name in json_schema.model_fields_set
                if name not in {*cls.model_fields, "ref", "defs"}
            ]
            if lost:
                raise ValueError(f"a Schema has no {lost[0]}: use response_json_schema")
        del api_option
        return cls.model_validate(service_schema(json_schema.model_dump(exclude_none=True, mode="json")))


class Blob(BaseModel):
    """Data of a MIME type."""

    def as_image(self) -> Any:
        """Return the image that it is; None if it is none."""
        fields: Any = self
        if not fields.data or not (fields.mime_type or "").startswith("image/"):
            return None
        image = _sibling("Image")
        return image.model_validate({"image_bytes": fields.data, "mime_type": fields.mime_type})


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


class GenerateImagesResponse(BaseModel):
    """Images that a model made."""

    @property
    def images(self) -> list[Any]:
        """The images alone."""
        return [one.image for one in getattr(self, "generated_images", None) or ()]


class GenerateContentResponse(BaseModel):
    """A model's answer, or one event of its stream. The properties describe the first candidate."""

    @property
    def parts(self) -> Any:
        """The parts of the answer; None if there are none."""
        candidates: Any = getattr(self, "candidates", None)
        content = candidates[0].content if candidates else None
        return content.parts if content is not None else None

    @property
    def text(self) -> str | Any:  # or type checkers would ask of each program that it is not None
        """The text of the answer, without thoughts; None if no part has text.

        A warning is logged of what it leaves out: other candidates, and parts that are not text.
        """
        parts = self.parts or ()
        if (count := len(getattr(self, "candidates", None) or ())) > 1:
            logger.warning("there are %d candidates: text is that of the first; see candidates", count)
        others = {name for part in parts for name, value in part if value is not None} - _OF_TEXT
        if others:
            logger.warning("there are non-text parts, which text leaves out: %s; see parts", sorted(others))
        texts = [part.text for part in parts if part.text is not None and not part.thought]
        return "".join(texts) if texts else None

    @property
    def function_calls(self) -> Any:
        """The function calls that the model requests; None if there are none."""
        return [part.function_call for part in self.parts or () if part.function_call is not None] or None

    @property
    def executable_code(self) -> str | None:
        """The first piece of code that the model wrote to be executed."""
        codes = (part.executable_code.code for part in self.parts or () if part.executable_code is not None)
        return next(codes, None)

    @property
    def code_execution_result(self) -> str | None:
        """The output of the first executed code."""
        parts = self.parts or ()
        outputs = (one.code_execution_result.output for one in parts if one.code_execution_result is not None)
        return next(outputs, None)

    @property
    def initial_prompt_token_count(self) -> int | None:
        """The tokens of the prompt."""
        usage: Any = getattr(self, "usage_metadata", None)
        return usage.initial_prompt_token_count if usage is not None else None


class GenerateContentResponseUsageMetadata(BaseModel):
    """How many tokens an answer took."""

    @property
    def initial_prompt_token_count(self) -> int | None:
        """The tokens of the prompt."""
        return getattr(self, "prompt_token_count", None)


class _Job(BaseModel):
    """What has a state."""

    def _is_in(self, states: frozenset[str]) -> bool:
        state: Any = getattr(self, "state", None)
        return state is not None and state.name.removeprefix("JOB_STATE_") in states


class BatchJob(_Job):
    """A batch."""

    @property
    def done(self) -> bool:
        """Whether it has ended."""
        return self._is_in(_ENDED)


class TuningJob(_Job):
    """A tuning."""

    @property
    def has_ended(self) -> bool:
        """Whether it has ended."""
        return self._is_in(_ENDED)

    @property
    def has_succeeded(self) -> bool:
        """Whether it has succeeded."""
        return self._is_in(frozenset({"SUCCEEDED"}))


class Operation(BaseModel):
    """An operation that goes on after its answer."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Return the operation that the service sent."""
        del is_vertex_ai
        return cls.read(api_response)


class GenerateVideosOperation(Operation):
    """The making of videos."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Return the operation that the service sent, with its videos."""
        del is_vertex_ai
        videos = _videos(api_response.get("response"))
        return cls.read({**api_response, "response": videos, "result": videos})


class ImportFileOperation(Operation):
    """The import of a file into a file search store."""


class UploadToFileSearchStoreOperation(Operation):
    """The upload of a file to a file search store."""


def _videos(response: Any) -> Any:
    """Return the response of a finished operation under google-genai's names."""
    if response is None:
        return None
    made = raw.PredictLongRunningResponse.from_dict(response).generate_video_response
    if made is None:
        return None
    samples = [sample.video for sample in made.generated_samples or ()]
    return {
        "generated_videos": [
            {"video": None if one is None else {"uri": one.uri, "video_bytes": one.video}} for one in samples
        ],
        "rai_media_filtered_count": made.rai_media_filtered_count,
        "rai_media_filtered_reasons": made.rai_media_filtered_reasons,
    }


def _resolution(given: Any) -> Any:
    """Return how finely a medium is read, from its level alone."""
    return {"level": given} if isinstance(given, str) else given


def _sibling(name: str) -> Any:
    """Return another type of the module of types, which imports this one."""
    return getattr(sys.modules[f"{__package__}.types"], name)
