"""Contents and tools, from all that programs write for them."""

from __future__ import annotations

import mimetypes
import sys
from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias, TypedDict, cast

from genwire_raw._runtime.json_types import is_mapping

from ..._google.content.media import file_part, is_picture, picture
from .. import protos
from .._choices import chooser
from .._fields import is_several
from .._messages import snake_case
from .._own import own
from . import file_types
from .tool_types import (
    CallableFunctionDeclaration,
    FunctionDeclaration,
    FunctionDeclarationType,
    FunctionLibrary,
    FunctionLibraryType,
    GoogleSearchRetrievalType,
    Mode,
    ModeOptions,
    StructType,
    Tool,
    ToolDict,
    ToolsType,
    ToolType,
    ValueType,
    to_function_library,
    to_mode,
)

__all__ = [
    "BlobDict",
    "BlobType",
    "CallableFunctionDeclaration",
    "ContentDict",
    "ContentType",
    "ContentsType",
    "FunctionDeclaration",
    "FunctionDeclarationType",
    "FunctionLibrary",
    "FunctionLibraryType",
    "PartDict",
    "PartType",
    "StrictContentType",
    "Tool",
    "ToolDict",
    "ToolsType",
]


class BlobDict(TypedDict):
    """Bytes with their MIME type."""

    mime_type: str
    data: bytes


class PartDict(TypedDict):
    """A part of a message."""

    text: str
    inline_data: Any


class ContentDict(TypedDict):
    """A message."""

    parts: list[Any]
    role: str


class FunctionCallingConfigDict(TypedDict):
    """Whether and which functions a model calls."""

    mode: Any
    allowed_function_names: list[str]


class ToolConfigDict(TypedDict):
    """How a model uses tools."""

    function_calling_config: Any


class DynamicRetrievalConfigDict(TypedDict):
    """When a search is made."""

    mode: Any
    dynamic_threshold: float


class GoogleSearchRetrievalDict(TypedDict):
    """Searching as a tool."""

    dynamic_retrieval_config: Any


# Each a message, a mapping of its fields, or what the functions below make one of.
BlobType: TypeAlias = Any
PartType: TypeAlias = Any
ContentType: TypeAlias = Any
StrictContentType: TypeAlias = Any
ContentsType: TypeAlias = Any
DynamicRetrievalConfig: TypeAlias = Any
FunctionCallingConfigType: TypeAlias = Any
ToolConfigType: TypeAlias = Any
FunctionCallingModeType: TypeAlias = Any
FunctionCallingMode = protos.FunctionCallingConfig.Mode

_MESSAGES = (
    "content_types",
    GoogleSearchRetrievalType,
    ModeOptions,
    Mode,
    StructType,
    ToolType,
    ValueType,
    to_function_library,
    to_mode,
)
_PARTS = ("text", "inline_data", "function_call", "function_response", "file_data")


def _image_types() -> tuple[type[Any], ...]:
    """The classes of images of the libraries that are loaded: there is no image before its library."""
    found = (("PIL.Image", "Image"), ("IPython.display", "Image"))
    return tuple(getattr(sys.modules[module], name) for module, name in found if module in sys.modules)


def image_to_blob(image: Any) -> Any:
    """The bytes of an image: of its file if it has one, as they are.

    Raises:
        TypeError: It is no image of Pillow or IPython.
        ValueError: It is an image of IPython that is not of a file.
    """
    name = getattr(image, "filename", None)
    if is_picture(image):
        image.load()  # closes the file
        if name and Path(name).is_file() and hasattr(image, "get_format_mimetype"):
            return protos.Blob(mime_type=image.get_format_mimetype(), data=Path(name).read_bytes())
        return protos.Blob(picture(image, "contents").inline_data)
    if not isinstance(image, _image_types()):
        raise TypeError(f"an image of Pillow or IPython is needed, got {type(image).__name__}")
    if name is None:
        raise ValueError("an image of IPython must be made of a file: Image(filename=...)")
    return protos.Blob(mime_type=mimetypes.guess_type(name)[0] or "image/unknown", data=image.data)


def is_content_dict(d: Mapping[str, Any]) -> bool:
    """Whether a mapping is a message's."""
    return "parts" in d


def is_part_dict(d: Mapping[str, Any]) -> bool:
    """Whether a mapping is a part's."""
    return len(d) == 1 and next(iter(d)) in _PARTS


def is_blob_dict(d: Mapping[str, Any]) -> bool:
    """Whether a mapping is that of bytes."""
    return "mime_type" in d and "data" in d


def _of_mapping(given: Mapping[str, Any]) -> Any:
    d = {snake_case(str(name)): value for name, value in given.items()}
    if is_content_dict(d):
        parts = d["parts"]
        return protos.Content({**d, "parts": map(to_part, parts if is_several(parts) else [parts])})
    if d and d.keys() <= protos.Part.all_fields().keys():  # of those added since, too: thought_signature
        converted = {name: _CONVERTERS[name](d[name]) for name in d.keys() & _CONVERTERS.keys()}
        return protos.Part({**d, **converted})
    if is_blob_dict(d):
        return protos.Blob(d)
    if "file_uri" in d or "uri" in d:
        return file_types.to_file_data(d)
    raise KeyError(
        f"a message has the key 'parts', a part one of {', '.join(_PARTS)}, bytes 'mime_type' and 'data'; "
        f"got {list(given)}"
    )


def _as_message(value: Any) -> Any:
    """The message of a mapping or of another package's message; anything else unchanged."""
    return _of_mapping(value) if is_mapping(value) else own(value)


def to_blob(blob: BlobType) -> Any:
    """Bytes with their MIME type, from a mapping or an image.

    Raises:
        TypeError: It is something else.
    """
    blob = _as_message(blob)
    if isinstance(blob, protos.Blob):
        return blob
    if isinstance(blob, _image_types()):
        return image_to_blob(blob)
    raise TypeError(f"a blob, its mapping or an image is needed, got {type(blob).__name__}: {blob!r:.80}")


_CONVERTERS: Mapping[str, Callable[[Any], Any]] = {
    "inline_data": to_blob,
    "file_data": file_types.to_file_data,
}


def to_part(part: PartType) -> Any:
    """A part of a message, from a text, bytes, an image, a file, or a mapping.

    Raises:
        TypeError: It is something else.
    """
    part = _as_message(part)
    if isinstance(part, protos.Part):
        return part
    if isinstance(part, str):
        return protos.Part(text=part)
    if isinstance(part, (protos.File, file_types.File)):
        return protos.Part(file_data=file_types.to_file_data(part))
    for name, field in protos.Part.all_fields().items():
        kind = getattr(protos, field.kind, None)
        if kind is not None and isinstance(part, kind):
            return protos.Part({name: part})
    if isinstance(part, PathLike):
        return protos.Part(file_part(Path(cast("Any", part)), "contents"))
    return protos.Part(inline_data=to_blob(part))


def to_content(content: ContentType) -> Any:
    """A message, from a part or an iterable of parts.

    Raises:
        ValueError: It is empty.
    """
    content = _as_message(content)
    if isinstance(content, protos.Content):
        return content
    if content is None or content in ("", [], ()):
        raise ValueError("content must not be empty")
    if is_several(content):
        return protos.Content(parts=[to_part(part) for part in content])
    return protos.Content(parts=[to_part(content)])


def strict_to_content(content: StrictContentType) -> Any:
    """A message, from a message or its mapping.

    Raises:
        TypeError: It is something else.
    """
    content = _as_message(content)
    if isinstance(content, protos.Content):
        return content
    raise TypeError(f"a message or its mapping is needed, got {type(content).__name__}: {content!r:.80}")


def to_contents(contents: ContentsType) -> list[Any]:
    """Messages, from an iterable of messages, or else one from what `to_content` takes."""
    if contents is None:
        return []
    if is_several(contents):
        contents = list(contents)
        try:
            return [strict_to_content(one) for one in contents]
        except TypeError:  # parts of one message
            pass
    return [to_content(contents)]


to_function_calling_mode: Callable[[Any], Any] = chooser(
    "mode", FunctionCallingMode, "mode_", {"mode_auto": "AUTO", "mode_any": "ANY", "mode_none": "NONE"}
)


def to_function_calling_config(obj: FunctionCallingConfigType) -> Any:
    """How functions are called, from a mode or a mapping.

    Raises:
        TypeError: It is something else.
    """
    obj = own(obj)
    if isinstance(obj, protos.FunctionCallingConfig):
        return obj
    if isinstance(obj, (str, int)):
        return protos.FunctionCallingConfig(mode=to_function_calling_mode(obj))
    if is_mapping(obj):
        return protos.FunctionCallingConfig({**obj, "mode": to_function_calling_mode(obj["mode"])})
    raise TypeError(f"function_calling_config must be a mode or a mapping, got {obj!r:.80}")


def to_tool_config(obj: ToolConfigType) -> Any:
    """How tools are used, from a mapping.

    Raises:
        TypeError: It is something else.
    """
    obj = own(obj)
    if isinstance(obj, protos.ToolConfig):
        return obj
    if is_mapping(obj):
        config = to_function_calling_config(obj["function_calling_config"])
        return protos.ToolConfig({**obj, "function_calling_config": config})
    raise TypeError(f"tool_config must be a mapping, got {obj!r:.80}")


def __getattr__(name: str) -> Any:
    if name == "IMAGE_TYPES":
        return _image_types()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
