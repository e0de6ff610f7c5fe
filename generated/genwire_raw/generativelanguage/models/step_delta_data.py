# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

StepDeltaData: TypeAlias = "TextDelta | TextAnnotationDelta | ThoughtSummaryDelta | ThoughtSignatureDelta | ArgumentsDelta | FunctionResultDelta | ImageDelta | AudioDelta | DocumentDelta | VideoDelta | CodeExecutionCallDelta | CodeExecutionResultDelta | FileSearchCallDelta | FileSearchResultDelta | GoogleMapsCallDelta | GoogleMapsResultDelta | GoogleSearchCallDelta | GoogleSearchResultDelta | MCPServerToolCallDelta | MCPServerToolResultDelta | ProcessingCallDelta | ProcessingResultDelta | RetrievalCallDelta | RetrievalResultDelta | ToolSearchCallDelta | ToolSearchResultDelta | URLContextCallDelta | URLContextResultDelta | dict[str, Any]"
"""What an event adds to a step.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_step_delta_data(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "text":
            return TextDelta.from_dict(value)
        if kind == "text_annotation_delta":
            return TextAnnotationDelta.from_dict(value)
        if kind == "thought_summary":
            return ThoughtSummaryDelta.from_dict(value)
        if kind == "thought_signature":
            return ThoughtSignatureDelta.from_dict(value)
        if kind == "arguments_delta":
            return ArgumentsDelta.from_dict(value)
        if kind == "function_result":
            return FunctionResultDelta.from_dict(value)
        if kind == "image":
            return ImageDelta.from_dict(value)
        if kind == "audio":
            return AudioDelta.from_dict(value)
        if kind == "document":
            return DocumentDelta.from_dict(value)
        if kind == "video":
            return VideoDelta.from_dict(value)
        if kind == "code_execution_call":
            return CodeExecutionCallDelta.from_dict(value)
        if kind == "code_execution_result":
            return CodeExecutionResultDelta.from_dict(value)
        if kind == "file_search_call":
            return FileSearchCallDelta.from_dict(value)
        if kind == "file_search_result":
            return FileSearchResultDelta.from_dict(value)
        if kind == "google_maps_call":
            return GoogleMapsCallDelta.from_dict(value)
        if kind == "google_maps_result":
            return GoogleMapsResultDelta.from_dict(value)
        if kind == "google_search_call":
            return GoogleSearchCallDelta.from_dict(value)
        if kind == "google_search_result":
            return GoogleSearchResultDelta.from_dict(value)
        if kind == "mcp_server_tool_call":
            return MCPServerToolCallDelta.from_dict(value)
        if kind == "mcp_server_tool_result":
            return MCPServerToolResultDelta.from_dict(value)
        if kind == "processing_call":
            return ProcessingCallDelta.from_dict(value)
        if kind == "processing_result":
            return ProcessingResultDelta.from_dict(value)
        if kind == "retrieval_call":
            return RetrievalCallDelta.from_dict(value)
        if kind == "retrieval_result":
            return RetrievalResultDelta.from_dict(value)
        if kind == "tool_search_call":
            return ToolSearchCallDelta.from_dict(value)
        if kind == "tool_search_result":
            return ToolSearchResultDelta.from_dict(value)
        if kind == "url_context_call":
            return URLContextCallDelta.from_dict(value)
        if kind == "url_context_result":
            return URLContextResultDelta.from_dict(value)
    return value


from .arguments_delta import ArgumentsDelta
from .audio_delta import AudioDelta
from .code_execution_call_delta import CodeExecutionCallDelta
from .code_execution_result_delta import CodeExecutionResultDelta
from .document_delta import DocumentDelta
from .file_search_call_delta import FileSearchCallDelta
from .file_search_result_delta import FileSearchResultDelta
from .function_result_delta import FunctionResultDelta
from .google_maps_call_delta import GoogleMapsCallDelta
from .google_maps_result_delta import GoogleMapsResultDelta
from .google_search_call_delta import GoogleSearchCallDelta
from .google_search_result_delta import GoogleSearchResultDelta
from .image_delta import ImageDelta
from .mcp_server_tool_call_delta import MCPServerToolCallDelta
from .mcp_server_tool_result_delta import MCPServerToolResultDelta
from .processing_call_delta import ProcessingCallDelta
from .processing_result_delta import ProcessingResultDelta
from .retrieval_call_delta import RetrievalCallDelta
from .retrieval_result_delta import RetrievalResultDelta
from .text_annotation_delta import TextAnnotationDelta
from .text_delta import TextDelta
from .thought_signature_delta import ThoughtSignatureDelta
from .thought_summary_delta import ThoughtSummaryDelta
from .tool_search_call_delta import ToolSearchCallDelta
from .tool_search_result_delta import ToolSearchResultDelta
from .url_context_call_delta import URLContextCallDelta
from .url_context_result_delta import URLContextResultDelta
from .video_delta import VideoDelta
