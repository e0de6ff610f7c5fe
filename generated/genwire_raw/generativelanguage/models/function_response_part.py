# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .audio_metadata import AudioMetadata
    from .document_metadata import DocumentMetadata
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .media_processing import MediaProcessing
    from .part_media_resolution import PartMediaResolution
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .video_metadata import VideoMetadata


@define
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

    GROUPS = {"data": Group(("inline_data", "file_data"))}

    inline_data: FunctionResponseBlob | None = wire(
        "inlineData", "model", of=("FunctionResponseBlob",), default=None
    )
    file_data: FunctionResponseFileData | None = wire(
        "fileData", "model", of=("FunctionResponseFileData",), default=None
    )
    media_processing: MediaProcessing | None = wire(
        "mediaProcessing", "enum", of=("MediaProcessing",), default=None
    )
    media_resolution: PartMediaResolution | None = wire(
        "mediaResolution", "model", of=("PartMediaResolution",), default=None
    )
    video_metadata: VideoMetadata | None = wire("videoMetadata", "model", of=("VideoMetadata",), default=None)
    document_metadata: DocumentMetadata | None = wire(
        "documentMetadata", "model", of=("DocumentMetadata",), default=None
    )
    spreadsheet_metadata: SpreadsheetMetadata | None = wire(
        "spreadsheetMetadata", "model", of=("SpreadsheetMetadata",), default=None
    )
    audio_metadata: AudioMetadata | None = wire("audioMetadata", "model", of=("AudioMetadata",), default=None)
