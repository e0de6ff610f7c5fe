# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

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

    __slots__ = (
        "text",
        "inline_data",
        "function_call",
        "function_response",
        "file_data",
        "executable_code",
        "code_execution_result",
        "video_metadata",
        "thought",
        "thought_signature",
        "part_metadata",
        "tool_call",
        "tool_response",
        "media_resolution",
        "audio_transcription",
        "media_processing",
        "speech_metadata",
        "document_metadata",
        "spreadsheet_metadata",
        "audio_metadata",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", "string"),
        "inline_data": Field("inlineData", "model", of=("Blob",)),
        "function_call": Field("functionCall", "model", of=("FunctionCall",)),
        "function_response": Field("functionResponse", "model", of=("FunctionResponse",)),
        "file_data": Field("fileData", "model", of=("FileData",)),
        "executable_code": Field("executableCode", "model", of=("ExecutableCode",)),
        "code_execution_result": Field("codeExecutionResult", "model", of=("CodeExecutionResult",)),
        "video_metadata": Field("videoMetadata", "model", of=("VideoMetadata",)),
        "thought": Field("thought", "boolean"),
        "thought_signature": Field("thoughtSignature", "bytes"),
        "part_metadata": Field("partMetadata", "object"),
        "tool_call": Field("toolCall", "model", of=("ToolCall",)),
        "tool_response": Field("toolResponse", "model", of=("ToolResponse",)),
        "media_resolution": Field("mediaResolution", "model", of=("PartMediaResolution",)),
        "audio_transcription": Field("audioTranscription", "model", of=("Transcription",), read_only=True),
        "media_processing": Field("mediaProcessing", "enum", of=("MediaProcessing",)),
        "speech_metadata": Field("speechMetadata", "model", of=("SpeechMetadata",)),
        "document_metadata": Field("documentMetadata", "model", of=("DocumentMetadata",)),
        "spreadsheet_metadata": Field("spreadsheetMetadata", "model", of=("SpreadsheetMetadata",)),
        "audio_metadata": Field("audioMetadata", "model", of=("AudioMetadata",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
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

    text: str | None
    inline_data: Blob | None
    function_call: FunctionCall | None
    function_response: FunctionResponse | None
    file_data: FileData | None
    executable_code: ExecutableCode | None
    code_execution_result: CodeExecutionResult | None
    video_metadata: VideoMetadata | None
    thought: bool | None
    thought_signature: bytes | None
    part_metadata: dict[str, Any] | None
    tool_call: ToolCall | None
    tool_response: ToolResponse | None
    media_resolution: PartMediaResolution | None
    audio_transcription: Transcription | None
    media_processing: MediaProcessing | None
    speech_metadata: SpeechMetadata | None
    document_metadata: DocumentMetadata | None
    spreadsheet_metadata: SpreadsheetMetadata | None
    audio_metadata: AudioMetadata | None

    def __init__(
        self,
        *,
        text: str | None = None,
        inline_data: Blob | None = None,
        function_call: FunctionCall | None = None,
        function_response: FunctionResponse | None = None,
        file_data: FileData | None = None,
        executable_code: ExecutableCode | None = None,
        code_execution_result: CodeExecutionResult | None = None,
        video_metadata: VideoMetadata | None = None,
        thought: bool | None = None,
        thought_signature: bytes | None = None,
        part_metadata: dict[str, Any] | None = None,
        tool_call: ToolCall | None = None,
        tool_response: ToolResponse | None = None,
        media_resolution: PartMediaResolution | None = None,
        audio_transcription: Transcription | None = None,
        media_processing: MediaProcessing | None = None,
        speech_metadata: SpeechMetadata | None = None,
        document_metadata: DocumentMetadata | None = None,
        spreadsheet_metadata: SpreadsheetMetadata | None = None,
        audio_metadata: AudioMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.inline_data = inline_data
        self.function_call = function_call
        self.function_response = function_response
        self.file_data = file_data
        self.executable_code = executable_code
        self.code_execution_result = code_execution_result
        self.video_metadata = video_metadata
        self.thought = thought
        self.thought_signature = thought_signature
        self.part_metadata = part_metadata
        self.tool_call = tool_call
        self.tool_response = tool_response
        self.media_resolution = media_resolution
        self.audio_transcription = audio_transcription
        self.media_processing = media_processing
        self.speech_metadata = speech_metadata
        self.document_metadata = document_metadata
        self.spreadsheet_metadata = spreadsheet_metadata
        self.audio_metadata = audio_metadata
        self.additional_properties = additional_properties
