# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .audio_metadata import AudioMetadata
    from .document_metadata import DocumentMetadata
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .media_processing import MediaProcessing
    from .part_media_resolution import PartMediaResolution
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .video_metadata import VideoMetadata


class FunctionResponsePart(BaseModel):
    """A piece of media in the answer of a function. Raw bytes need a fixed IANA MIME type.

    Source: beyond the seeds: reached from page 004.

    At most one of `data` is set: inline_data, file_data.

    Attributes:
        inline_data: Media bytes, carried in the answer itself.
        file_data: Media that a URI points to. Source: beyond the seeds: google-genai 3.6.1.
        media_processing: How the model goes through a video. Other media ignore it. Source: beyond the seeds:
            google-genai 3.6.1.
        media_resolution: How finely the media are read. Source: beyond the seeds: google-genai 3.6.1.
        video_metadata: How to read a video. Source: beyond the seeds: google-genai 3.6.1.
        document_metadata: Which pages of a document are read, and how. Source: beyond the seeds: google-genai
            3.6.1.
        spreadsheet_metadata: Which sheet and cells of a spreadsheet are read, and how. Source: beyond the
            seeds: google-genai 3.6.1.
        audio_metadata: Which stretch of an audio is read. Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = (
        "inline_data",
        "file_data",
        "media_processing",
        "media_resolution",
        "video_metadata",
        "document_metadata",
        "spreadsheet_metadata",
        "audio_metadata",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "inline_data": Field("inlineData", "model", of=("FunctionResponseBlob",)),
        "file_data": Field("fileData", "model", of=("FunctionResponseFileData",)),
        "media_processing": Field("mediaProcessing", "enum", of=("MediaProcessing",)),
        "media_resolution": Field("mediaResolution", "model", of=("PartMediaResolution",)),
        "video_metadata": Field("videoMetadata", "model", of=("VideoMetadata",)),
        "document_metadata": Field("documentMetadata", "model", of=("DocumentMetadata",)),
        "spreadsheet_metadata": Field("spreadsheetMetadata", "model", of=("SpreadsheetMetadata",)),
        "audio_metadata": Field("audioMetadata", "model", of=("AudioMetadata",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"data": Group(("inline_data", "file_data"))}

    inline_data: FunctionResponseBlob | None
    file_data: FunctionResponseFileData | None
    media_processing: MediaProcessing | None
    media_resolution: PartMediaResolution | None
    video_metadata: VideoMetadata | None
    document_metadata: DocumentMetadata | None
    spreadsheet_metadata: SpreadsheetMetadata | None
    audio_metadata: AudioMetadata | None

    def __init__(
        self,
        *,
        inline_data: FunctionResponseBlob | None = None,
        file_data: FunctionResponseFileData | None = None,
        media_processing: MediaProcessing | None = None,
        media_resolution: PartMediaResolution | None = None,
        video_metadata: VideoMetadata | None = None,
        document_metadata: DocumentMetadata | None = None,
        spreadsheet_metadata: SpreadsheetMetadata | None = None,
        audio_metadata: AudioMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.inline_data = inline_data
        self.file_data = file_data
        self.media_processing = media_processing
        self.media_resolution = media_resolution
        self.video_metadata = video_metadata
        self.document_metadata = document_metadata
        self.spreadsheet_metadata = spreadsheet_metadata
        self.audio_metadata = audio_metadata
        self.additional_properties = additional_properties
