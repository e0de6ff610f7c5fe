# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .file_source import FileSource
    from .file_state import FileState
    from .status import Status
    from .video_file_metadata import VideoFileMetadata


@define
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

    GROUPS = {"metadata": Group(("video_metadata",))}

    name: str | None = wire(
        "name", "string", max_length=46, pattern="^files/[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$", default=None
    )
    display_name: str | None = wire("displayName", "string", max_length=512, default=None)
    mime_type: str | None = wire("mimeType", "string", read_only=True, default=None)
    size_bytes: int | None = wire("sizeBytes", "int64", read_only=True, default=None)
    create_time: Timestamp | None = wire("createTime", "timestamp", read_only=True, default=None)
    update_time: Timestamp | None = wire("updateTime", "timestamp", read_only=True, default=None)
    expiration_time: Timestamp | None = wire("expirationTime", "timestamp", read_only=True, default=None)
    sha256_hash: bytes | None = wire("sha256Hash", "bytes", read_only=True, default=None)
    uri: str | None = wire("uri", "string", read_only=True, default=None)
    download_uri: str | None = wire("downloadUri", "string", read_only=True, default=None)
    state: FileState | None = wire("state", "enum", of=("FileState",), read_only=True, default=None)
    source: FileSource | None = wire("source", "enum", of=("FileSource",), default=None)
    error: Status | None = wire("error", "model", of=("Status",), read_only=True, default=None)
    video_metadata: VideoFileMetadata | None = wire(
        "videoMetadata", "model", of=("VideoFileMetadata",), read_only=True, default=None
    )
