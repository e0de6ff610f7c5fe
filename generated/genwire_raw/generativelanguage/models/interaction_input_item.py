# Made by `python codegen.py` from specs/generativelanguage/schemas/interactions.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

InteractionInputItem: TypeAlias = "TextContent | ImageContent | AudioContent | DocumentContent | VideoContent | UserInputStep | ModelOutputStep | ThoughtStep | FunctionCallStep | FunctionResultStep | CodeExecutionCallStep | CodeExecutionResultStep | FileSearchCallStep | FileSearchResultStep | GoogleMapsCallStep | GoogleMapsResultStep | GoogleSearchCallStep | GoogleSearchResultStep | MCPServerToolCallStep | MCPServerToolResultStep | ProcessingCallStep | ProcessingResultStep | RetrievalCallStep | RetrievalResultStep | ToolSearchCallStep | ToolSearchResultStep | URLContextCallStep | URLContextResultStep | dict[str, Any]"
"""A content, or a step of the conversation so far.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_interaction_input_item(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "text":
            return TextContent.from_dict(value)
        if kind == "image":
            return ImageContent.from_dict(value)
        if kind == "audio":
            return AudioContent.from_dict(value)
        if kind == "document":
            return DocumentContent.from_dict(value)
        if kind == "video":
            return VideoContent.from_dict(value)
        if kind == "user_input":
            return UserInputStep.from_dict(value)
        if kind == "model_output":
            return ModelOutputStep.from_dict(value)
        if kind == "thought":
            return ThoughtStep.from_dict(value)
        if kind == "function_call":
            return FunctionCallStep.from_dict(value)
        if kind == "function_result":
            return FunctionResultStep.from_dict(value)
        if kind == "code_execution_call":
            return CodeExecutionCallStep.from_dict(value)
        if kind == "code_execution_result":
            return CodeExecutionResultStep.from_dict(value)
        if kind == "file_search_call":
            return FileSearchCallStep.from_dict(value)
        if kind == "file_search_result":
            return FileSearchResultStep.from_dict(value)
        if kind == "google_maps_call":
            return GoogleMapsCallStep.from_dict(value)
        if kind == "google_maps_result":
            return GoogleMapsResultStep.from_dict(value)
        if kind == "google_search_call":
            return GoogleSearchCallStep.from_dict(value)
        if kind == "google_search_result":
            return GoogleSearchResultStep.from_dict(value)
        if kind == "mcp_server_tool_call":
            return MCPServerToolCallStep.from_dict(value)
        if kind == "mcp_server_tool_result":
            return MCPServerToolResultStep.from_dict(value)
        if kind == "processing_call":
            return ProcessingCallStep.from_dict(value)
        if kind == "processing_result":
            return ProcessingResultStep.from_dict(value)
        if kind == "retrieval_call":
            return RetrievalCallStep.from_dict(value)
        if kind == "retrieval_result":
            return RetrievalResultStep.from_dict(value)
        if kind == "tool_search_call":
            return ToolSearchCallStep.from_dict(value)
        if kind == "tool_search_result":
            return ToolSearchResultStep.from_dict(value)
        if kind == "url_context_call":
            return URLContextCallStep.from_dict(value)
        if kind == "url_context_result":
            return URLContextResultStep.from_dict(value)
    return value


from .audio_content import AudioContent
from .code_execution_call_step import CodeExecutionCallStep
from .code_execution_result_step import CodeExecutionResultStep
from .document_content import DocumentContent
from .file_search_call_step import FileSearchCallStep
from .file_search_result_step import FileSearchResultStep
from .function_call_step import FunctionCallStep
from .function_result_step import FunctionResultStep
from .google_maps_call_step import GoogleMapsCallStep
from .google_maps_result_step import GoogleMapsResultStep
from .google_search_call_step import GoogleSearchCallStep
from .google_search_result_step import GoogleSearchResultStep
from .image_content import ImageContent
from .mcp_server_tool_call_step import MCPServerToolCallStep
from .mcp_server_tool_result_step import MCPServerToolResultStep
from .model_output_step import ModelOutputStep
from .processing_call_step import ProcessingCallStep
from .processing_result_step import ProcessingResultStep
from .retrieval_call_step import RetrievalCallStep
from .retrieval_result_step import RetrievalResultStep
from .text_content import TextContent
from .thought_step import ThoughtStep
from .tool_search_call_step import ToolSearchCallStep
from .tool_search_result_step import ToolSearchResultStep
from .url_context_call_step import URLContextCallStep
from .url_context_result_step import URLContextResultStep
from .user_input_step import UserInputStep
from .video_content import VideoContent
