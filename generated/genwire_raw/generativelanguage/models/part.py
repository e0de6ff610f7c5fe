# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .blob import Blob
    from .code_execution_result import CodeExecutionResult
    from .executable_code import ExecutableCode
    from .file_data import FileData
    from .function_call import FunctionCall
    from .function_response import FunctionResponse
    from .video_metadata import VideoMetadata


@define
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
