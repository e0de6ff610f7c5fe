# Made by `python codegen.py`. Do not edit.
"""Generative Language API: the classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .activity_handling import ActivityHandling
    from .answer_style import AnswerStyle
    from .aspect_ratio import AspectRatio
    from .async_batch_embed_content_request import AsyncBatchEmbedContentRequest
    from .attribution_source_id import AttributionSourceId
    from .audio_metadata import AudioMetadata
    from .audio_response_format import AudioResponseFormat
    from .audio_transcription_config import AudioTranscriptionConfig
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode
    from .auth_config import AuthConfig
    from .auth_token import AuthToken
    from .author_attribution import AuthorAttribution
    from .automatic_activity_detection import AutomaticActivityDetection
    from .avatar_config import AvatarConfig
    from .bad_request import BadRequest
    from .batch_embed_contents_request import BatchEmbedContentsRequest
    from .batch_embed_contents_response import BatchEmbedContentsResponse
    from .batch_embed_text_request import BatchEmbedTextRequest
    from .batch_embed_text_response import BatchEmbedTextResponse
    from .batch_generate_content_request import BatchGenerateContentRequest
    from .batch_state import BatchState
    from .batch_stats import BatchStats
    from .behavior import Behavior
    from .bidi_generate_content_setup import BidiGenerateContentSetup
    from .blob import Blob
    from .block_reason import BlockReason
    from .blocked_reason import BlockedReason
    from .cached_content import CachedContent
    from .cached_content_usage_metadata import CachedContentUsageMetadata
    from .candidate import Candidate
    from .chunking_config import ChunkingConfig
    from .citation_metadata import CitationMetadata
    from .citation_source import CitationSource
    from .code import Code
    from .code_execution import CodeExecution
    from .code_execution_result import CodeExecutionResult
    from .computer_use import ComputerUse
    from .computer_use_environment import ComputerUseEnvironment
    from .condition import Condition
    from .content import Content
    from .content_embedding import ContentEmbedding
    from .content_filter import ContentFilter
    from .context_window_compression_config import ContextWindowCompressionConfig
    from .count_message_tokens_request import CountMessageTokensRequest
    from .count_message_tokens_response import CountMessageTokensResponse
    from .count_text_tokens_request import CountTextTokensRequest
    from .count_text_tokens_response import CountTextTokensResponse
    from .count_tokens_request import CountTokensRequest
    from .count_tokens_response import CountTokensResponse
    from .create_file_request import CreateFileRequest
    from .create_file_response import CreateFileResponse
    from .create_tuned_model_metadata import CreateTunedModelMetadata
    from .custom_metadata import CustomMetadata
    from .customized_avatar import CustomizedAvatar
    from .dataset import Dataset
    from .delivery import Delivery
    from .document import Document
    from .document_metadata import DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer
    from .document_state import DocumentState
    from .dynamic_retrieval_config import DynamicRetrievalConfig
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode
    from .embed_content_batch import EmbedContentBatch
    from .embed_content_batch_output import EmbedContentBatchOutput
    from .embed_content_batch_stats import EmbedContentBatchStats
    from .embed_content_request import EmbedContentRequest
    from .embed_content_response import EmbedContentResponse
    from .embed_text_request import EmbedTextRequest
    from .embed_text_response import EmbedTextResponse
    from .embedding import Embedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata
    from .empty import Empty
    from .end_sensitivity import EndSensitivity
    from .error import Error
    from .error_info import ErrorInfo
    from .error_response import ErrorResponse
    from .example import Example
    from .executable_code import ExecutableCode
    from .field_violation import FieldViolation
    from .file import File
    from .file_data import FileData
    from .file_search import FileSearch
    from .file_search_store import FileSearchStore
    from .file_source import FileSource
    from .file_state import FileState
    from .finish_reason import FinishReason
    from .function_call import FunctionCall
    from .function_calling_config import FunctionCallingConfig
    from .function_calling_config_mode import FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration
    from .function_response import FunctionResponse
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling
    from .generate_answer_request import GenerateAnswerRequest
    from .generate_answer_response import GenerateAnswerResponse
    from .generate_content_batch import GenerateContentBatch
    from .generate_content_batch_output import GenerateContentBatchOutput
    from .generate_content_request import GenerateContentRequest
    from .generate_content_response import GenerateContentResponse
    from .generate_message_request import GenerateMessageRequest
    from .generate_message_response import GenerateMessageResponse
    from .generate_text_request import GenerateTextRequest
    from .generate_text_response import GenerateTextResponse
    from .generated_file import GeneratedFile
    from .generated_file_state import GeneratedFileState
    from .generation_config import GenerationConfig
    from .generation_config_modality import GenerationConfigModality
    from .google_maps import GoogleMaps
    from .google_search import GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval
    from .grantee_type import GranteeType
    from .grounding_attribution import GroundingAttribution
    from .grounding_chunk import GroundingChunk
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata
    from .grounding_chunk_image import GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
    from .grounding_chunk_string_list import GroundingChunkStringList
    from .grounding_chunk_web import GroundingChunkWeb
    from .grounding_metadata import GroundingMetadata
    from .grounding_passage import GroundingPassage
    from .grounding_passage_id import GroundingPassageId
    from .grounding_passages import GroundingPassages
    from .grounding_support import GroundingSupport
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability
    from .help import Help
    from .help_link import HelpLink
    from .history_config import HistoryConfig
    from .hyperparameters import Hyperparameters
    from .image_config import ImageConfig
    from .image_response_format import ImageResponseFormat
    from .image_search import ImageSearch
    from .image_size import ImageSize
    from .import_file_metadata import ImportFileMetadata
    from .import_file_request import ImportFileRequest
    from .import_file_response import ImportFileResponse
    from .inlined_embed_content_request import InlinedEmbedContentRequest
    from .inlined_embed_content_requests import InlinedEmbedContentRequests
    from .inlined_embed_content_response import InlinedEmbedContentResponse
    from .inlined_embed_content_responses import InlinedEmbedContentResponses
    from .inlined_request import InlinedRequest
    from .inlined_requests import InlinedRequests
    from .inlined_response import InlinedResponse
    from .inlined_responses import InlinedResponses
    from .input_config import InputConfig
    from .input_embed_content_config import InputEmbedContentConfig
    from .input_feedback import InputFeedback
    from .input_feedback_block_reason import InputFeedbackBlockReason
    from .interval import Interval
    from .language import Language
    from .language_auto import LanguageAuto
    from .language_hints import LanguageHints
    from .lat_lng import LatLng
    from .list_cached_contents_response import ListCachedContentsResponse
    from .list_documents_response import ListDocumentsResponse
    from .list_file_search_stores_response import ListFileSearchStoresResponse
    from .list_files_response import ListFilesResponse
    from .list_generated_files_response import ListGeneratedFilesResponse
    from .list_models_response import ListModelsResponse
    from .list_operations_response import ListOperationsResponse
    from .list_permissions_response import ListPermissionsResponse
    from .list_tuned_models_response import ListTunedModelsResponse
    from .localized_message import LocalizedMessage
    from .logprobs_result import LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates
    from .mcp_server import McpServer
    from .media import Media
    from .media_processing import MediaProcessing
    from .media_resolution import MediaResolution
    from .message import Message
    from .message_prompt import MessagePrompt
    from .metadata_filter import MetadataFilter
    from .modality import Modality
    from .modality_token_count import ModalityTokenCount
    from .model import Model
    from .model_stage import ModelStage
    from .model_status import ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .operation import Operation
    from .operator import Operator
    from .outcome import Outcome
    from .part import Part
    from .part_media_resolution import PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel
    from .permission import Permission
    from .permission_role import PermissionRole
    from .place_answer_sources import PlaceAnswerSources
    from .prebuilt_voice_config import PrebuiltVoiceConfig
    from .predict_long_running_generated_video_response import PredictLongRunningGeneratedVideoResponse
    from .predict_long_running_metadata import PredictLongRunningMetadata
    from .predict_long_running_request import PredictLongRunningRequest
    from .predict_long_running_response import PredictLongRunningResponse
    from .predict_request import PredictRequest
    from .predict_response import PredictResponse
    from .proactivity_config import ProactivityConfig
    from .prompt_feedback import PromptFeedback
    from .quota_failure import QuotaFailure
    from .quota_violation import QuotaViolation
    from .realtime_input_config import RealtimeInputConfig
    from .register_files_request import RegisterFilesRequest
    from .register_files_response import RegisterFilesResponse
    from .replicated_voice_config import ReplicatedVoiceConfig
    from .response_format import ResponseFormat
    from .retrieval_config import RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata
    from .retry_info import RetryInfo
    from .review_snippet import ReviewSnippet
    from .safety_feedback import SafetyFeedback
    from .safety_policy import SafetyPolicy
    from .safety_rating import SafetyRating
    from .safety_setting import SafetySetting
    from .schema import Schema
    from .search_entry_point import SearchEntryPoint
    from .search_types import SearchTypes
    from .segment import Segment
    from .semantic_retriever_chunk import SemanticRetrieverChunk
    from .semantic_retriever_config import SemanticRetrieverConfig
    from .service_tier import ServiceTier
    from .session_resumption_config import SessionResumptionConfig
    from .single_embed_content_response import SingleEmbedContentResponse
    from .sliding_window import SlidingWindow
    from .speaker_voice_config import SpeakerVoiceConfig
    from .speech_config import SpeechConfig
    from .speech_metadata import SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer
    from .start_sensitivity import StartSensitivity
    from .status import Status
    from .streamable_http_transport import StreamableHttpTransport
    from .string_list import StringList
    from .task_type import TaskType
    from .text_completion import TextCompletion
    from .text_prompt import TextPrompt
    from .text_response_format import TextResponseFormat
    from .thinking_config import ThinkingConfig
    from .thinking_level import ThinkingLevel
    from .tool import Tool
    from .tool_call import ToolCall
    from .tool_config import ToolConfig
    from .tool_response import ToolResponse
    from .tool_type import ToolType
    from .transcription import Transcription
    from .transfer_ownership_request import TransferOwnershipRequest
    from .transfer_ownership_response import TransferOwnershipResponse
    from .translation_config import TranslationConfig
    from .tuned_model import TunedModel
    from .tuned_model_source import TunedModelSource
    from .tuned_model_state import TunedModelState
    from .tuning_example import TuningExample
    from .tuning_examples import TuningExamples
    from .tuning_snapshot import TuningSnapshot
    from .tuning_task import TuningTask
    from .turn_coverage import TurnCoverage
    from .type import Type
    from .upload_to_file_search_store_metadata import UploadToFileSearchStoreMetadata
    from .upload_to_file_search_store_request import UploadToFileSearchStoreRequest
    from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse
    from .url_context import UrlContext
    from .url_context_metadata import UrlContextMetadata
    from .url_metadata import UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus
    from .usage_metadata import UsageMetadata
    from .video import Video
    from .video_file_metadata import VideoFileMetadata
    from .video_metadata import VideoMetadata
    from .video_metadata_content_layer import VideoMetadataContentLayer
    from .video_response_format import VideoResponseFormat
    from .voice_config import VoiceConfig
    from .voice_consent_signature import VoiceConsentSignature
    from .web_search import WebSearch
    from .webhook_config import WebhookConfig
    from .white_space_config import WhiteSpaceConfig
    from .word_info import WordInfo

__all__ = (
    "ActivityHandling",
    "AnswerStyle",
    "AspectRatio",
    "AsyncBatchEmbedContentRequest",
    "AttributionSourceId",
    "AudioMetadata",
    "AudioResponseFormat",
    "AudioTranscriptionConfig",
    "AudioTranscriptionConfigMode",
    "AuthConfig",
    "AuthToken",
    "AuthorAttribution",
    "AutomaticActivityDetection",
    "AvatarConfig",
    "BadRequest",
    "BatchEmbedContentsRequest",
    "BatchEmbedContentsResponse",
    "BatchEmbedTextRequest",
    "BatchEmbedTextResponse",
    "BatchGenerateContentRequest",
    "BatchState",
    "BatchStats",
    "Behavior",
    "BidiGenerateContentSetup",
    "Blob",
    "BlockReason",
    "BlockedReason",
    "CachedContent",
    "CachedContentUsageMetadata",
    "Candidate",
    "ChunkingConfig",
    "CitationMetadata",
    "CitationSource",
    "Code",
    "CodeExecution",
    "CodeExecutionResult",
    "ComputerUse",
    "ComputerUseEnvironment",
    "Condition",
    "Content",
    "ContentEmbedding",
    "ContentFilter",
    "ContextWindowCompressionConfig",
    "CountMessageTokensRequest",
    "CountMessageTokensResponse",
    "CountTextTokensRequest",
    "CountTextTokensResponse",
    "CountTokensRequest",
    "CountTokensResponse",
    "CreateFileRequest",
    "CreateFileResponse",
    "CreateTunedModelMetadata",
    "CustomMetadata",
    "CustomizedAvatar",
    "Dataset",
    "Delivery",
    "Document",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DocumentState",
    "DynamicRetrievalConfig",
    "DynamicRetrievalConfigMode",
    "EmbedContentBatch",
    "EmbedContentBatchOutput",
    "EmbedContentBatchStats",
    "EmbedContentRequest",
    "EmbedContentResponse",
    "EmbedTextRequest",
    "EmbedTextResponse",
    "Embedding",
    "EmbeddingUsageMetadata",
    "Empty",
    "EndSensitivity",
    "Error",
    "ErrorInfo",
    "ErrorResponse",
    "Example",
    "ExecutableCode",
    "FieldViolation",
    "File",
    "FileData",
    "FileSearch",
    "FileSearchStore",
    "FileSource",
    "FileState",
    "FinishReason",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionCallingConfigMode",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "FunctionResponseScheduling",
    "GenerateAnswerRequest",
    "GenerateAnswerResponse",
    "GenerateContentBatch",
    "GenerateContentBatchOutput",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerateMessageRequest",
    "GenerateMessageResponse",
    "GenerateTextRequest",
    "GenerateTextResponse",
    "GeneratedFile",
    "GeneratedFileState",
    "GenerationConfig",
    "GenerationConfigModality",
    "GoogleMaps",
    "GoogleSearch",
    "GoogleSearchRetrieval",
    "GranteeType",
    "GroundingAttribution",
    "GroundingChunk",
    "GroundingChunkCustomMetadata",
    "GroundingChunkImage",
    "GroundingChunkMaps",
    "GroundingChunkRetrievedContext",
    "GroundingChunkStringList",
    "GroundingChunkWeb",
    "GroundingMetadata",
    "GroundingPassage",
    "GroundingPassageId",
    "GroundingPassages",
    "GroundingSupport",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "Help",
    "HelpLink",
    "HistoryConfig",
    "Hyperparameters",
    "ImageConfig",
    "ImageResponseFormat",
    "ImageSearch",
    "ImageSize",
    "ImportFileMetadata",
    "ImportFileRequest",
    "ImportFileResponse",
    "InlinedEmbedContentRequest",
    "InlinedEmbedContentRequests",
    "InlinedEmbedContentResponse",
    "InlinedEmbedContentResponses",
    "InlinedRequest",
    "InlinedRequests",
    "InlinedResponse",
    "InlinedResponses",
    "InputConfig",
    "InputEmbedContentConfig",
    "InputFeedback",
    "InputFeedbackBlockReason",
    "Interval",
    "Language",
    "LanguageAuto",
    "LanguageHints",
    "LatLng",
    "ListCachedContentsResponse",
    "ListDocumentsResponse",
    "ListFileSearchStoresResponse",
    "ListFilesResponse",
    "ListGeneratedFilesResponse",
    "ListModelsResponse",
    "ListOperationsResponse",
    "ListPermissionsResponse",
    "ListTunedModelsResponse",
    "LocalizedMessage",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "LogprobsResultTopCandidates",
    "McpServer",
    "Media",
    "MediaProcessing",
    "MediaResolution",
    "Message",
    "MessagePrompt",
    "MetadataFilter",
    "Modality",
    "ModalityTokenCount",
    "Model",
    "ModelStage",
    "ModelStatus",
    "MultiSpeakerVoiceConfig",
    "Operation",
    "Operator",
    "Outcome",
    "Part",
    "PartMediaResolution",
    "PartMediaResolutionLevel",
    "Permission",
    "PermissionRole",
    "PlaceAnswerSources",
    "PrebuiltVoiceConfig",
    "PredictLongRunningGeneratedVideoResponse",
    "PredictLongRunningMetadata",
    "PredictLongRunningRequest",
    "PredictLongRunningResponse",
    "PredictRequest",
    "PredictResponse",
    "ProactivityConfig",
    "PromptFeedback",
    "QuotaFailure",
    "QuotaViolation",
    "RealtimeInputConfig",
    "RegisterFilesRequest",
    "RegisterFilesResponse",
    "ReplicatedVoiceConfig",
    "ResponseFormat",
    "RetrievalConfig",
    "RetrievalMetadata",
    "RetryInfo",
    "ReviewSnippet",
    "SafetyFeedback",
    "SafetyPolicy",
    "SafetyRating",
    "SafetySetting",
    "Schema",
    "SearchEntryPoint",
    "SearchTypes",
    "Segment",
    "SemanticRetrieverChunk",
    "SemanticRetrieverConfig",
    "ServiceTier",
    "SessionResumptionConfig",
    "SingleEmbedContentResponse",
    "SlidingWindow",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "SpeechMetadata",
    "SpreadsheetMetadata",
    "SpreadsheetMetadataContentLayer",
    "StartSensitivity",
    "Status",
    "StreamableHttpTransport",
    "StringList",
    "TaskType",
    "TextCompletion",
    "TextPrompt",
    "TextResponseFormat",
    "ThinkingConfig",
    "ThinkingLevel",
    "Tool",
    "ToolCall",
    "ToolConfig",
    "ToolResponse",
    "ToolType",
    "Transcription",
    "TransferOwnershipRequest",
    "TransferOwnershipResponse",
    "TranslationConfig",
    "TunedModel",
    "TunedModelSource",
    "TunedModelState",
    "TuningExample",
    "TuningExamples",
    "TuningSnapshot",
    "TuningTask",
    "TurnCoverage",
    "Type",
    "UploadToFileSearchStoreMetadata",
    "UploadToFileSearchStoreRequest",
    "UploadToFileSearchStoreResponse",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UrlRetrievalStatus",
    "UsageMetadata",
    "Video",
    "VideoFileMetadata",
    "VideoMetadata",
    "VideoMetadataContentLayer",
    "VideoResponseFormat",
    "VoiceConfig",
    "VoiceConsentSignature",
    "WebSearch",
    "WebhookConfig",
    "WhiteSpaceConfig",
    "WordInfo",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "ActivityHandling": "activity_handling",
            "AnswerStyle": "answer_style",
            "AspectRatio": "aspect_ratio",
            "AsyncBatchEmbedContentRequest": "async_batch_embed_content_request",
            "AttributionSourceId": "attribution_source_id",
            "AudioMetadata": "audio_metadata",
            "AudioResponseFormat": "audio_response_format",
            "AudioTranscriptionConfig": "audio_transcription_config",
            "AudioTranscriptionConfigMode": "audio_transcription_config_mode",
            "AuthConfig": "auth_config",
            "AuthToken": "auth_token",
            "AuthorAttribution": "author_attribution",
            "AutomaticActivityDetection": "automatic_activity_detection",
            "AvatarConfig": "avatar_config",
            "BadRequest": "bad_request",
            "BatchEmbedContentsRequest": "batch_embed_contents_request",
            "BatchEmbedContentsResponse": "batch_embed_contents_response",
            "BatchEmbedTextRequest": "batch_embed_text_request",
            "BatchEmbedTextResponse": "batch_embed_text_response",
            "BatchGenerateContentRequest": "batch_generate_content_request",
            "BatchState": "batch_state",
            "BatchStats": "batch_stats",
            "Behavior": "behavior",
            "BidiGenerateContentSetup": "bidi_generate_content_setup",
            "Blob": "blob",
            "BlockReason": "block_reason",
            "BlockedReason": "blocked_reason",
            "CachedContent": "cached_content",
            "CachedContentUsageMetadata": "cached_content_usage_metadata",
            "Candidate": "candidate",
            "ChunkingConfig": "chunking_config",
            "CitationMetadata": "citation_metadata",
            "CitationSource": "citation_source",
            "Code": "code",
            "CodeExecution": "code_execution",
            "CodeExecutionResult": "code_execution_result",
            "ComputerUse": "computer_use",
            "ComputerUseEnvironment": "computer_use_environment",
            "Condition": "condition",
            "Content": "content",
            "ContentEmbedding": "content_embedding",
            "ContentFilter": "content_filter",
            "ContextWindowCompressionConfig": "context_window_compression_config",
            "CountMessageTokensRequest": "count_message_tokens_request",
            "CountMessageTokensResponse": "count_message_tokens_response",
            "CountTextTokensRequest": "count_text_tokens_request",
            "CountTextTokensResponse": "count_text_tokens_response",
            "CountTokensRequest": "count_tokens_request",
            "CountTokensResponse": "count_tokens_response",
            "CreateFileRequest": "create_file_request",
            "CreateFileResponse": "create_file_response",
            "CreateTunedModelMetadata": "create_tuned_model_metadata",
            "CustomMetadata": "custom_metadata",
            "CustomizedAvatar": "customized_avatar",
            "Dataset": "dataset",
            "Delivery": "delivery",
            "Document": "document",
            "DocumentMetadata": "document_metadata",
            "DocumentMetadataContentLayer": "document_metadata_content_layer",
            "DocumentState": "document_state",
            "DynamicRetrievalConfig": "dynamic_retrieval_config",
            "DynamicRetrievalConfigMode": "dynamic_retrieval_config_mode",
            "EmbedContentBatch": "embed_content_batch",
            "EmbedContentBatchOutput": "embed_content_batch_output",
            "EmbedContentBatchStats": "embed_content_batch_stats",
            "EmbedContentRequest": "embed_content_request",
            "EmbedContentResponse": "embed_content_response",
            "EmbedTextRequest": "embed_text_request",
            "EmbedTextResponse": "embed_text_response",
            "Embedding": "embedding",
            "EmbeddingUsageMetadata": "embedding_usage_metadata",
            "Empty": "empty",
            "EndSensitivity": "end_sensitivity",
            "Error": "error",
            "ErrorInfo": "error_info",
            "ErrorResponse": "error_response",
            "Example": "example",
            "ExecutableCode": "executable_code",
            "FieldViolation": "field_violation",
            "File": "file",
            "FileData": "file_data",
            "FileSearch": "file_search",
            "FileSearchStore": "file_search_store",
            "FileSource": "file_source",
            "FileState": "file_state",
            "FinishReason": "finish_reason",
            "FunctionCall": "function_call",
            "FunctionCallingConfig": "function_calling_config",
            "FunctionCallingConfigMode": "function_calling_config_mode",
            "FunctionDeclaration": "function_declaration",
            "FunctionResponse": "function_response",
            "FunctionResponseBlob": "function_response_blob",
            "FunctionResponseFileData": "function_response_file_data",
            "FunctionResponsePart": "function_response_part",
            "FunctionResponseScheduling": "function_response_scheduling",
            "GenerateAnswerRequest": "generate_answer_request",
            "GenerateAnswerResponse": "generate_answer_response",
            "GenerateContentBatch": "generate_content_batch",
            "GenerateContentBatchOutput": "generate_content_batch_output",
            "GenerateContentRequest": "generate_content_request",
            "GenerateContentResponse": "generate_content_response",
            "GenerateMessageRequest": "generate_message_request",
            "GenerateMessageResponse": "generate_message_response",
            "GenerateTextRequest": "generate_text_request",
            "GenerateTextResponse": "generate_text_response",
            "GeneratedFile": "generated_file",
            "GeneratedFileState": "generated_file_state",
            "GenerationConfig": "generation_config",
            "GenerationConfigModality": "generation_config_modality",
            "GoogleMaps": "google_maps",
            "GoogleSearch": "google_search",
            "GoogleSearchRetrieval": "google_search_retrieval",
            "GranteeType": "grantee_type",
            "GroundingAttribution": "grounding_attribution",
            "GroundingChunk": "grounding_chunk",
            "GroundingChunkCustomMetadata": "grounding_chunk_custom_metadata",
            "GroundingChunkImage": "grounding_chunk_image",
            "GroundingChunkMaps": "grounding_chunk_maps",
            "GroundingChunkRetrievedContext": "grounding_chunk_retrieved_context",
            "GroundingChunkStringList": "grounding_chunk_string_list",
            "GroundingChunkWeb": "grounding_chunk_web",
            "GroundingMetadata": "grounding_metadata",
            "GroundingPassage": "grounding_passage",
            "GroundingPassageId": "grounding_passage_id",
            "GroundingPassages": "grounding_passages",
            "GroundingSupport": "grounding_support",
            "HarmBlockThreshold": "harm_block_threshold",
            "HarmCategory": "harm_category",
            "HarmProbability": "harm_probability",
            "Help": "help",
            "HelpLink": "help_link",
            "HistoryConfig": "history_config",
            "Hyperparameters": "hyperparameters",
            "ImageConfig": "image_config",
            "ImageResponseFormat": "image_response_format",
            "ImageSearch": "image_search",
            "ImageSize": "image_size",
            "ImportFileMetadata": "import_file_metadata",
            "ImportFileRequest": "import_file_request",
            "ImportFileResponse": "import_file_response",
            "InlinedEmbedContentRequest": "inlined_embed_content_request",
            "InlinedEmbedContentRequests": "inlined_embed_content_requests",
            "InlinedEmbedContentResponse": "inlined_embed_content_response",
            "InlinedEmbedContentResponses": "inlined_embed_content_responses",
            "InlinedRequest": "inlined_request",
            "InlinedRequests": "inlined_requests",
            "InlinedResponse": "inlined_response",
            "InlinedResponses": "inlined_responses",
            "InputConfig": "input_config",
            "InputEmbedContentConfig": "input_embed_content_config",
            "InputFeedback": "input_feedback",
            "InputFeedbackBlockReason": "input_feedback_block_reason",
            "Interval": "interval",
            "Language": "language",
            "LanguageAuto": "language_auto",
            "LanguageHints": "language_hints",
            "LatLng": "lat_lng",
            "ListCachedContentsResponse": "list_cached_contents_response",
            "ListDocumentsResponse": "list_documents_response",
            "ListFileSearchStoresResponse": "list_file_search_stores_response",
            "ListFilesResponse": "list_files_response",
            "ListGeneratedFilesResponse": "list_generated_files_response",
            "ListModelsResponse": "list_models_response",
            "ListOperationsResponse": "list_operations_response",
            "ListPermissionsResponse": "list_permissions_response",
            "ListTunedModelsResponse": "list_tuned_models_response",
            "LocalizedMessage": "localized_message",
            "LogprobsResult": "logprobs_result",
            "LogprobsResultCandidate": "logprobs_result_candidate",
            "LogprobsResultTopCandidates": "logprobs_result_top_candidates",
            "McpServer": "mcp_server",
            "Media": "media",
            "MediaProcessing": "media_processing",
            "MediaResolution": "media_resolution",
            "Message": "message",
            "MessagePrompt": "message_prompt",
            "MetadataFilter": "metadata_filter",
            "Modality": "modality",
            "ModalityTokenCount": "modality_token_count",
            "Model": "model",
            "ModelStage": "model_stage",
            "ModelStatus": "model_status",
            "MultiSpeakerVoiceConfig": "multi_speaker_voice_config",
            "Operation": "operation",
            "Operator": "operator",
            "Outcome": "outcome",
            "Part": "part",
            "PartMediaResolution": "part_media_resolution",
            "PartMediaResolutionLevel": "part_media_resolution_level",
            "Permission": "permission",
            "PermissionRole": "permission_role",
            "PlaceAnswerSources": "place_answer_sources",
            "PrebuiltVoiceConfig": "prebuilt_voice_config",
            "PredictLongRunningGeneratedVideoResponse": "predict_long_running_generated_video_response",
            "PredictLongRunningMetadata": "predict_long_running_metadata",
            "PredictLongRunningRequest": "predict_long_running_request",
            "PredictLongRunningResponse": "predict_long_running_response",
            "PredictRequest": "predict_request",
            "PredictResponse": "predict_response",
            "ProactivityConfig": "proactivity_config",
            "PromptFeedback": "prompt_feedback",
            "QuotaFailure": "quota_failure",
            "QuotaViolation": "quota_violation",
            "RealtimeInputConfig": "realtime_input_config",
            "RegisterFilesRequest": "register_files_request",
            "RegisterFilesResponse": "register_files_response",
            "ReplicatedVoiceConfig": "replicated_voice_config",
            "ResponseFormat": "response_format",
            "RetrievalConfig": "retrieval_config",
            "RetrievalMetadata": "retrieval_metadata",
            "RetryInfo": "retry_info",
            "ReviewSnippet": "review_snippet",
            "SafetyFeedback": "safety_feedback",
            "SafetyPolicy": "safety_policy",
            "SafetyRating": "safety_rating",
            "SafetySetting": "safety_setting",
            "Schema": "schema",
            "SearchEntryPoint": "search_entry_point",
            "SearchTypes": "search_types",
            "Segment": "segment",
            "SemanticRetrieverChunk": "semantic_retriever_chunk",
            "SemanticRetrieverConfig": "semantic_retriever_config",
            "ServiceTier": "service_tier",
            "SessionResumptionConfig": "session_resumption_config",
            "SingleEmbedContentResponse": "single_embed_content_response",
            "SlidingWindow": "sliding_window",
            "SpeakerVoiceConfig": "speaker_voice_config",
            "SpeechConfig": "speech_config",
            "SpeechMetadata": "speech_metadata",
            "SpreadsheetMetadata": "spreadsheet_metadata",
            "SpreadsheetMetadataContentLayer": "spreadsheet_metadata_content_layer",
            "StartSensitivity": "start_sensitivity",
            "Status": "status",
            "StreamableHttpTransport": "streamable_http_transport",
            "StringList": "string_list",
            "TaskType": "task_type",
            "TextCompletion": "text_completion",
            "TextPrompt": "text_prompt",
            "TextResponseFormat": "text_response_format",
            "ThinkingConfig": "thinking_config",
            "ThinkingLevel": "thinking_level",
            "Tool": "tool",
            "ToolCall": "tool_call",
            "ToolConfig": "tool_config",
            "ToolResponse": "tool_response",
            "ToolType": "tool_type",
            "Transcription": "transcription",
            "TransferOwnershipRequest": "transfer_ownership_request",
            "TransferOwnershipResponse": "transfer_ownership_response",
            "TranslationConfig": "translation_config",
            "TunedModel": "tuned_model",
            "TunedModelSource": "tuned_model_source",
            "TunedModelState": "tuned_model_state",
            "TuningExample": "tuning_example",
            "TuningExamples": "tuning_examples",
            "TuningSnapshot": "tuning_snapshot",
            "TuningTask": "tuning_task",
            "TurnCoverage": "turn_coverage",
            "Type": "type",
            "UploadToFileSearchStoreMetadata": "upload_to_file_search_store_metadata",
            "UploadToFileSearchStoreRequest": "upload_to_file_search_store_request",
            "UploadToFileSearchStoreResponse": "upload_to_file_search_store_response",
            "UrlContext": "url_context",
            "UrlContextMetadata": "url_context_metadata",
            "UrlMetadata": "url_metadata",
            "UrlRetrievalStatus": "url_retrieval_status",
            "UsageMetadata": "usage_metadata",
            "Video": "video",
            "VideoFileMetadata": "video_file_metadata",
            "VideoMetadata": "video_metadata",
            "VideoMetadataContentLayer": "video_metadata_content_layer",
            "VideoResponseFormat": "video_response_format",
            "VoiceConfig": "voice_config",
            "VoiceConsentSignature": "voice_consent_signature",
            "WebSearch": "web_search",
            "WebhookConfig": "webhook_config",
            "WhiteSpaceConfig": "white_space_config",
            "WordInfo": "word_info",
        },
    )
