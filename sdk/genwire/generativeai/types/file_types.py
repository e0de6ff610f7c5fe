"""Files at the service."""

from __future__ import annotations

from typing import Any, TypeAlias, TypedDict

from genwire_raw._runtime.json_types import is_mapping

from .. import protos
from .._own import own
from ..client import get_default_file_client

__all__ = ["File", "FileDataDict", "FileDataType", "to_file_data"]


class File:
    """A file at the service; its fields are those of `protos.File`."""

    name: str
    display_name: str
    mime_type: str
    size_bytes: int
    create_time: Any
    update_time: Any
    expiration_time: Any
    sha256_hash: bytes
    uri: str
    state: Any
    video_metadata: Any
    error: Any

    def __init__(self, proto: Any) -> None:
        self._proto = protos.File(proto.to_proto() if isinstance(proto, File) else proto)

    def to_proto(self) -> Any:
        """The message."""
        return self._proto

    def to_dict(self) -> dict[str, Any]:
        """Its fields as JSON values."""
        fields: dict[str, Any] = protos.File.to_dict(self._proto, use_integers_for_enums=False)
        return fields

    def __repr__(self) -> str:
        given = self.to_dict()
        names = sorted(given, key=lambda name: (name != "name", "time" in name, name))
        shown = ",\n".join(f"    {name!r}: {given[name]!r}" for name in names)
        return f"genai.File({{\n{shown}}})"

    def __getattr__(self, name: str) -> Any:
        if name in type(self).__annotations__:
            return getattr(self._proto, name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def delete(self) -> None:
        """Delete it permanently."""
        get_default_file_client().delete_file(name=self.name)


class FileDataDict(TypedDict):
    """A reference to a file, as a mapping."""

    mime_type: str
    file_uri: str


FileDataType: TypeAlias = Any  # a FileDataDict, protos.FileData, protos.File or File


def to_file_data(file_data: FileDataType) -> Any:
    """A reference to a file, from a file or a mapping.

    Raises:
        TypeError: It is something else.
    """
    if is_mapping(file_data):
        file_data = (protos.FileData if "file_uri" in file_data else protos.File)(file_data)
    file_data = file_data.to_proto() if isinstance(file_data, File) else own(file_data)
    if isinstance(file_data, protos.File):
        return protos.FileData(mime_type=file_data.mime_type, file_uri=file_data.uri)
    if isinstance(file_data, protos.FileData):
        return file_data
    raise TypeError(f"file data must be a file or a mapping, got {file_data!r:.80}")
