# Made by `python codegen.py`. Do not edit.
"""Workers AI: the classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .any_model_messages import AnyModelMessages
    from .any_model_prompt import AnyModelPrompt
    from .chat_completion import ChatCompletion
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_content_part import ChatCompletionContentPart
    from .chat_completion_delta import ChatCompletionDelta
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_image_url import ChatCompletionImageUrl
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_request import ChatCompletionRequest
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool_call import ChatCompletionToolCall
    from .envelope_message import EnvelopeMessage
    from .error_envelope import ErrorEnvelope
    from .gemma7b_it_messages import Gemma7bItMessages
    from .gemma7b_it_prompt import Gemma7bItPrompt
    from .gemma7b_it_response import Gemma7bItResponse
    from .llama323b_instruct_messages import Llama323bInstructMessages
    from .llama323b_instruct_prompt import Llama323bInstructPrompt
    from .llama323b_instruct_response import Llama323bInstructResponse
    from .qwen1505b_chat_messages import Qwen1505bChatMessages
    from .qwen1505b_chat_prompt import Qwen1505bChatPrompt
    from .qwen1505b_chat_response import Qwen1505bChatResponse
    from .response_format import ResponseFormat
    from .text_generation_chunk import TextGenerationChunk
    from .text_generation_envelope import TextGenerationEnvelope
    from .text_generation_function import TextGenerationFunction
    from .text_generation_function_tool import TextGenerationFunctionTool
    from .text_generation_message import TextGenerationMessage
    from .text_generation_output import TextGenerationOutput
    from .text_generation_prompt_tokens_details import TextGenerationPromptTokensDetails
    from .text_generation_tool import TextGenerationTool
    from .text_generation_tool_call import TextGenerationToolCall
    from .text_generation_tool_function import TextGenerationToolFunction
    from .text_generation_tool_parameter import TextGenerationToolParameter
    from .text_generation_tool_parameters import TextGenerationToolParameters
    from .text_generation_usage import TextGenerationUsage

__all__: tuple[str, ...] = (
    "AnyModelMessages",
    "AnyModelPrompt",
    "ChatCompletion",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionContentPart",
    "ChatCompletionDelta",
    "ChatCompletionFunctionCall",
    "ChatCompletionImageUrl",
    "ChatCompletionMessage",
    "ChatCompletionRequest",
    "ChatCompletionStreamOptions",
    "ChatCompletionToolCall",
    "EnvelopeMessage",
    "ErrorEnvelope",
    "Gemma7bItMessages",
    "Gemma7bItPrompt",
    "Gemma7bItResponse",
    "Llama323bInstructMessages",
    "Llama323bInstructPrompt",
    "Llama323bInstructResponse",
    "Qwen1505bChatMessages",
    "Qwen1505bChatPrompt",
    "Qwen1505bChatResponse",
    "ResponseFormat",
    "TextGenerationChunk",
    "TextGenerationEnvelope",
    "TextGenerationFunction",
    "TextGenerationFunctionTool",
    "TextGenerationMessage",
    "TextGenerationOutput",
    "TextGenerationPromptTokensDetails",
    "TextGenerationTool",
    "TextGenerationToolCall",
    "TextGenerationToolFunction",
    "TextGenerationToolParameter",
    "TextGenerationToolParameters",
    "TextGenerationUsage",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AnyModelMessages": "any_model_messages",
            "AnyModelPrompt": "any_model_prompt",
            "ChatCompletion": "chat_completion",
            "ChatCompletionChoice": "chat_completion_choice",
            "ChatCompletionChunk": "chat_completion_chunk",
            "ChatCompletionChunkChoice": "chat_completion_chunk_choice",
            "ChatCompletionContentPart": "chat_completion_content_part",
            "ChatCompletionDelta": "chat_completion_delta",
            "ChatCompletionFunctionCall": "chat_completion_function_call",
            "ChatCompletionImageUrl": "chat_completion_image_url",
            "ChatCompletionMessage": "chat_completion_message",
            "ChatCompletionRequest": "chat_completion_request",
            "ChatCompletionStreamOptions": "chat_completion_stream_options",
            "ChatCompletionToolCall": "chat_completion_tool_call",
            "EnvelopeMessage": "envelope_message",
            "ErrorEnvelope": "error_envelope",
            "Gemma7bItMessages": "gemma7b_it_messages",
            "Gemma7bItPrompt": "gemma7b_it_prompt",
            "Gemma7bItResponse": "gemma7b_it_response",
            "Llama323bInstructMessages": "llama323b_instruct_messages",
            "Llama323bInstructPrompt": "llama323b_instruct_prompt",
            "Llama323bInstructResponse": "llama323b_instruct_response",
            "Qwen1505bChatMessages": "qwen1505b_chat_messages",
            "Qwen1505bChatPrompt": "qwen1505b_chat_prompt",
            "Qwen1505bChatResponse": "qwen1505b_chat_response",
            "ResponseFormat": "response_format",
            "TextGenerationChunk": "text_generation_chunk",
            "TextGenerationEnvelope": "text_generation_envelope",
            "TextGenerationFunction": "text_generation_function",
            "TextGenerationFunctionTool": "text_generation_function_tool",
            "TextGenerationMessage": "text_generation_message",
            "TextGenerationOutput": "text_generation_output",
            "TextGenerationPromptTokensDetails": "text_generation_prompt_tokens_details",
            "TextGenerationTool": "text_generation_tool",
            "TextGenerationToolCall": "text_generation_tool_call",
            "TextGenerationToolFunction": "text_generation_tool_function",
            "TextGenerationToolParameter": "text_generation_tool_parameter",
            "TextGenerationToolParameters": "text_generation_tool_parameters",
            "TextGenerationUsage": "text_generation_usage",
        },
    )
