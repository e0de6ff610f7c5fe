"""Files at the service."""

from __future__ import annotations

from typing import Any, TypeAlias, TypedDict

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.generativelanguage import models as raw

from .. import protos
from ..client import get_default_file_client

__all__ = ["File", "FileDataDict", "FileDataType", "to_file_data"]


class File:
    """A file at the service; its fields are those of `protos.File`."""

    def __init__(self, proto: Any) -> None:
        self._proto = protos.File(proto.to_proto() if isinstance(proto, File) else proto)

    def to_proto(self) -> Any:
        """The message."""
        return self._proto

    def to_dict(self) -> dict[str, Any]:
        """Its fields as JSON values."""
        return protos.File.to_dict(self._proto, use_integers_for_enums=False)  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return f"genai.File({self.to_dict()})"

    @property
    def name(self) -> str:
        """Its name: `files/...`."""
        return self._proto.name  # type: ignore[no-any-return]

    @property
    def display_name(self) -> str:
        """Its name for people."""
        return self._proto.display_name  # type: ignore[no-any-return]

    @property
    def mime_type(self) -> str:
        """Its MIME type."""
        return self._proto.mime_type  # type: ignore[no-any-return]

    @property
    def size_bytes(self) -> int:
        """Its size in bytes."""
        return self._proto.size_bytes  # type: ignore[no-any-return]

    @property
    def create_time(self) -> Any:
        """When it was uploaded."""
        return self._proto.create_time

    @property
    def update_time(self) -> Any:
        """When it was changed."""
        return self._proto.update_time

    @property
    def expiration_time(self) -> Any:
        """When it is deleted."""
        return self._proto.expiration_time

    @property
    def sha256_hash(self) -> bytes:
        """Its checksum."""
        return self._proto.sha256_hash  # type: ignore[no-any-return]

    @property
    def uri(self) -> str:
        """Its address, for contents."""
        return self._proto.uri  # type: ignore[no-any-return]

    @property
    def state(self) -> Any:
        """Whether it can be used."""
        return self._proto.state

    @property
    def video_metadata(self) -> Any:
        """What is known of a video."""
        return self._proto.video_metadata

    @property
    def error(self) -> Any:
        """Why it could not be processed."""
        return self._proto.error

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
    if isinstance(file_data, File):
        file_data = file_data.to_proto()
    if isinstance(file_data, raw.File):
        file_data = protos.File(file_data)
    if isinstance(file_data, protos.File):
        return protos.FileData(mime_type=file_data.mime_type, file_uri=file_data.uri)
    if isinstance(file_data, protos.FileData):
        return file_data
    raise TypeError(f"file data must be a file or a mapping, got {file_data!r:.80}")
