"""Contents: what users write becomes messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard

from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models as raw

from ..._core.model_building import build
from ..._core.shapes import is_list, is_mapping
from ...errors import ValidationError

if TYPE_CHECKING:
    from .media import Picture

# In quotes, so that only who uses the classes loads them.
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

# The field by which a mapping is known to be one of these, and not a part itself.
_MARKS: Final = {"Blob": "data", "FileData": "file_uri", "File": "uri"}


def to_contents(value: Contents, path: str = "contents") -> list[raw.Content]:
    """Messages from a text, a part, a message, or a list of these. Neighbouring parts make one message of the user.

    Raises:
        ValidationError: There is nothing in it, or something that is neither; it says where.
    """
    items: Sequence[Any] = value if is_list(value) else [value]
    if not items:
        raise ValidationError(f"{path} must not be empty")
    contents: list[raw.Content] = []
    parts: list[raw.Part] | None = None
    for index, item in enumerate(items):
        where = f"{path}[{index}]" if is_list(value) else path
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
    """One message: a model, a mapping, or anything that makes a part or a list of parts.

    Raises:
        ValidationError: It is neither; it says where.
    """
    if isinstance(value, raw.Content):
        return value
    if not _is_message(value):
        return raw.Content(parts=_parts(value, path))
    content = build(raw.Content, {key: item for key, item in value.items() if key != "parts"}, path)
    content.parts = _parts(value.get("parts") or [], f"{path}.parts")
    return content


def to_part(value: Any, path: str) -> raw.Part:
    """One part: text, media, a model, or a mapping of its fields.

    Raises:
        ValidationError: It is neither; it says where.
    """
    if isinstance(value, str):
        return raw.Part(text=value)
    if isinstance(value, Model):
        return _of_model(value, path)
    if is_mapping(value):
        return _of_mapping(value, path)
    from . import media  # what is no text is rare

    if _is_path(value):
        return media.file_part(value, path)
    if media.is_picture(value):
        return media.picture(value, path)
    if isinstance(value, (bytes, bytearray)):
        raise ValidationError(f"{path}: bytes need a type; give {{'mime_type': 'image/png', 'data': ...}}")
    raise ValidationError(
        f"{path} must be text, a part, a path, an image, a file or a mapping, got {type(value).__name__}"
    )


def _is_message(value: Any) -> bool:
    return isinstance(value, raw.Content) or (is_mapping(value) and ("parts" in value or "role" in value))


def _is_path(value: object) -> TypeGuard[PathLike[str]]:
    return isinstance(value, PathLike)


def _parts(value: Any, path: str) -> list[raw.Part]:
    if is_list(value):
        return [to_part(part, f"{path}[{index}]") for index, part in enumerate(value)]
    return [to_part(value, path)]


def _of_model(value: Model, path: str) -> raw.Part:
    if isinstance(value, raw.Part):
        return value
    if isinstance(value, raw.File):
        if not value.uri:
            raise ValidationError(
                f"{path}: the file has no uri; is it one that files.upload or files.get gave?"
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
