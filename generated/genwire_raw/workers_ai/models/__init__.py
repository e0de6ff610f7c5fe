# Made by `python codegen.py`. Do not edit.
"""Workers AI: the classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .any_model_context import AnyModelContext
    from .any_model_contexts import AnyModelContexts
    from .any_model_messages import AnyModelMessages
    from .any_model_prompt import AnyModelPrompt
    from .any_model_queued import AnyModelQueued
    from .any_model_requests import AnyModelRequests
    from .any_model_responses import AnyModelResponses
    from .any_model_text import AnyModelText
    from .catalogue_envelope import CatalogueEnvelope
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
    from .embedding_envelope import EmbeddingEnvelope
    from .embedding_output import EmbeddingOutput
    from .embeddings_item import EmbeddingsItem
    from .embeddings_request import EmbeddingsRequest
    from .embeddings_response import EmbeddingsResponse
    from .envelope_message import EnvelopeMessage
    from .error_envelope import ErrorEnvelope
    from .finetune import Finetune
    from .finetune_asset_envelope import FinetuneAssetEnvelope
    from .finetune_asset_request import FinetuneAssetRequest
    from .finetune_envelope import FinetuneEnvelope
    from .finetune_list_envelope import FinetuneListEnvelope
    from .finetune_request import FinetuneRequest
    from .gemma7b_it_messages import Gemma7bItMessages
    from .gemma7b_it_prompt import Gemma7bItPrompt
    from .gemma7b_it_response import Gemma7bItResponse
    from .listed_model import ListedModel
    from .listed_task import ListedTask
    from .llama323b_instruct_messages import Llama323bInstructMessages
    from .llama323b_instruct_prompt import Llama323bInstructPrompt
    from .llama323b_instruct_response import Llama323bInstructResponse
    from .model_list_envelope import ModelListEnvelope
    from .model_property import ModelProperty
    from .model_schema import ModelSchema
    from .model_schema_envelope import ModelSchemaEnvelope
    from .queue_envelope import QueueEnvelope
    from .queue_output import QueueOutput
    from .queue_response import QueueResponse
    from .qwen1505b_chat_messages import Qwen1505bChatMessages
    from .qwen1505b_chat_prompt import Qwen1505bChatPrompt
    from .qwen1505b_chat_response import Qwen1505bChatResponse
    from .rerank_envelope import RerankEnvelope
    from .rerank_output import RerankOutput
    from .rerank_score import RerankScore
    from .response_format import ResponseFormat
    from .responses_completed_event import ResponsesCompletedEvent
    from .responses_created_event import ResponsesCreatedEvent
    from .responses_error import ResponsesError
    from .responses_error_event import ResponsesErrorEvent
    from .responses_failed_event import ResponsesFailedEvent
    from .responses_function_call_arguments_delta_event import ResponsesFunctionCallArgumentsDeltaEvent
    from .responses_function_call_arguments_done_event import ResponsesFunctionCallArgumentsDoneEvent
    from .responses_function_call_output import ResponsesFunctionCallOutput
    from .responses_function_tool import ResponsesFunctionTool
    from .responses_function_tool_call import ResponsesFunctionToolCall
    from .responses_incomplete_event import ResponsesIncompleteEvent
    from .responses_input_item import ResponsesInputItem
    from .responses_input_message import ResponsesInputMessage
    from .responses_logprob import ResponsesLogprob
    from .responses_output import ResponsesOutput
    from .responses_output_content import ResponsesOutputContent
    from .responses_output_item import ResponsesOutputItem
    from .responses_output_item_added_event import ResponsesOutputItemAddedEvent
    from .responses_output_item_done_event import ResponsesOutputItemDoneEvent
    from .responses_output_message import ResponsesOutputMessage
    from .responses_output_refusal import ResponsesOutputRefusal
    from .responses_output_text import ResponsesOutputText
    from .responses_reasoning import ResponsesReasoning
    from .responses_reasoning_item import ResponsesReasoningItem
    from .responses_reasoning_text import ResponsesReasoningText
    from .responses_reasoning_text_delta_event import ResponsesReasoningTextDeltaEvent
    from .responses_reasoning_text_done_event import ResponsesReasoningTextDoneEvent
    from .responses_refusal_delta_event import ResponsesRefusalDeltaEvent
    from .responses_refusal_done_event import ResponsesRefusalDoneEvent
    from .responses_request import ResponsesRequest
    from .responses_stream_event import ResponsesStreamEvent
    from .responses_text import ResponsesText
    from .responses_text_delta_event import ResponsesTextDeltaEvent
    from .responses_text_done_event import ResponsesTextDoneEvent
    from .responses_usage import ResponsesUsage
    from .result_info import ResultInfo
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
    from .to_markdown_envelope import ToMarkdownEnvelope
    from .to_markdown_format import ToMarkdownFormat
    from .to_markdown_formats_envelope import ToMarkdownFormatsEnvelope
    from .to_markdown_request import ToMarkdownRequest
    from .to_markdown_result import ToMarkdownResult

__all__: tuple[str, ...] = (
    "AnyModelContext",
    "AnyModelContexts",
    "AnyModelMessages",
    "AnyModelPrompt",
    "AnyModelQueued",
    "AnyModelRequests",
    "AnyModelResponses",
    "AnyModelText",
    "CatalogueEnvelope",
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
    "EmbeddingEnvelope",
    "EmbeddingOutput",
    "EmbeddingsItem",
    "EmbeddingsRequest",
    "EmbeddingsResponse",
    "EnvelopeMessage",
    "ErrorEnvelope",
    "Finetune",
    "FinetuneAssetEnvelope",
    "FinetuneAssetRequest",
    "FinetuneEnvelope",
    "FinetuneListEnvelope",
    "FinetuneRequest",
    "Gemma7bItMessages",
    "Gemma7bItPrompt",
    "Gemma7bItResponse",
    "ListedModel",
    "ListedTask",
    "Llama323bInstructMessages",
    "Llama323bInstructPrompt",
    "Llama323bInstructResponse",
    "ModelListEnvelope",
    "ModelProperty",
    "ModelSchema",
    "ModelSchemaEnvelope",
    "QueueEnvelope",
    "QueueOutput",
    "QueueResponse",
    "Qwen1505bChatMessages",
    "Qwen1505bChatPrompt",
    "Qwen1505bChatResponse",
    "RerankEnvelope",
    "RerankOutput",
    "RerankScore",
    "ResponseFormat",
    "ResponsesCompletedEvent",
    "ResponsesCreatedEvent",
    "ResponsesError",
    "ResponsesErrorEvent",
    "ResponsesFailedEvent",
    "ResponsesFunctionCallArgumentsDeltaEvent",
    "ResponsesFunctionCallArgumentsDoneEvent",
    "ResponsesFunctionCallOutput",
    "ResponsesFunctionTool",
    "ResponsesFunctionToolCall",
    "ResponsesIncompleteEvent",
    "ResponsesInputItem",
    "ResponsesInputMessage",
    "ResponsesLogprob",
    "ResponsesOutput",
    "ResponsesOutputContent",
    "ResponsesOutputItem",
    "ResponsesOutputItemAddedEvent",
    "ResponsesOutputItemDoneEvent",
    "ResponsesOutputMessage",
    "ResponsesOutputRefusal",
    "ResponsesOutputText",
    "ResponsesReasoning",
    "ResponsesReasoningItem",
    "ResponsesReasoningText",
    "ResponsesReasoningTextDeltaEvent",
    "ResponsesReasoningTextDoneEvent",
    "ResponsesRefusalDeltaEvent",
    "ResponsesRefusalDoneEvent",
    "ResponsesRequest",
    "ResponsesStreamEvent",
    "ResponsesText",
    "ResponsesTextDeltaEvent",
    "ResponsesTextDoneEvent",
    "ResponsesUsage",
    "ResultInfo",
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
    "ToMarkdownEnvelope",
    "ToMarkdownFormat",
    "ToMarkdownFormatsEnvelope",
    "ToMarkdownRequest",
    "ToMarkdownResult",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AnyModelContext": "any_model_context",
            "AnyModelContexts": "any_model_contexts",
            "AnyModelMessages": "any_model_messages",
            "AnyModelPrompt": "any_model_prompt",
            "AnyModelQueued": "any_model_queued",
            "AnyModelRequests": "any_model_requests",
            "AnyModelResponses": "any_model_responses",
            "AnyModelText": "any_model_text",
            "CatalogueEnvelope": "catalogue_envelope",
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
            "EmbeddingEnvelope": "embedding_envelope",
            "EmbeddingOutput": "embedding_output",
            "EmbeddingsItem": "embeddings_item",
            "EmbeddingsRequest": "embeddings_request",
            "EmbeddingsResponse": "embeddings_response",
            "EnvelopeMessage": "envelope_message",
            "ErrorEnvelope": "error_envelope",
            "Finetune": "finetune",
            "FinetuneAssetEnvelope": "finetune_asset_envelope",
            "FinetuneAssetRequest": "finetune_asset_request",
            "FinetuneEnvelope": "finetune_envelope",
            "FinetuneListEnvelope": "finetune_list_envelope",
            "FinetuneRequest": "finetune_request",
            "Gemma7bItMessages": "gemma7b_it_messages",
            "Gemma7bItPrompt": "gemma7b_it_prompt",
            "Gemma7bItResponse": "gemma7b_it_response",
            "ListedModel": "listed_model",
            "ListedTask": "listed_task",
            "Llama323bInstructMessages": "llama323b_instruct_messages",
            "Llama323bInstructPrompt": "llama323b_instruct_prompt",
            "Llama323bInstructResponse": "llama323b_instruct_response",
            "ModelListEnvelope": "model_list_envelope",
            "ModelProperty": "model_property",
            "ModelSchema": "model_schema",
            "ModelSchemaEnvelope": "model_schema_envelope",
            "QueueEnvelope": "queue_envelope",
            "QueueOutput": "queue_output",
            "QueueResponse": "queue_response",
            "Qwen1505bChatMessages": "qwen1505b_chat_messages",
            "Qwen1505bChatPrompt": "qwen1505b_chat_prompt",
            "Qwen1505bChatResponse": "qwen1505b_chat_response",
            "RerankEnvelope": "rerank_envelope",
            "RerankOutput": "rerank_output",
            "RerankScore": "rerank_score",
            "ResponseFormat": "response_format",
            "ResponsesCompletedEvent": "responses_completed_event",
            "ResponsesCreatedEvent": "responses_created_event",
            "ResponsesError": "responses_error",
            "ResponsesErrorEvent": "responses_error_event",
            "ResponsesFailedEvent": "responses_failed_event",
            "ResponsesFunctionCallArgumentsDeltaEvent": "responses_function_call_arguments_delta_event",
            "ResponsesFunctionCallArgumentsDoneEvent": "responses_function_call_arguments_done_event",
            "ResponsesFunctionCallOutput": "responses_function_call_output",
            "ResponsesFunctionTool": "responses_function_tool",
            "ResponsesFunctionToolCall": "responses_function_tool_call",
            "ResponsesIncompleteEvent": "responses_incomplete_event",
            "ResponsesInputItem": "responses_input_item",
            "ResponsesInputMessage": "responses_input_message",
            "ResponsesLogprob": "responses_logprob",
            "ResponsesOutput": "responses_output",
            "ResponsesOutputContent": "responses_output_content",
            "ResponsesOutputItem": "responses_output_item",
            "ResponsesOutputItemAddedEvent": "responses_output_item_added_event",
            "ResponsesOutputItemDoneEvent": "responses_output_item_done_event",
            "ResponsesOutputMessage": "responses_output_message",
            "ResponsesOutputRefusal": "responses_output_refusal",
            "ResponsesOutputText": "responses_output_text",
            "ResponsesReasoning": "responses_reasoning",
            "ResponsesReasoningItem": "responses_reasoning_item",
            "ResponsesReasoningText": "responses_reasoning_text",
            "ResponsesReasoningTextDeltaEvent": "responses_reasoning_text_delta_event",
            "ResponsesReasoningTextDoneEvent": "responses_reasoning_text_done_event",
            "ResponsesRefusalDeltaEvent": "responses_refusal_delta_event",
            "ResponsesRefusalDoneEvent": "responses_refusal_done_event",
            "ResponsesRequest": "responses_request",
            "ResponsesStreamEvent": "responses_stream_event",
            "ResponsesText": "responses_text",
            "ResponsesTextDeltaEvent": "responses_text_delta_event",
            "ResponsesTextDoneEvent": "responses_text_done_event",
            "ResponsesUsage": "responses_usage",
            "ResultInfo": "result_info",
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
            "ToMarkdownEnvelope": "to_markdown_envelope",
            "ToMarkdownFormat": "to_markdown_format",
            "ToMarkdownFormatsEnvelope": "to_markdown_formats_envelope",
            "ToMarkdownRequest": "to_markdown_request",
            "ToMarkdownResult": "to_markdown_result",
        },
    )
