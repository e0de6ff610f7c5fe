# Made by `python codegen.py`. Do not edit.
"""Generative Language API: the classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .activity_handling import ActivityHandling
    from .allowed_tools import AllowedTools
    from .annotation import Annotation
    from .answer_style import AnswerStyle
    from .antigravity_agent_config import AntigravityAgentConfig
    from .arguments_delta import ArgumentsDelta
    from .aspect_ratio import AspectRatio
    from .async_batch_embed_content_request import AsyncBatchEmbedContentRequest
    from .attribution_source_id import AttributionSourceId
    from .audio_content import AudioContent
    from .audio_delta import AudioDelta
    from .audio_metadata import AudioMetadata
    from .audio_response_format import AudioResponseFormat
    from .audio_static_media_processing import AudioStaticMediaProcessing
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
    from .chat_completion import ChatCompletion
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_content_part import ChatCompletionContentPart
    from .chat_completion_function import ChatCompletionFunction
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_request import ChatCompletionRequest
    from .chat_completion_response_format import ChatCompletionResponseFormat
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool import ChatCompletionTool
    from .chat_completion_tool_call import ChatCompletionToolCall
    from .chat_completion_usage import ChatCompletionUsage
    from .chunking_config import ChunkingConfig
    from .citation_metadata import CitationMetadata
    from .citation_source import CitationSource
    from .code import Code
    from .code_execution import CodeExecution
    from .code_execution_call_arguments import CodeExecutionCallArguments
    from .code_execution_call_delta import CodeExecutionCallDelta
    from .code_execution_call_step import CodeExecutionCallStep
    from .code_execution_language import CodeExecutionLanguage
    from .code_execution_result import CodeExecutionResult
    from .code_execution_result_delta import CodeExecutionResultDelta
    from .code_execution_result_step import CodeExecutionResultStep
    from .code_mender_agent_config import CodeMenderAgentConfig
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
    from .create_agent_interaction import CreateAgentInteraction
    from .create_file_request import CreateFileRequest
    from .create_file_response import CreateFileResponse
    from .create_model_interaction import CreateModelInteraction
    from .create_tuned_model_metadata import CreateTunedModelMetadata
    from .custom_metadata import CustomMetadata
    from .customized_avatar import CustomizedAvatar
    from .dataset import Dataset
    from .deep_research_agent_config import DeepResearchAgentConfig
    from .delivery import Delivery
    from .document import Document
    from .document_content import DocumentContent
    from .document_delta import DocumentDelta
    from .document_metadata import DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer
    from .document_state import DocumentState
    from .document_static_media_processing import DocumentStaticMediaProcessing
    from .dynamic_agent_config import DynamicAgentConfig
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
    from .embeddings_item import EmbeddingsItem
    from .embeddings_request import EmbeddingsRequest
    from .embeddings_response import EmbeddingsResponse
    from .empty import Empty
    from .end_sensitivity import EndSensitivity
    from .error import Error
    from .error_event import ErrorEvent
    from .error_info import ErrorInfo
    from .error_response import ErrorResponse
    from .example import Example
    from .executable_code import ExecutableCode
    from .field_violation import FieldViolation
    from .file import File
    from .file_citation import FileCitation
    from .file_content import FileContent
    from .file_data import FileData
    from .file_search import FileSearch
    from .file_search_call_delta import FileSearchCallDelta
    from .file_search_call_step import FileSearchCallStep
    from .file_search_result_delta import FileSearchResultDelta
    from .file_search_result_step import FileSearchResultStep
    from .file_search_store import FileSearchStore
    from .file_source import FileSource
    from .file_state import FileState
    from .find_mode import FindMode
    from .find_request import FindRequest
    from .finish_reason import FinishReason
    from .fix_request import FixRequest
    from .function import Function
    from .function_call import FunctionCall
    from .function_call_step import FunctionCallStep
    from .function_calling_config import FunctionCallingConfig
    from .function_calling_config_mode import FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration
    from .function_response import FunctionResponse
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling
    from .function_result import FunctionResult
    from .function_result_delta import FunctionResultDelta
    from .function_result_step import FunctionResultStep
    from .function_result_subcontent import FunctionResultSubcontent
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
    from .google_maps_call_arguments import GoogleMapsCallArguments
    from .google_maps_call_delta import GoogleMapsCallDelta
    from .google_maps_call_step import GoogleMapsCallStep
    from .google_maps_result import GoogleMapsResult
    from .google_maps_result_delta import GoogleMapsResultDelta
    from .google_maps_result_places import GoogleMapsResultPlaces
    from .google_maps_result_step import GoogleMapsResultStep
    from .google_search import GoogleSearch
    from .google_search_call_arguments import GoogleSearchCallArguments
    from .google_search_call_delta import GoogleSearchCallDelta
    from .google_search_call_step import GoogleSearchCallStep
    from .google_search_result import GoogleSearchResult
    from .google_search_result_delta import GoogleSearchResultDelta
    from .google_search_result_step import GoogleSearchResultStep
    from .google_search_retrieval import GoogleSearchRetrieval
    from .google_search_type import GoogleSearchType
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
    from .grounding_tool_count import GroundingToolCount
    from .grounding_tool_count_type import GroundingToolCountType
    from .harm_block_method import HarmBlockMethod
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability
    from .help import Help
    from .help_link import HelpLink
    from .history_config import HistoryConfig
    from .hyperparameters import Hyperparameters
    from .image_config import ImageConfig
    from .image_content import ImageContent
    from .image_delta import ImageDelta
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
    from .interaction import Interaction
    from .interaction_agent_config import InteractionAgentConfig
    from .interaction_audio_response_format import InteractionAudioResponseFormat
    from .interaction_code_execution import InteractionCodeExecution
    from .interaction_completed_event import InteractionCompletedEvent
    from .interaction_computer_use import InteractionComputerUse
    from .interaction_computer_use_environment import InteractionComputerUseEnvironment
    from .interaction_content import InteractionContent
    from .interaction_created_event import InteractionCreatedEvent
    from .interaction_delivery import InteractionDelivery
    from .interaction_error import InteractionError
    from .interaction_file_search import InteractionFileSearch
    from .interaction_generation_config import InteractionGenerationConfig
    from .interaction_google_maps import InteractionGoogleMaps
    from .interaction_google_search import InteractionGoogleSearch
    from .interaction_harm_block_threshold import InteractionHarmBlockThreshold
    from .interaction_harm_category import InteractionHarmCategory
    from .interaction_image_config import InteractionImageConfig
    from .interaction_image_response_format import InteractionImageResponseFormat
    from .interaction_input import InteractionInput
    from .interaction_input_item import InteractionInputItem
    from .interaction_mcp_server import InteractionMCPServer
    from .interaction_media_resolution import InteractionMediaResolution
    from .interaction_response_format import InteractionResponseFormat
    from .interaction_response_formats import InteractionResponseFormats
    from .interaction_review_snippet import InteractionReviewSnippet
    from .interaction_safety_policy import InteractionSafetyPolicy
    from .interaction_safety_setting import InteractionSafetySetting
    from .interaction_service_tier import InteractionServiceTier
    from .interaction_speech_config import InteractionSpeechConfig
    from .interaction_sse_event import InteractionSSEEvent
    from .interaction_sse_event_interaction import InteractionSseEventInteraction
    from .interaction_status import InteractionStatus
    from .interaction_status_update import InteractionStatusUpdate
    from .interaction_text_response_format import InteractionTextResponseFormat
    from .interaction_thinking_level import InteractionThinkingLevel
    from .interaction_tool import InteractionTool
    from .interaction_url_context import InteractionURLContext
    from .interaction_usage import InteractionUsage
    from .interaction_video_response_format import InteractionVideoResponseFormat
    from .interaction_webhook_config import InteractionWebhookConfig
    from .interaction_word_info import InteractionWordInfo
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
    from .listed_model import ListedModel
    from .localized_message import LocalizedMessage
    from .logprobs_result import LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates
    from .mcp_server import McpServer
    from .mcp_server_tool_call_delta import MCPServerToolCallDelta
    from .mcp_server_tool_call_step import MCPServerToolCallStep
    from .mcp_server_tool_result_delta import MCPServerToolResultDelta
    from .mcp_server_tool_result_step import MCPServerToolResultStep
    from .media import Media
    from .media_processing import MediaProcessing
    from .media_resolution import MediaResolution
    from .message import Message
    from .message_prompt import MessagePrompt
    from .metadata_filter import MetadataFilter
    from .modality import Modality
    from .modality_token_count import ModalityTokenCount
    from .modality_tokens import ModalityTokens
    from .model import Model
    from .model_list import ModelList
    from .model_output_step import ModelOutputStep
    from .model_stage import ModelStage
    from .model_status import ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .operation import Operation
    from .operator import Operator
    from .outcome import Outcome
    from .page_content_layer import PageContentLayer
    from .page_processing_options import PageProcessingOptions
    from .part import Part
    from .part_media_resolution import PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel
    from .permission import Permission
    from .permission_role import PermissionRole
    from .place_answer_sources import PlaceAnswerSources
    from .place_citation import PlaceCitation
    from .prebuilt_voice_config import PrebuiltVoiceConfig
    from .predict_long_running_generated_video_response import PredictLongRunningGeneratedVideoResponse
    from .predict_long_running_metadata import PredictLongRunningMetadata
    from .predict_long_running_request import PredictLongRunningRequest
    from .predict_long_running_response import PredictLongRunningResponse
    from .predict_request import PredictRequest
    from .predict_response import PredictResponse
    from .proactivity_config import ProactivityConfig
    from .processing_call_delta import ProcessingCallDelta
    from .processing_call_step import ProcessingCallStep
    from .processing_result_delta import ProcessingResultDelta
    from .processing_result_step import ProcessingResultStep
    from .prompt_feedback import PromptFeedback
    from .quota_failure import QuotaFailure
    from .quota_violation import QuotaViolation
    from .realtime_input_config import RealtimeInputConfig
    from .register_files_request import RegisterFilesRequest
    from .register_files_response import RegisterFilesResponse
    from .replicated_voice_config import ReplicatedVoiceConfig
    from .response_format import ResponseFormat
    from .response_modality import ResponseModality
    from .retrieval import Retrieval
    from .retrieval_call_arguments import RetrievalCallArguments
    from .retrieval_call_delta import RetrievalCallDelta
    from .retrieval_call_step import RetrievalCallStep
    from .retrieval_config import RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata
    from .retrieval_result_delta import RetrievalResultDelta
    from .retrieval_result_step import RetrievalResultStep
    from .retrieval_type import RetrievalType
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
    from .session_config import SessionConfig
    from .session_resumption_config import SessionResumptionConfig
    from .single_embed_content_response import SingleEmbedContentResponse
    from .sliding_window import SlidingWindow
    from .smart_transcription_mode import SmartTranscriptionMode
    from .speaker_config import SpeakerConfig
    from .speaker_voice_config import SpeakerVoiceConfig
    from .speech_annotation import SpeechAnnotation
    from .speech_config import SpeechConfig
    from .speech_metadata import SpeechMetadata
    from .spreadsheet_content_layer import SpreadsheetContentLayer
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions
    from .start_sensitivity import StartSensitivity
    from .static_media_processing import StaticMediaProcessing
    from .status import Status
    from .step import Step
    from .step_delta import StepDelta
    from .step_delta_data import StepDeltaData
    from .step_delta_metadata import StepDeltaMetadata
    from .step_start import StepStart
    from .step_stop import StepStop
    from .streamable_http_transport import StreamableHttpTransport
    from .string_list import StringList
    from .task_type import TaskType
    from .text_annotation_delta import TextAnnotationDelta
    from .text_completion import TextCompletion
    from .text_content import TextContent
    from .text_delta import TextDelta
    from .text_prompt import TextPrompt
    from .text_response_format import TextResponseFormat
    from .thinking_config import ThinkingConfig
    from .thinking_level import ThinkingLevel
    from .thinking_summaries import ThinkingSummaries
    from .thought_signature_delta import ThoughtSignatureDelta
    from .thought_step import ThoughtStep
    from .thought_summary_delta import ThoughtSummaryDelta
    from .tool import Tool
    from .tool_call import ToolCall
    from .tool_choice_config import ToolChoiceConfig
    from .tool_choice_type import ToolChoiceType
    from .tool_config import ToolConfig
    from .tool_response import ToolResponse
    from .tool_search import ToolSearch
    from .tool_search_call_delta import ToolSearchCallDelta
    from .tool_search_call_step import ToolSearchCallStep
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments
    from .tool_search_execution import ToolSearchExecution
    from .tool_search_result_delta import ToolSearchResultDelta
    from .tool_search_result_step import ToolSearchResultStep
    from .tool_type import ToolType
    from .transcription import Transcription
    from .transcription_config import TranscriptionConfig
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
    from .url_citation import UrlCitation
    from .url_context import UrlContext
    from .url_context_call_arguments import URLContextCallArguments
    from .url_context_call_delta import URLContextCallDelta
    from .url_context_call_step import URLContextCallStep
    from .url_context_metadata import UrlContextMetadata
    from .url_context_result import URLContextResult
    from .url_context_result_delta import URLContextResultDelta
    from .url_context_result_status import URLContextResultStatus
    from .url_context_result_step import URLContextResultStep
    from .url_metadata import UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus
    from .usage_metadata import UsageMetadata
    from .user_input_step import UserInputStep
    from .verbatim_transcription_mode import VerbatimTranscriptionMode
    from .video import Video
    from .video_config import VideoConfig
    from .video_content import VideoContent
    from .video_content_layer import VideoContentLayer
    from .video_delta import VideoDelta
    from .video_file_metadata import VideoFileMetadata
    from .video_metadata import VideoMetadata
    from .video_metadata_content_layer import VideoMetadataContentLayer
    from .video_response_format import VideoResponseFormat
    from .video_task import VideoTask
    from .visualization import Visualization
    from .voice_config import VoiceConfig
    from .voice_consent_signature import VoiceConsentSignature
    from .web_search import WebSearch
    from .webhook_config import WebhookConfig
    from .white_space_config import WhiteSpaceConfig
    from .word_info import WordInfo

__all__: tuple[str, ...] = (
    "ActivityHandling",
    "AllowedTools",
    "Annotation",
    "AnswerStyle",
    "AntigravityAgentConfig",
    "ArgumentsDelta",
    "AspectRatio",
    "AsyncBatchEmbedContentRequest",
    "AttributionSourceId",
    "AudioContent",
    "AudioDelta",
    "AudioMetadata",
    "AudioResponseFormat",
    "AudioStaticMediaProcessing",
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
    "ChatCompletion",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionContentPart",
    "ChatCompletionFunction",
    "ChatCompletionFunctionCall",
    "ChatCompletionMessage",
    "ChatCompletionRequest",
    "ChatCompletionResponseFormat",
    "ChatCompletionStreamOptions",
    "ChatCompletionTool",
    "ChatCompletionToolCall",
    "ChatCompletionUsage",
    "ChunkingConfig",
    "CitationMetadata",
    "CitationSource",
    "Code",
    "CodeExecution",
    "CodeExecutionCallArguments",
    "CodeExecutionCallDelta",
    "CodeExecutionCallStep",
    "CodeExecutionLanguage",
    "CodeExecutionResult",
    "CodeExecutionResultDelta",
    "CodeExecutionResultStep",
    "CodeMenderAgentConfig",
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
    "CreateAgentInteraction",
    "CreateFileRequest",
    "CreateFileResponse",
    "CreateModelInteraction",
    "CreateTunedModelMetadata",
    "CustomMetadata",
    "CustomizedAvatar",
    "Dataset",
    "DeepResearchAgentConfig",
    "Delivery",
    "Document",
    "DocumentContent",
    "DocumentDelta",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DocumentState",
    "DocumentStaticMediaProcessing",
    "DynamicAgentConfig",
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
    "EmbeddingsItem",
    "EmbeddingsRequest",
    "EmbeddingsResponse",
    "Empty",
    "EndSensitivity",
    "Error",
    "ErrorEvent",
    "ErrorInfo",
    "ErrorResponse",
    "Example",
    "ExecutableCode",
    "FieldViolation",
    "File",
    "FileCitation",
    "FileContent",
    "FileData",
    "FileSearch",
    "FileSearchCallDelta",
    "FileSearchCallStep",
    "FileSearchResultDelta",
    "FileSearchResultStep",
    "FileSearchStore",
    "FileSource",
    "FileState",
    "FindMode",
    "FindRequest",
    "FinishReason",
    "FixRequest",
    "Function",
    "FunctionCall",
    "FunctionCallStep",
    "FunctionCallingConfig",
    "FunctionCallingConfigMode",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "FunctionResponseScheduling",
    "FunctionResult",
    "FunctionResultDelta",
    "FunctionResultStep",
    "FunctionResultSubcontent",
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
    "GoogleMapsCallArguments",
    "GoogleMapsCallDelta",
    "GoogleMapsCallStep",
    "GoogleMapsResult",
    "GoogleMapsResultDelta",
    "GoogleMapsResultPlaces",
    "GoogleMapsResultStep",
    "GoogleSearch",
    "GoogleSearchCallArguments",
    "GoogleSearchCallDelta",
    "GoogleSearchCallStep",
    "GoogleSearchResult",
    "GoogleSearchResultDelta",
    "GoogleSearchResultStep",
    "GoogleSearchRetrieval",
    "GoogleSearchType",
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
    "GroundingToolCount",
    "GroundingToolCountType",
    "HarmBlockMethod",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "Help",
    "HelpLink",
    "HistoryConfig",
    "Hyperparameters",
    "ImageConfig",
    "ImageContent",
    "ImageDelta",
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
    "Interaction",
    "InteractionAgentConfig",
    "InteractionAudioResponseFormat",
    "InteractionCodeExecution",
    "InteractionCompletedEvent",
    "InteractionComputerUse",
    "InteractionComputerUseEnvironment",
    "InteractionContent",
    "InteractionCreatedEvent",
    "InteractionDelivery",
    "InteractionError",
    "InteractionFileSearch",
    "InteractionGenerationConfig",
    "InteractionGoogleMaps",
    "InteractionGoogleSearch",
    "InteractionHarmBlockThreshold",
    "InteractionHarmCategory",
    "InteractionImageConfig",
    "InteractionImageResponseFormat",
    "InteractionInput",
    "InteractionInputItem",
    "InteractionMCPServer",
    "InteractionMediaResolution",
    "InteractionResponseFormat",
    "InteractionResponseFormats",
    "InteractionReviewSnippet",
    "InteractionSSEEvent",
    "InteractionSafetyPolicy",
    "InteractionSafetySetting",
    "InteractionServiceTier",
    "InteractionSpeechConfig",
    "InteractionSseEventInteraction",
    "InteractionStatus",
    "InteractionStatusUpdate",
    "InteractionTextResponseFormat",
    "InteractionThinkingLevel",
    "InteractionTool",
    "InteractionURLContext",
    "InteractionUsage",
    "InteractionVideoResponseFormat",
    "InteractionWebhookConfig",
    "InteractionWordInfo",
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
    "ListedModel",
    "LocalizedMessage",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "LogprobsResultTopCandidates",
    "MCPServerToolCallDelta",
    "MCPServerToolCallStep",
    "MCPServerToolResultDelta",
    "MCPServerToolResultStep",
    "McpServer",
    "Media",
    "MediaProcessing",
    "MediaResolution",
    "Message",
    "MessagePrompt",
    "MetadataFilter",
    "Modality",
    "ModalityTokenCount",
    "ModalityTokens",
    "Model",
    "ModelList",
    "ModelOutputStep",
    "ModelStage",
    "ModelStatus",
    "MultiSpeakerVoiceConfig",
    "Operation",
    "Operator",
    "Outcome",
    "PageContentLayer",
    "PageProcessingOptions",
    "Part",
    "PartMediaResolution",
    "PartMediaResolutionLevel",
    "Permission",
    "PermissionRole",
    "PlaceAnswerSources",
    "PlaceCitation",
    "PrebuiltVoiceConfig",
    "PredictLongRunningGeneratedVideoResponse",
    "PredictLongRunningMetadata",
    "PredictLongRunningRequest",
    "PredictLongRunningResponse",
    "PredictRequest",
    "PredictResponse",
    "ProactivityConfig",
    "ProcessingCallDelta",
    "ProcessingCallStep",
    "ProcessingResultDelta",
    "ProcessingResultStep",
    "PromptFeedback",
    "QuotaFailure",
    "QuotaViolation",
    "RealtimeInputConfig",
    "RegisterFilesRequest",
    "RegisterFilesResponse",
    "ReplicatedVoiceConfig",
    "ResponseFormat",
    "ResponseModality",
    "Retrieval",
    "RetrievalCallArguments",
    "RetrievalCallDelta",
    "RetrievalCallStep",
    "RetrievalConfig",
    "RetrievalMetadata",
    "RetrievalResultDelta",
    "RetrievalResultStep",
    "RetrievalType",
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
    "SessionConfig",
    "SessionResumptionConfig",
    "SingleEmbedContentResponse",
    "SlidingWindow",
    "SmartTranscriptionMode",
    "SpeakerConfig",
    "SpeakerVoiceConfig",
    "SpeechAnnotation",
    "SpeechConfig",
    "SpeechMetadata",
    "SpreadsheetContentLayer",
    "SpreadsheetMetadata",
    "SpreadsheetMetadataContentLayer",
    "SpreadsheetProcessingOptions",
    "StartSensitivity",
    "StaticMediaProcessing",
    "Status",
    "Step",
    "StepDelta",
    "StepDeltaData",
    "StepDeltaMetadata",
    "StepStart",
    "StepStop",
    "StreamableHttpTransport",
    "StringList",
    "TaskType",
    "TextAnnotationDelta",
    "TextCompletion",
    "TextContent",
    "TextDelta",
    "TextPrompt",
    "TextResponseFormat",
    "ThinkingConfig",
    "ThinkingLevel",
    "ThinkingSummaries",
    "ThoughtSignatureDelta",
    "ThoughtStep",
    "ThoughtSummaryDelta",
    "Tool",
    "ToolCall",
    "ToolChoiceConfig",
    "ToolChoiceType",
    "ToolConfig",
    "ToolResponse",
    "ToolSearch",
    "ToolSearchCallDelta",
    "ToolSearchCallStep",
    "ToolSearchCallStepArguments",
    "ToolSearchExecution",
    "ToolSearchResultDelta",
    "ToolSearchResultStep",
    "ToolType",
    "Transcription",
    "TranscriptionConfig",
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
    "URLContextCallArguments",
    "URLContextCallDelta",
    "URLContextCallStep",
    "URLContextResult",
    "URLContextResultDelta",
    "URLContextResultStatus",
    "URLContextResultStep",
    "UploadToFileSearchStoreMetadata",
    "UploadToFileSearchStoreRequest",
    "UploadToFileSearchStoreResponse",
    "UrlCitation",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UrlRetrievalStatus",
    "UsageMetadata",
    "UserInputStep",
    "VerbatimTranscriptionMode",
    "Video",
    "VideoConfig",
    "VideoContent",
    "VideoContentLayer",
    "VideoDelta",
    "VideoFileMetadata",
    "VideoMetadata",
    "VideoMetadataContentLayer",
    "VideoResponseFormat",
    "VideoTask",
    "Visualization",
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
            "AllowedTools": "allowed_tools",
            "Annotation": "annotation",
            "AnswerStyle": "answer_style",
            "AntigravityAgentConfig": "antigravity_agent_config",
            "ArgumentsDelta": "arguments_delta",
            "AspectRatio": "aspect_ratio",
            "AsyncBatchEmbedContentRequest": "async_batch_embed_content_request",
            "AttributionSourceId": "attribution_source_id",
            "AudioContent": "audio_content",
            "AudioDelta": "audio_delta",
            "AudioMetadata": "audio_metadata",
            "AudioResponseFormat": "audio_response_format",
            "AudioStaticMediaProcessing": "audio_static_media_processing",
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
            "ChatCompletion": "chat_completion",
            "ChatCompletionChoice": "chat_completion_choice",
            "ChatCompletionChunk": "chat_completion_chunk",
            "ChatCompletionChunkChoice": "chat_completion_chunk_choice",
            "ChatCompletionContentPart": "chat_completion_content_part",
            "ChatCompletionFunction": "chat_completion_function",
            "ChatCompletionFunctionCall": "chat_completion_function_call",
            "ChatCompletionMessage": "chat_completion_message",
            "ChatCompletionRequest": "chat_completion_request",
            "ChatCompletionResponseFormat": "chat_completion_response_format",
            "ChatCompletionStreamOptions": "chat_completion_stream_options",
            "ChatCompletionTool": "chat_completion_tool",
            "ChatCompletionToolCall": "chat_completion_tool_call",
            "ChatCompletionUsage": "chat_completion_usage",
            "ChunkingConfig": "chunking_config",
            "CitationMetadata": "citation_metadata",
            "CitationSource": "citation_source",
            "Code": "code",
            "CodeExecution": "code_execution",
            "CodeExecutionCallArguments": "code_execution_call_arguments",
            "CodeExecutionCallDelta": "code_execution_call_delta",
            "CodeExecutionCallStep": "code_execution_call_step",
            "CodeExecutionLanguage": "code_execution_language",
            "CodeExecutionResult": "code_execution_result",
            "CodeExecutionResultDelta": "code_execution_result_delta",
            "CodeExecutionResultStep": "code_execution_result_step",
            "CodeMenderAgentConfig": "code_mender_agent_config",
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
            "CreateAgentInteraction": "create_agent_interaction",
            "CreateFileRequest": "create_file_request",
            "CreateFileResponse": "create_file_response",
            "CreateModelInteraction": "create_model_interaction",
            "CreateTunedModelMetadata": "create_tuned_model_metadata",
            "CustomMetadata": "custom_metadata",
            "CustomizedAvatar": "customized_avatar",
            "Dataset": "dataset",
            "DeepResearchAgentConfig": "deep_research_agent_config",
            "Delivery": "delivery",
            "Document": "document",
            "DocumentContent": "document_content",
            "DocumentDelta": "document_delta",
            "DocumentMetadata": "document_metadata",
            "DocumentMetadataContentLayer": "document_metadata_content_layer",
            "DocumentState": "document_state",
            "DocumentStaticMediaProcessing": "document_static_media_processing",
            "DynamicAgentConfig": "dynamic_agent_config",
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
            "EmbeddingsItem": "embeddings_item",
            "EmbeddingsRequest": "embeddings_request",
            "EmbeddingsResponse": "embeddings_response",
            "Empty": "empty",
            "EndSensitivity": "end_sensitivity",
            "Error": "error",
            "ErrorEvent": "error_event",
            "ErrorInfo": "error_info",
            "ErrorResponse": "error_response",
            "Example": "example",
            "ExecutableCode": "executable_code",
            "FieldViolation": "field_violation",
            "File": "file",
            "FileCitation": "file_citation",
            "FileContent": "file_content",
            "FileData": "file_data",
            "FileSearch": "file_search",
            "FileSearchCallDelta": "file_search_call_delta",
            "FileSearchCallStep": "file_search_call_step",
            "FileSearchResultDelta": "file_search_result_delta",
            "FileSearchResultStep": "file_search_result_step",
            "FileSearchStore": "file_search_store",
            "FileSource": "file_source",
            "FileState": "file_state",
            "FindMode": "find_mode",
            "FindRequest": "find_request",
            "FinishReason": "finish_reason",
            "FixRequest": "fix_request",
            "Function": "function",
            "FunctionCall": "function_call",
            "FunctionCallStep": "function_call_step",
            "FunctionCallingConfig": "function_calling_config",
            "FunctionCallingConfigMode": "function_calling_config_mode",
            "FunctionDeclaration": "function_declaration",
            "FunctionResponse": "function_response",
            "FunctionResponseBlob": "function_response_blob",
            "FunctionResponseFileData": "function_response_file_data",
            "FunctionResponsePart": "function_response_part",
            "FunctionResponseScheduling": "function_response_scheduling",
            "FunctionResult": "function_result",
            "FunctionResultDelta": "function_result_delta",
            "FunctionResultStep": "function_result_step",
            "FunctionResultSubcontent": "function_result_subcontent",
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
            "GoogleMapsCallArguments": "google_maps_call_arguments",
            "GoogleMapsCallDelta": "google_maps_call_delta",
            "GoogleMapsCallStep": "google_maps_call_step",
            "GoogleMapsResult": "google_maps_result",
            "GoogleMapsResultDelta": "google_maps_result_delta",
            "GoogleMapsResultPlaces": "google_maps_result_places",
            "GoogleMapsResultStep": "google_maps_result_step",
            "GoogleSearch": "google_search",
            "GoogleSearchCallArguments": "google_search_call_arguments",
            "GoogleSearchCallDelta": "google_search_call_delta",
            "GoogleSearchCallStep": "google_search_call_step",
            "GoogleSearchResult": "google_search_result",
            "GoogleSearchResultDelta": "google_search_result_delta",
            "GoogleSearchResultStep": "google_search_result_step",
            "GoogleSearchRetrieval": "google_search_retrieval",
            "GoogleSearchType": "google_search_type",
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
            "GroundingToolCount": "grounding_tool_count",
            "GroundingToolCountType": "grounding_tool_count_type",
            "HarmBlockMethod": "harm_block_method",
            "HarmBlockThreshold": "harm_block_threshold",
            "HarmCategory": "harm_category",
            "HarmProbability": "harm_probability",
            "Help": "help",
            "HelpLink": "help_link",
            "HistoryConfig": "history_config",
            "Hyperparameters": "hyperparameters",
            "ImageConfig": "image_config",
            "ImageContent": "image_content",
            "ImageDelta": "image_delta",
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
            "Interaction": "interaction",
            "InteractionAgentConfig": "interaction_agent_config",
            "InteractionAudioResponseFormat": "interaction_audio_response_format",
            "InteractionCodeExecution": "interaction_code_execution",
            "InteractionCompletedEvent": "interaction_completed_event",
            "InteractionComputerUse": "interaction_computer_use",
            "InteractionComputerUseEnvironment": "interaction_computer_use_environment",
            "InteractionContent": "interaction_content",
            "InteractionCreatedEvent": "interaction_created_event",
            "InteractionDelivery": "interaction_delivery",
            "InteractionError": "interaction_error",
            "InteractionFileSearch": "interaction_file_search",
            "InteractionGenerationConfig": "interaction_generation_config",
            "InteractionGoogleMaps": "interaction_google_maps",
            "InteractionGoogleSearch": "interaction_google_search",
            "InteractionHarmBlockThreshold": "interaction_harm_block_threshold",
            "InteractionHarmCategory": "interaction_harm_category",
            "InteractionImageConfig": "interaction_image_config",
            "InteractionImageResponseFormat": "interaction_image_response_format",
            "InteractionInput": "interaction_input",
            "InteractionInputItem": "interaction_input_item",
            "InteractionMCPServer": "interaction_mcp_server",
            "InteractionMediaResolution": "interaction_media_resolution",
            "InteractionResponseFormat": "interaction_response_format",
            "InteractionResponseFormats": "interaction_response_formats",
            "InteractionReviewSnippet": "interaction_review_snippet",
            "InteractionSSEEvent": "interaction_sse_event",
            "InteractionSafetyPolicy": "interaction_safety_policy",
            "InteractionSafetySetting": "interaction_safety_setting",
            "InteractionServiceTier": "interaction_service_tier",
            "InteractionSpeechConfig": "interaction_speech_config",
            "InteractionSseEventInteraction": "interaction_sse_event_interaction",
            "InteractionStatus": "interaction_status",
            "InteractionStatusUpdate": "interaction_status_update",
            "InteractionTextResponseFormat": "interaction_text_response_format",
            "InteractionThinkingLevel": "interaction_thinking_level",
            "InteractionTool": "interaction_tool",
            "InteractionURLContext": "interaction_url_context",
            "InteractionUsage": "interaction_usage",
            "InteractionVideoResponseFormat": "interaction_video_response_format",
            "InteractionWebhookConfig": "interaction_webhook_config",
            "InteractionWordInfo": "interaction_word_info",
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
            "ListedModel": "listed_model",
            "LocalizedMessage": "localized_message",
            "LogprobsResult": "logprobs_result",
            "LogprobsResultCandidate": "logprobs_result_candidate",
            "LogprobsResultTopCandidates": "logprobs_result_top_candidates",
            "MCPServerToolCallDelta": "mcp_server_tool_call_delta",
            "MCPServerToolCallStep": "mcp_server_tool_call_step",
            "MCPServerToolResultDelta": "mcp_server_tool_result_delta",
            "MCPServerToolResultStep": "mcp_server_tool_result_step",
            "McpServer": "mcp_server",
            "Media": "media",
            "MediaProcessing": "media_processing",
            "MediaResolution": "media_resolution",
            "Message": "message",
            "MessagePrompt": "message_prompt",
            "MetadataFilter": "metadata_filter",
            "Modality": "modality",
            "ModalityTokenCount": "modality_token_count",
            "ModalityTokens": "modality_tokens",
            "Model": "model",
            "ModelList": "model_list",
            "ModelOutputStep": "model_output_step",
            "ModelStage": "model_stage",
            "ModelStatus": "model_status",
            "MultiSpeakerVoiceConfig": "multi_speaker_voice_config",
            "Operation": "operation",
            "Operator": "operator",
            "Outcome": "outcome",
            "PageContentLayer": "page_content_layer",
            "PageProcessingOptions": "page_processing_options",
            "Part": "part",
            "PartMediaResolution": "part_media_resolution",
            "PartMediaResolutionLevel": "part_media_resolution_level",
            "Permission": "permission",
            "PermissionRole": "permission_role",
            "PlaceAnswerSources": "place_answer_sources",
            "PlaceCitation": "place_citation",
            "PrebuiltVoiceConfig": "prebuilt_voice_config",
            "PredictLongRunningGeneratedVideoResponse": "predict_long_running_generated_video_response",
            "PredictLongRunningMetadata": "predict_long_running_metadata",
            "PredictLongRunningRequest": "predict_long_running_request",
            "PredictLongRunningResponse": "predict_long_running_response",
            "PredictRequest": "predict_request",
            "PredictResponse": "predict_response",
            "ProactivityConfig": "proactivity_config",
            "ProcessingCallDelta": "processing_call_delta",
            "ProcessingCallStep": "processing_call_step",
            "ProcessingResultDelta": "processing_result_delta",
            "ProcessingResultStep": "processing_result_step",
            "PromptFeedback": "prompt_feedback",
            "QuotaFailure": "quota_failure",
            "QuotaViolation": "quota_violation",
            "RealtimeInputConfig": "realtime_input_config",
            "RegisterFilesRequest": "register_files_request",
            "RegisterFilesResponse": "register_files_response",
            "ReplicatedVoiceConfig": "replicated_voice_config",
            "ResponseFormat": "response_format",
            "ResponseModality": "response_modality",
            "Retrieval": "retrieval",
            "RetrievalCallArguments": "retrieval_call_arguments",
            "RetrievalCallDelta": "retrieval_call_delta",
            "RetrievalCallStep": "retrieval_call_step",
            "RetrievalConfig": "retrieval_config",
            "RetrievalMetadata": "retrieval_metadata",
            "RetrievalResultDelta": "retrieval_result_delta",
            "RetrievalResultStep": "retrieval_result_step",
            "RetrievalType": "retrieval_type",
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
            "SessionConfig": "session_config",
            "SessionResumptionConfig": "session_resumption_config",
            "SingleEmbedContentResponse": "single_embed_content_response",
            "SlidingWindow": "sliding_window",
            "SmartTranscriptionMode": "smart_transcription_mode",
            "SpeakerConfig": "speaker_config",
            "SpeakerVoiceConfig": "speaker_voice_config",
            "SpeechAnnotation": "speech_annotation",
            "SpeechConfig": "speech_config",
            "SpeechMetadata": "speech_metadata",
            "SpreadsheetContentLayer": "spreadsheet_content_layer",
            "SpreadsheetMetadata": "spreadsheet_metadata",
            "SpreadsheetMetadataContentLayer": "spreadsheet_metadata_content_layer",
            "SpreadsheetProcessingOptions": "spreadsheet_processing_options",
            "StartSensitivity": "start_sensitivity",
            "StaticMediaProcessing": "static_media_processing",
            "Status": "status",
            "Step": "step",
            "StepDelta": "step_delta",
            "StepDeltaData": "step_delta_data",
            "StepDeltaMetadata": "step_delta_metadata",
            "StepStart": "step_start",
            "StepStop": "step_stop",
            "StreamableHttpTransport": "streamable_http_transport",
            "StringList": "string_list",
            "TaskType": "task_type",
            "TextAnnotationDelta": "text_annotation_delta",
            "TextCompletion": "text_completion",
            "TextContent": "text_content",
            "TextDelta": "text_delta",
            "TextPrompt": "text_prompt",
            "TextResponseFormat": "text_response_format",
            "ThinkingConfig": "thinking_config",
            "ThinkingLevel": "thinking_level",
            "ThinkingSummaries": "thinking_summaries",
            "ThoughtSignatureDelta": "thought_signature_delta",
            "ThoughtStep": "thought_step",
            "ThoughtSummaryDelta": "thought_summary_delta",
            "Tool": "tool",
            "ToolCall": "tool_call",
            "ToolChoiceConfig": "tool_choice_config",
            "ToolChoiceType": "tool_choice_type",
            "ToolConfig": "tool_config",
            "ToolResponse": "tool_response",
            "ToolSearch": "tool_search",
            "ToolSearchCallDelta": "tool_search_call_delta",
            "ToolSearchCallStep": "tool_search_call_step",
            "ToolSearchCallStepArguments": "tool_search_call_step_arguments",
            "ToolSearchExecution": "tool_search_execution",
            "ToolSearchResultDelta": "tool_search_result_delta",
            "ToolSearchResultStep": "tool_search_result_step",
            "ToolType": "tool_type",
            "Transcription": "transcription",
            "TranscriptionConfig": "transcription_config",
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
            "URLContextCallArguments": "url_context_call_arguments",
            "URLContextCallDelta": "url_context_call_delta",
            "URLContextCallStep": "url_context_call_step",
            "URLContextResult": "url_context_result",
            "URLContextResultDelta": "url_context_result_delta",
            "URLContextResultStatus": "url_context_result_status",
            "URLContextResultStep": "url_context_result_step",
            "UploadToFileSearchStoreMetadata": "upload_to_file_search_store_metadata",
            "UploadToFileSearchStoreRequest": "upload_to_file_search_store_request",
            "UploadToFileSearchStoreResponse": "upload_to_file_search_store_response",
            "UrlCitation": "url_citation",
            "UrlContext": "url_context",
            "UrlContextMetadata": "url_context_metadata",
            "UrlMetadata": "url_metadata",
            "UrlRetrievalStatus": "url_retrieval_status",
            "UsageMetadata": "usage_metadata",
            "UserInputStep": "user_input_step",
            "VerbatimTranscriptionMode": "verbatim_transcription_mode",
            "Video": "video",
            "VideoConfig": "video_config",
            "VideoContent": "video_content",
            "VideoContentLayer": "video_content_layer",
            "VideoDelta": "video_delta",
            "VideoFileMetadata": "video_file_metadata",
            "VideoMetadata": "video_metadata",
            "VideoMetadataContentLayer": "video_metadata_content_layer",
            "VideoResponseFormat": "video_response_format",
            "VideoTask": "video_task",
            "Visualization": "visualization",
            "VoiceConfig": "voice_config",
            "VoiceConsentSignature": "voice_consent_signature",
            "WebSearch": "web_search",
            "WebhookConfig": "webhook_config",
            "WhiteSpaceConfig": "white_space_config",
            "WordInfo": "word_info",
        },
    )
