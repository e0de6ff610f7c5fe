# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .file_source import FileSource
    from .file_state import FileState
    from .status import Status
    from .video_file_metadata import VideoFileMetadata


class File(BaseModel):
    """An uploaded file.

    Source: beyond the seeds: examples of page 004 use it.

    Attributes:
        name: Name of the file, such as `files/123-456`. Its id has up to 40 lowercase letters, digits and
            hyphens, with no hyphen at either end. Chosen by the service if absent. Cannot be changed later.
            At most 46 characters. Matches `^files/[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`.
        display_name: Name of the file for people, of up to 512 characters with spaces, such as `Welcome
            Image`. At most 512 characters.
        mime_type: MIME type of the file. Output only.
        size_bytes: Size of the file in bytes. Output only.
        create_time: When the file was created. Output only.
        update_time: When the file was last changed. Output only.
        expiration_time: When the file will be deleted. Absent if it stays. Output only.
        sha256_hash: SHA-256 of the file. The service sends the digest in hexadecimal, as bytes. Output only.
        uri: The URI by which contents refer to the file. Output only.
        download_uri: The URI to download the file from. Output only.
        state: Whether the file can be used. Output only.
        source: Where the file comes from.
        error: Why the file could not be processed. Output only.
        video_metadata: More about a video. Output only.
    """

    __slots__ = (
        "name",
        "display_name",
        "mime_type",
        "size_bytes",
        "create_time",
        "update_time",
        "expiration_time",
        "sha256_hash",
        "uri",
        "download_uri",
        "state",
        "source",
        "error",
        "video_metadata",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field(
            "name",
            "string",
            immutable=True,
            max_length=46,
            pattern="^files/[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$",
        ),
        "display_name": Field("displayName", "string", max_length=512),
        "mime_type": Field("mimeType", "string", read_only=True),
        "size_bytes": Field("sizeBytes", "int64", read_only=True),
        "create_time": Field("createTime", "timestamp", read_only=True),
        "update_time": Field("updateTime", "timestamp", read_only=True),
        "expiration_time": Field("expirationTime", "timestamp", read_only=True),
        "sha256_hash": Field("sha256Hash", "bytes", read_only=True),
        "uri": Field("uri", "string", read_only=True),
        "download_uri": Field("downloadUri", "string", read_only=True),
        "state": Field("state", "enum", of=("FileState",), read_only=True),
        "source": Field("source", "enum", of=("FileSource",)),
        "error": Field("error", "model", of=("Status",), read_only=True),
        "video_metadata": Field("videoMetadata", "model", of=("VideoFileMetadata",), read_only=True),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"metadata": Group(("video_metadata",))}

    name: str | None
    display_name: str | None
    mime_type: str | None
    size_bytes: int | None
    create_time: Timestamp | None
    update_time: Timestamp | None
    expiration_time: Timestamp | None
    sha256_hash: bytes | None
    uri: str | None
    download_uri: str | None
    state: FileState | None
    source: FileSource | None
    error: Status | None
    video_metadata: VideoFileMetadata | None

    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        mime_type: str | None = None,
        size_bytes: int | None = None,
        create_time: Timestamp | None = None,
        update_time: Timestamp | None = None,
        expiration_time: Timestamp | None = None,
        sha256_hash: bytes | None = None,
        uri: str | None = None,
        download_uri: str | None = None,
        state: FileState | None = None,
        source: FileSource | None = None,
        error: Status | None = None,
        video_metadata: VideoFileMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self.create_time = create_time
        self.update_time = update_time
        self.expiration_time = expiration_time
        self.sha256_hash = sha256_hash
        self.uri = uri
        self.download_uri = download_uri
        self.state = state
        self.source = source
        self.error = error
        self.video_metadata = video_metadata
        self.additional_properties = additional_properties
