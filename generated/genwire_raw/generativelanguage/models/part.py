# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .blob import Blob
    from .code_execution_result import CodeExecutionResult
    from .executable_code import ExecutableCode
    from .file_data import FileData
    from .function_call import FunctionCall
    from .function_response import FunctionResponse
    from .video_metadata import VideoMetadata


class Part(BaseModel):
    """A piece of a message, which holds one kind of data. Raw bytes in `inlineData` need a fixed IANA MIME
    type.

    Source: beyond the seeds: reached from page 004.

    At most one of `data` is set: text, inline_data, function_call, function_response, file_data,
    executable_code, code_execution_result.

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
        self.additional_properties = additional_properties
