# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .audio_metadata import AudioMetadata
    from .blob import Blob
    from .code_execution_result import CodeExecutionResult
    from .document_metadata import DocumentMetadata
    from .executable_code import ExecutableCode
    from .file_data import FileData
    from .function_call import FunctionCall
    from .function_response import FunctionResponse
    from .media_processing import MediaProcessing
    from .part_media_resolution import PartMediaResolution
    from .speech_metadata import SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .tool_call import ToolCall
    from .tool_response import ToolResponse
    from .transcription import Transcription
    from .video_metadata import VideoMetadata


@define
class Part(BaseModel):
    """A piece of a message, which holds one kind of data. Raw bytes in `inlineData` need a fixed IANA MIME
    type.

    Source: beyond the seeds: reached from page 004.

    At most one of `data` is set: text, inline_data, function_call, function_response, file_data,
    executable_code, code_execution_result, tool_call, tool_response.

    Attributes:
        text: Text, as it is.
        inline_data: Media bytes, carried in the message itself.
        function_call: A call that the model predicts, with the name of the declared function and its
            arguments.
        function_response: What a called function returned, which the model takes as context.
        file_data: Media that a URI points to.
        executable_code: Code that the model wrote and wants to run.
        code_execution_result: What running the executable code gave.
        video_metadata: How to read a video. Only for parts whose `inlineData` or `fileData` is a video.
        thought: Whether the model was thinking when it wrote this part.
        thought_signature: An opaque signature of the thought, to be sent back in later requests.
        part_metadata: The caller's own data about the part, such as the file it comes from or the stream it
            belongs to.
        tool_call: A call of a tool that runs on the server. It is sent back as it came. Source: beyond the
            seeds: google-genai 3.6.1.
        tool_response: What a tool on the server returned. It is sent back as it came. Source: beyond the
            seeds: google-genai 3.6.1.
        media_resolution: How finely the part's media are read. Source: beyond the seeds: google-genai 3.6.1.
        audio_transcription: What is said in the part's audio. Output only. Source: beyond the seeds:
            google-genai 3.6.1.
        media_processing: How the model goes through a video. Other media ignore it. Source: beyond the seeds:
            google-genai 3.6.1.
        speech_metadata: Speaker and style of a text that is to be spoken. Only beside `text`. Source: beyond
            the seeds: google-genai 3.6.1.
        document_metadata: Which pages of a document are read, and how. Source: beyond the seeds: google-genai
            3.6.1.
        spreadsheet_metadata: Which sheet and cells of a spreadsheet are read, and how. Source: beyond the
            seeds: google-genai 3.6.1.
        audio_metadata: Which stretch of an audio is read. Source: beyond the seeds: google-genai 3.6.1.
    """

    GROUPS = {
        "data": Group(
            (
                "text",
                "inline_data",
                "function_call",
                "function_response",
                "file_data",
                "executable_code",
                "code_execution_result",
                "tool_call",
                "tool_response",
            )
        ),
        "metadata": Group(("video_metadata",)),
    }

    text: str | None = wire("text", "string", default=None)
    inline_data: Blob | None = wire("inlineData", "model", of=("Blob",), default=None)
    function_call: FunctionCall | None = wire("functionCall", "model", of=("FunctionCall",), default=None)
    function_response: FunctionResponse | None = wire(
        "functionResponse", "model", of=("FunctionResponse",), default=None
    )
    file_data: FileData | None = wire("fileData", "model", of=("FileData",), default=None)
    executable_code: ExecutableCode | None = wire(
        "executableCode", "model", of=("ExecutableCode",), default=None
    )
    code_execution_result: CodeExecutionResult | None = wire(
        "codeExecutionResult", "model", of=("CodeExecutionResult",), default=None
    )
    video_metadata: VideoMetadata | None = wire("videoMetadata", "model", of=("VideoMetadata",), default=None)
    thought: bool | None = wire("thought", "boolean", default=None)
    thought_signature: bytes | None = wire("thoughtSignature", "bytes", default=None)
    part_metadata: dict[str, Any] | None = wire("partMetadata", "object", default=None)
    tool_call: ToolCall | None = wire("toolCall", "model", of=("ToolCall",), default=None)
    tool_response: ToolResponse | None = wire("toolResponse", "model", of=("ToolResponse",), default=None)
    media_resolution: PartMediaResolution | None = wire(
        "mediaResolution", "model", of=("PartMediaResolution",), default=None
    )
    audio_transcription: Transcription | None = wire(
        "audioTranscription", "model", of=("Transcription",), read_only=True, default=None
    )
    media_processing: MediaProcessing | None = wire(
        "mediaProcessing", "enum", of=("MediaProcessing",), default=None
    )
    speech_metadata: SpeechMetadata | None = wire(
        "speechMetadata", "model", of=("SpeechMetadata",), default=None
    )
    document_metadata: DocumentMetadata | None = wire(
        "documentMetadata", "model", of=("DocumentMetadata",), default=None
    )
    spreadsheet_metadata: SpreadsheetMetadata | None = wire(
        "spreadsheetMetadata", "model", of=("SpreadsheetMetadata",), default=None
    )
    audio_metadata: AudioMetadata | None = wire("audioMetadata", "model", of=("AudioMetadata",), default=None)
