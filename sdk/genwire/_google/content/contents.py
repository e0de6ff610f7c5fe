"""Contents: converting what users write to messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models as raw

from ..._core.model_building import build
from ...errors import ValidationError

if TYPE_CHECKING:
    from .media import Picture

# In quotes, so that the classes are loaded only when they are used.
MediaLike: TypeAlias = "PathLike[str] | Picture | raw.File | raw.Blob | raw.FileData"
StepLike: TypeAlias = "raw.FunctionCall | raw.FunctionResponse | raw.ExecutableCode | raw.CodeExecutionResult"
PartLike: TypeAlias = "str | raw.Part | MediaLike | StepLike | Mapping[str, Any]"
ContentLike: TypeAlias = "raw.Content | PartLike"
Contents: TypeAlias = "ContentLike | Sequence[ContentLike]"

# The fields of a part that hold a message of their own, by its class.
_HOLDERS: Final = {
    raw.Part.FIELDS[name].of[0]: name
    for name in raw.Part.GROUPS["data"].members
    if raw.Part.FIELDS[name].kind == "model"
}

# The field that shows a mapping to be one of these, and not a part.
_MARKS: Final = {"Blob": "data", "FileData": "file_uri", "File": "uri"}


def to_contents(value: Contents, path: str = "contents") -> list[raw.Content]:
    """Return messages from a text, a part, a message, or a list of these; neighbouring parts make one user message.

    Raises:
        ValidationError: The value is empty, or an item is neither a part nor a message; the error says where.
    """
    items: Sequence[Any] = value if is_sequence(value) else [value]
    if not items:
        raise ValidationError(f"{path} must not be empty")
    contents: list[raw.Content] = []
    parts: list[raw.Part] | None = None
    for index, item in enumerate(items):
        where = f"{path}[{index}]" if is_sequence(value) else path
        if _is_message(item):
            contents.append(to_content(item, where))
            parts = None
            continue
        if parts is None:
            parts = []
            contents.append(raw.Content(role="user", parts=parts))
        parts.append(to_part(item, where))
    return contents


def to_content(value: Any, path: str) -> raw.Content:
    """Return a message from a model, a mapping, a part or a list of parts.

    Raises:
        ValidationError: The value cannot be converted; the error says where.
    """
    if isinstance(value, raw.Content):
        return _with_converted_parts(value, path)
    if not _is_message(value):
        return raw.Content(parts=_parts(value, path))
    content = build(raw.Content, {key: item for key, item in value.items() if key != "parts"}, path)
    content.parts = _parts(value.get("parts") or [], f"{path}.parts")
    return content


def to_part(value: Any, path: str) -> raw.Part:
    """Return a part from text, media, a model, or a mapping of its fields.

    Raises:
        ValidationError: The value cannot be converted; the error says where.
    """
    if isinstance(value, str):
        return raw.Part(text=value)
    if isinstance(value, Model):
        return _of_model(value, path)
    if is_mapping(value):
        return _of_mapping(value, path)
    from . import media  # media are rare

    if _is_path(value):
        return media.file_part(value, path)
    if media.is_picture(value):
        return media.picture(value, path)
    if isinstance(value, (bytes, bytearray)):
        raise ValidationError(
            f"{path}: bytes need a MIME type: pass {{'mime_type': 'image/png', 'data': ...}}"
        )
    raise ValidationError(
        f"{path} must be text, a part, a path, an image, a file or a mapping, got {type(value).__name__}"
    )


def _is_message(value: Any) -> bool:
    return isinstance(value, raw.Content) or (is_mapping(value) and ("parts" in value or "role" in value))


def _is_path(value: object) -> TypeGuard[PathLike[str]]:
    return isinstance(value, PathLike)


def _parts(value: Any, path: str) -> list[raw.Part]:
    if is_sequence(value):
        return [to_part(part, f"{path}[{index}]") for index, part in enumerate(value)]
    return [to_part(value, path)]


def _with_converted_parts(content: raw.Content, path: str) -> raw.Content:
    """Return a message with its parts converted to models; the message itself if they are models already."""
    given: Any = content.parts
    if given is None:
        return content
    parts = _parts(given, f"{path}.parts")
    if is_sequence(given) and all(part is one for part, one in zip(parts, given, strict=True)):
        return content
    own = copy(content)
    own.parts = parts
    return own


def _with_converted_data(part: raw.Part, path: str) -> raw.Part:
    """Return a part with mappings in its data converted to models; the part itself if there are none."""
    if part.as_received() is not None or not any(
        is_mapping(getattr(part, name)) for name in _HOLDERS.values()
    ):
        return part
    return build(raw.Part, {name: getattr(part, name) for name in raw.Part.FIELDS}, path)


def _of_model(value: Model, path: str) -> raw.Part:
    if isinstance(value, raw.Part):
        return _with_converted_data(value, path)
    if isinstance(value, raw.File):
        if not value.uri:
            raise ValidationError(
                f"{path}: the file has no uri; pass a file that files.upload or files.get returned"
            )
        return raw.Part(file_data=raw.FileData(file_uri=value.uri, mime_type=value.mime_type))
    holder = next(
        (_HOLDERS[kind.__name__] for kind in type(value).__mro__ if kind.__name__ in _HOLDERS), None
    )
    if holder is None:
        raise ValidationError(f"{path}: a part cannot hold a {type(value).__name__}")
    part = raw.Part()
    setattr(part, holder, value)
    return part


def _of_mapping(value: Mapping[str, Any], path: str) -> raw.Part:
    for name, key in _MARKS.items():
        kind: type[Model] = getattr(raw, name)
        if key in value or kind.FIELDS[key].wire in value:
            return _of_model(build(kind, value, path), path)
    return build(raw.Part, value, path)
