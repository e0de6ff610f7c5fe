# Made by `python -m tests.clients.genai_names --write` from types.json. Do not edit.
"""The types of google-genai; see `types.py`."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, Union

from . import _type_methods
from ._base import BaseModel, OpenEnum

# Any field may be None. Programs know which are set, and would have to say so at each step: so checkers do not ask.
MaybeNone: TypeAlias = Any

Operation = _type_methods.Operation
Tools: TypeAlias = list[Any]

class ActivityEnd(BaseModel): ...

ActivityEndDict: TypeAlias = dict[str, Any]
ActivityEndOrDict: TypeAlias = ActivityEnd | dict[str, Any]

class ActivityHandling(OpenEnum):
    ACTIVITY_HANDLING_UNSPECIFIED = "ACTIVITY_HANDLING_UNSPECIFIED"
    START_OF_ACTIVITY_INTERRUPTS = "START_OF_ACTIVITY_INTERRUPTS"
    NO_INTERRUPTION = "NO_INTERRUPTION"

class ActivityStart(BaseModel): ...

ActivityStartDict: TypeAlias = dict[str, Any]
ActivityStartOrDict: TypeAlias = ActivityStart | dict[str, Any]

class AdapterSize(OpenEnum):
    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"

class AggregationMetric(OpenEnum):
    AGGREGATION_METRIC_UNSPECIFIED = "AGGREGATION_METRIC_UNSPECIFIED"
    AVERAGE = "AVERAGE"
    MODE = "MODE"
    STANDARD_DEVIATION = "STANDARD_DEVIATION"
    VARIANCE = "VARIANCE"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"
    MEDIAN = "MEDIAN"
    PERCENTILE_P90 = "PERCENTILE_P90"
    PERCENTILE_P95 = "PERCENTILE_P95"
    PERCENTILE_P99 = "PERCENTILE_P99"

class AggregationOutput(BaseModel):
    aggregation_results: list[AggregationResult] | MaybeNone = None
    dataset: EvaluationDataset | MaybeNone = None
    def __init__(
        self,
        *,
        aggregation_results: Sequence[AggregationResult | dict[str, Any]] | None = None,
        dataset: EvaluationDataset | dict[str, Any] | None = None,
    ) -> None: ...

AggregationOutputDict: TypeAlias = dict[str, Any]
AggregationOutputOrDict: TypeAlias = AggregationOutput | dict[str, Any]

class AggregationResult(BaseModel):
    aggregation_metric: AggregationMetric | MaybeNone = None
    bleu_metric_value: BleuMetricValue | MaybeNone = None
    custom_code_execution_result: CustomCodeExecutionResult | MaybeNone = None
    exact_match_metric_value: ExactMatchMetricValue | MaybeNone = None
    pairwise_metric_result: PairwiseMetricResult | MaybeNone = None
    pointwise_metric_result: PointwiseMetricResult | MaybeNone = None
    rouge_metric_value: RougeMetricValue | MaybeNone = None
    def __init__(
        self,
        *,
        aggregation_metric: AggregationMetric | str | None = None,
        bleu_metric_value: BleuMetricValue | dict[str, Any] | None = None,
        custom_code_execution_result: CustomCodeExecutionResult | dict[str, Any] | None = None,
        exact_match_metric_value: ExactMatchMetricValue | dict[str, Any] | None = None,
        pairwise_metric_result: PairwiseMetricResult | dict[str, Any] | None = None,
        pointwise_metric_result: PointwiseMetricResult | dict[str, Any] | None = None,
        rouge_metric_value: RougeMetricValue | dict[str, Any] | None = None,
    ) -> None: ...

AggregationResultDict: TypeAlias = dict[str, Any]
AggregationResultOrDict: TypeAlias = AggregationResult | dict[str, Any]

class ApiAuth(BaseModel):
    api_key_config: ApiAuthApiKeyConfig | MaybeNone = None
    def __init__(self, *, api_key_config: ApiAuthApiKeyConfig | dict[str, Any] | None = None) -> None: ...

ApiAuthDict: TypeAlias = dict[str, Any]
ApiAuthOrDict: TypeAlias = ApiAuth | dict[str, Any]

class ApiAuthApiKeyConfig(BaseModel):
    api_key_secret_version: str | MaybeNone = None
    api_key_string: str | MaybeNone = None
    def __init__(
        self, *, api_key_secret_version: str | None = None, api_key_string: str | None = None
    ) -> None: ...

ApiAuthApiKeyConfigDict: TypeAlias = dict[str, Any]
ApiAuthApiKeyConfigOrDict: TypeAlias = ApiAuthApiKeyConfig | dict[str, Any]

class ApiKeyConfig(BaseModel):
    api_key_secret: str | MaybeNone = None
    api_key_string: str | MaybeNone = None
    http_element_location: HttpElementLocation | MaybeNone = None
    name: str | MaybeNone = None
    def __init__(
        self,
        *,
        api_key_secret: str | None = None,
        api_key_string: str | None = None,
        http_element_location: HttpElementLocation | str | None = None,
        name: str | None = None,
    ) -> None: ...

ApiKeyConfigDict: TypeAlias = dict[str, Any]
ApiKeyConfigOrDict: TypeAlias = ApiKeyConfig | dict[str, Any]

class ApiSpec(OpenEnum):
    API_SPEC_UNSPECIFIED = "API_SPEC_UNSPECIFIED"
    SIMPLE_SEARCH = "SIMPLE_SEARCH"
    ELASTIC_SEARCH = "ELASTIC_SEARCH"

class AspectRatio(OpenEnum):
    ASPECT_RATIO_UNSPECIFIED = "ASPECT_RATIO_UNSPECIFIED"
    ASPECT_RATIO_ONE_BY_ONE = "ASPECT_RATIO_ONE_BY_ONE"
    ASPECT_RATIO_TWO_BY_THREE = "ASPECT_RATIO_TWO_BY_THREE"
    ASPECT_RATIO_THREE_BY_TWO = "ASPECT_RATIO_THREE_BY_TWO"
    ASPECT_RATIO_THREE_BY_FOUR = "ASPECT_RATIO_THREE_BY_FOUR"
    ASPECT_RATIO_FOUR_BY_THREE = "ASPECT_RATIO_FOUR_BY_THREE"
    ASPECT_RATIO_FOUR_BY_FIVE = "ASPECT_RATIO_FOUR_BY_FIVE"
    ASPECT_RATIO_FIVE_BY_FOUR = "ASPECT_RATIO_FIVE_BY_FOUR"
    ASPECT_RATIO_NINE_BY_SIXTEEN = "ASPECT_RATIO_NINE_BY_SIXTEEN"
    ASPECT_RATIO_SIXTEEN_BY_NINE = "ASPECT_RATIO_SIXTEEN_BY_NINE"
    ASPECT_RATIO_TWENTY_ONE_BY_NINE = "ASPECT_RATIO_TWENTY_ONE_BY_NINE"
    ASPECT_RATIO_ONE_BY_EIGHT = "ASPECT_RATIO_ONE_BY_EIGHT"
    ASPECT_RATIO_EIGHT_BY_ONE = "ASPECT_RATIO_EIGHT_BY_ONE"
    ASPECT_RATIO_ONE_BY_FOUR = "ASPECT_RATIO_ONE_BY_FOUR"
    ASPECT_RATIO_FOUR_BY_ONE = "ASPECT_RATIO_FOUR_BY_ONE"

class AudioChunk(BaseModel):
    data: bytes | MaybeNone = None
    mime_type: str | MaybeNone = None
    source_metadata: LiveMusicSourceMetadata | MaybeNone = None
    def __init__(
        self,
        *,
        data: bytes | None = None,
        mime_type: str | None = None,
        source_metadata: LiveMusicSourceMetadata | dict[str, Any] | None = None,
    ) -> None: ...

AudioChunkDict: TypeAlias = dict[str, Any]
AudioChunkOrDict: TypeAlias = AudioChunk | dict[str, Any]

class AudioMetadata(BaseModel):
    start_offset: str | MaybeNone = None
    end_offset: str | MaybeNone = None
    def __init__(self, *, start_offset: str | None = None, end_offset: str | None = None) -> None: ...

AudioMetadataDict: TypeAlias = dict[str, Any]
AudioMetadataOrDict: TypeAlias = AudioMetadata | dict[str, Any]

class AudioResponseFormat(BaseModel):
    bit_rate: int | MaybeNone = None
    delivery: Delivery | MaybeNone = None
    mime_type: str | MaybeNone = None
    sample_rate: int | MaybeNone = None
    def __init__(
        self,
        *,
        bit_rate: int | None = None,
        delivery: Delivery | str | None = None,
        mime_type: str | None = None,
        sample_rate: int | None = None,
    ) -> None: ...

AudioResponseFormatDict: TypeAlias = dict[str, Any]
AudioResponseFormatOrDict: TypeAlias = AudioResponseFormat | dict[str, Any]

class AudioTranscriptionConfig(BaseModel):
    language_codes: list[str] | MaybeNone = None
    language_auto: LanguageAuto | MaybeNone = None
    language_hints: LanguageHints | MaybeNone = None
    custom_vocabulary: list[str] | MaybeNone = None
    adaptation_phrases: list[str] | MaybeNone = None
    word_timestamp: bool | MaybeNone = None
    diarization: bool | MaybeNone = None
    mode: AudioTranscriptionConfigMode | MaybeNone = None
    source_text: str | MaybeNone = None
    def __init__(
        self,
        *,
        language_codes: Sequence[str] | None = None,
        language_auto: LanguageAuto | dict[str, Any] | None = None,
        language_hints: LanguageHints | dict[str, Any] | None = None,
        custom_vocabulary: Sequence[str] | None = None,
        adaptation_phrases: Sequence[str] | None = None,
        word_timestamp: bool | None = None,
        diarization: bool | None = None,
        mode: AudioTranscriptionConfigMode | str | None = None,
        source_text: str | None = None,
    ) -> None: ...

AudioTranscriptionConfigDict: TypeAlias = dict[str, Any]
AudioTranscriptionConfigOrDict: TypeAlias = AudioTranscriptionConfig | dict[str, Any]

class AudioTranscriptionConfigMode(OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    VERBATIM = "VERBATIM"
    SMART = "SMART"

class AuthConfig(BaseModel):
    api_key: str | MaybeNone = None
    api_key_config: ApiKeyConfig | MaybeNone = None
    auth_type: AuthType | MaybeNone = None
    google_service_account_config: AuthConfigGoogleServiceAccountConfig | MaybeNone = None
    http_basic_auth_config: AuthConfigHttpBasicAuthConfig | MaybeNone = None
    oauth_config: AuthConfigOauthConfig | MaybeNone = None
    oidc_config: AuthConfigOidcConfig | MaybeNone = None
    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_key_config: ApiKeyConfig | dict[str, Any] | None = None,
        auth_type: AuthType | str | None = None,
        google_service_account_config: AuthConfigGoogleServiceAccountConfig | dict[str, Any] | None = None,
        http_basic_auth_config: AuthConfigHttpBasicAuthConfig | dict[str, Any] | None = None,
        oauth_config: AuthConfigOauthConfig | dict[str, Any] | None = None,
        oidc_config: AuthConfigOidcConfig | dict[str, Any] | None = None,
    ) -> None: ...

AuthConfigDict: TypeAlias = dict[str, Any]
AuthConfigOrDict: TypeAlias = AuthConfig | dict[str, Any]

class AuthConfigGoogleServiceAccountConfig(BaseModel):
    service_account: str | MaybeNone = None
    def __init__(self, *, service_account: str | None = None) -> None: ...

AuthConfigGoogleServiceAccountConfigDict: TypeAlias = dict[str, Any]
AuthConfigGoogleServiceAccountConfigOrDict: TypeAlias = AuthConfigGoogleServiceAccountConfig | dict[str, Any]

class AuthConfigHttpBasicAuthConfig(BaseModel):
    credential_secret: str | MaybeNone = None
    def __init__(self, *, credential_secret: str | None = None) -> None: ...

AuthConfigHttpBasicAuthConfigDict: TypeAlias = dict[str, Any]
AuthConfigHttpBasicAuthConfigOrDict: TypeAlias = AuthConfigHttpBasicAuthConfig | dict[str, Any]

class AuthConfigOauthConfig(BaseModel):
    access_token: str | MaybeNone = None
    service_account: str | MaybeNone = None
    def __init__(self, *, access_token: str | None = None, service_account: str | None = None) -> None: ...

AuthConfigOauthConfigDict: TypeAlias = dict[str, Any]
AuthConfigOauthConfigOrDict: TypeAlias = AuthConfigOauthConfig | dict[str, Any]

class AuthConfigOidcConfig(BaseModel):
    id_token: str | MaybeNone = None
    service_account: str | MaybeNone = None
    def __init__(self, *, id_token: str | None = None, service_account: str | None = None) -> None: ...

AuthConfigOidcConfigDict: TypeAlias = dict[str, Any]
AuthConfigOidcConfigOrDict: TypeAlias = AuthConfigOidcConfig | dict[str, Any]

class AuthToken(BaseModel):
    name: str | MaybeNone = None
    expire_time: str | MaybeNone = None
    new_session_expire_time: str | MaybeNone = None
    uses: int | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        expire_time: str | None = None,
        new_session_expire_time: str | None = None,
        uses: int | None = None,
    ) -> None: ...

AuthTokenDict: TypeAlias = dict[str, Any]
AuthTokenOrDict: TypeAlias = AuthToken | dict[str, Any]

class AuthType(OpenEnum):
    AUTH_TYPE_UNSPECIFIED = "AUTH_TYPE_UNSPECIFIED"
    NO_AUTH = "NO_AUTH"
    API_KEY_AUTH = "API_KEY_AUTH"
    HTTP_BASIC_AUTH = "HTTP_BASIC_AUTH"
    GOOGLE_SERVICE_ACCOUNT_AUTH = "GOOGLE_SERVICE_ACCOUNT_AUTH"
    OAUTH = "OAUTH"
    OIDC_AUTH = "OIDC_AUTH"

class AutomaticActivityDetection(BaseModel):
    disabled: bool | MaybeNone = None
    start_of_speech_sensitivity: StartSensitivity | MaybeNone = None
    end_of_speech_sensitivity: EndSensitivity | MaybeNone = None
    prefix_padding_ms: int | MaybeNone = None
    silence_duration_ms: int | MaybeNone = None
    def __init__(
        self,
        *,
        disabled: bool | None = None,
        start_of_speech_sensitivity: StartSensitivity | str | None = None,
        end_of_speech_sensitivity: EndSensitivity | str | None = None,
        prefix_padding_ms: int | None = None,
        silence_duration_ms: int | None = None,
    ) -> None: ...

AutomaticActivityDetectionDict: TypeAlias = dict[str, Any]
AutomaticActivityDetectionOrDict: TypeAlias = AutomaticActivityDetection | dict[str, Any]

class AutomaticFunctionCallingConfig(BaseModel):
    disable: bool | MaybeNone = None
    maximum_remote_calls: int | MaybeNone = 10
    ignore_call_history: bool | MaybeNone = None
    def __init__(
        self,
        *,
        disable: bool | None = None,
        maximum_remote_calls: int | None = None,
        ignore_call_history: bool | None = None,
    ) -> None: ...

AutomaticFunctionCallingConfigDict: TypeAlias = dict[str, Any]
AutomaticFunctionCallingConfigOrDict: TypeAlias = AutomaticFunctionCallingConfig | dict[str, Any]

class AutoraterConfig(BaseModel):
    sampling_count: int | MaybeNone = None
    flip_enabled: bool | MaybeNone = None
    autorater_model: str | MaybeNone = None
    generation_config: GenerationConfig | MaybeNone = None
    def __init__(
        self,
        *,
        sampling_count: int | None = None,
        flip_enabled: bool | None = None,
        autorater_model: str | None = None,
        generation_config: GenerationConfig | dict[str, Any] | None = None,
    ) -> None: ...

AutoraterConfigDict: TypeAlias = dict[str, Any]
AutoraterConfigOrDict: TypeAlias = AutoraterConfig | dict[str, Any]

class AvatarConfig(BaseModel):
    avatar_name: str | MaybeNone = None
    customized_avatar: CustomizedAvatar | MaybeNone = None
    audio_bitrate_bps: int | MaybeNone = None
    video_bitrate_bps: int | MaybeNone = None
    def __init__(
        self,
        *,
        avatar_name: str | None = None,
        customized_avatar: CustomizedAvatar | dict[str, Any] | None = None,
        audio_bitrate_bps: int | None = None,
        video_bitrate_bps: int | None = None,
    ) -> None: ...

AvatarConfigDict: TypeAlias = dict[str, Any]
AvatarConfigOrDict: TypeAlias = AvatarConfig | dict[str, Any]

class BatchJob(_type_methods.BatchJob):
    name: str | MaybeNone = None
    display_name: str | MaybeNone = None
    state: JobState | MaybeNone = None
    error: JobError | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    start_time: datetime.datetime | MaybeNone = None
    end_time: datetime.datetime | MaybeNone = None
    update_time: datetime.datetime | MaybeNone = None
    model: str | MaybeNone = None
    src: BatchJobSource | MaybeNone = None
    dest: BatchJobDestination | MaybeNone = None
    completion_stats: CompletionStats | MaybeNone = None
    output_info: BatchJobOutputInfo | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        state: JobState | str | None = None,
        error: JobError | dict[str, Any] | None = None,
        create_time: datetime.datetime | str | None = None,
        start_time: datetime.datetime | str | None = None,
        end_time: datetime.datetime | str | None = None,
        update_time: datetime.datetime | str | None = None,
        model: str | None = None,
        src: BatchJobSource | dict[str, Any] | None = None,
        dest: BatchJobDestination | dict[str, Any] | None = None,
        completion_stats: CompletionStats | dict[str, Any] | None = None,
        output_info: BatchJobOutputInfo | dict[str, Any] | None = None,
    ) -> None: ...

BatchJobDict: TypeAlias = dict[str, Any]
BatchJobOrDict: TypeAlias = BatchJob | dict[str, Any]

class BatchJobDestination(BaseModel):
    format: str | MaybeNone = None
    gcs_uri: str | MaybeNone = None
    bigquery_uri: str | MaybeNone = None
    file_name: str | MaybeNone = None
    inlined_responses: list[InlinedResponse] | MaybeNone = None
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | MaybeNone = None
    vertex_dataset: VertexMultimodalDatasetDestination | MaybeNone = None
    def __init__(
        self,
        *,
        format: str | None = None,
        gcs_uri: str | None = None,
        bigquery_uri: str | None = None,
        file_name: str | None = None,
        inlined_responses: Sequence[InlinedResponse | dict[str, Any]] | None = None,
        inlined_embed_content_responses: Sequence[InlinedEmbedContentResponse | dict[str, Any]] | None = None,
        vertex_dataset: VertexMultimodalDatasetDestination | dict[str, Any] | None = None,
    ) -> None: ...

BatchJobDestinationDict: TypeAlias = dict[str, Any]
BatchJobDestinationOrDict: TypeAlias = BatchJobDestination | dict[str, Any]

class BatchJobOutputInfo(BaseModel):
    vertex_multimodal_dataset_name: str | MaybeNone = None
    gcs_output_directory: str | MaybeNone = None
    bigquery_output_table: str | MaybeNone = None
    def __init__(
        self,
        *,
        vertex_multimodal_dataset_name: str | None = None,
        gcs_output_directory: str | None = None,
        bigquery_output_table: str | None = None,
    ) -> None: ...

BatchJobOutputInfoDict: TypeAlias = dict[str, Any]
BatchJobOutputInfoOrDict: TypeAlias = BatchJobOutputInfo | dict[str, Any]

class BatchJobSource(BaseModel):
    format: str | MaybeNone = None
    gcs_uri: list[str] | MaybeNone = None
    bigquery_uri: str | MaybeNone = None
    file_name: str | MaybeNone = None
    inlined_requests: list[InlinedRequest] | MaybeNone = None
    vertex_dataset_name: str | MaybeNone = None
    def __init__(
        self,
        *,
        format: str | None = None,
        gcs_uri: Sequence[str] | None = None,
        bigquery_uri: str | None = None,
        file_name: str | None = None,
        inlined_requests: Sequence[InlinedRequest | dict[str, Any]] | None = None,
        vertex_dataset_name: str | None = None,
    ) -> None: ...

BatchJobSourceDict: TypeAlias = dict[str, Any]
BatchJobSourceOrDict: TypeAlias = BatchJobSource | dict[str, Any]

class Behavior(OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    BLOCKING = "BLOCKING"
    NON_BLOCKING = "NON_BLOCKING"

class BigQuerySource(BaseModel):
    input_uri: str | MaybeNone = None
    def __init__(self, *, input_uri: str | None = None) -> None: ...

BigQuerySourceDict: TypeAlias = dict[str, Any]
BigQuerySourceOrDict: TypeAlias = BigQuerySource | dict[str, Any]

class BleuMetricValue(BaseModel):
    score: float | MaybeNone = None
    def __init__(self, *, score: float | None = None) -> None: ...

BleuMetricValueDict: TypeAlias = dict[str, Any]
BleuMetricValueOrDict: TypeAlias = BleuMetricValue | dict[str, Any]

class BleuSpec(BaseModel):
    use_effective_order: bool | MaybeNone = None
    def __init__(self, *, use_effective_order: bool | None = None) -> None: ...

BleuSpecDict: TypeAlias = dict[str, Any]
BleuSpecOrDict: TypeAlias = BleuSpec | dict[str, Any]

class Blob(_type_methods.Blob):
    data: bytes | MaybeNone = None
    display_name: str | MaybeNone = None
    mime_type: str | MaybeNone = None
    def __init__(
        self, *, data: bytes | None = None, display_name: str | None = None, mime_type: str | None = None
    ) -> None: ...

BlobDict: TypeAlias = dict[str, Any]
BlobOrDict: TypeAlias = Blob | dict[str, Any]

class BlobImageUnion(BaseModel):
    data: bytes | MaybeNone = None
    display_name: str | MaybeNone = None
    mime_type: str | MaybeNone = None
    def __init__(
        self, *, data: bytes | None = None, display_name: str | None = None, mime_type: str | None = None
    ) -> None: ...

BlobImageUnionDict: TypeAlias = dict[str, Any]
BlobImageUnionOrDict: TypeAlias = BlobImageUnion | dict[str, Any]

class BlockedReason(OpenEnum):
    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    MODEL_ARMOR = "MODEL_ARMOR"
    JAILBREAK = "JAILBREAK"

class CachedContent(BaseModel):
    name: str | MaybeNone = None
    display_name: str | MaybeNone = None
    model: str | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    update_time: datetime.datetime | MaybeNone = None
    expire_time: datetime.datetime | MaybeNone = None
    usage_metadata: CachedContentUsageMetadata | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        model: str | None = None,
        create_time: datetime.datetime | str | None = None,
        update_time: datetime.datetime | str | None = None,
        expire_time: datetime.datetime | str | None = None,
        usage_metadata: CachedContentUsageMetadata | dict[str, Any] | None = None,
    ) -> None: ...

CachedContentDict: TypeAlias = dict[str, Any]
CachedContentOrDict: TypeAlias = CachedContent | dict[str, Any]

class CachedContentUsageMetadata(BaseModel):
    audio_duration_seconds: int | MaybeNone = None
    image_count: int | MaybeNone = None
    text_count: int | MaybeNone = None
    total_token_count: int | MaybeNone = None
    video_duration_seconds: int | MaybeNone = None
    def __init__(
        self,
        *,
        audio_duration_seconds: int | None = None,
        image_count: int | None = None,
        text_count: int | None = None,
        total_token_count: int | None = None,
        video_duration_seconds: int | None = None,
    ) -> None: ...

CachedContentUsageMetadataDict: TypeAlias = dict[str, Any]
CachedContentUsageMetadataOrDict: TypeAlias = CachedContentUsageMetadata | dict[str, Any]

class CancelBatchJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

CancelBatchJobConfigDict: TypeAlias = dict[str, Any]
CancelBatchJobConfigOrDict: TypeAlias = CancelBatchJobConfig | dict[str, Any]

class CancelTuningJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

CancelTuningJobConfigDict: TypeAlias = dict[str, Any]
CancelTuningJobConfigOrDict: TypeAlias = CancelTuningJobConfig | dict[str, Any]

class CancelTuningJobResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    def __init__(self, *, sdk_http_response: HttpResponse | dict[str, Any] | None = None) -> None: ...

CancelTuningJobResponseDict: TypeAlias = dict[str, Any]
CancelTuningJobResponseOrDict: TypeAlias = CancelTuningJobResponse | dict[str, Any]

class Candidate(BaseModel):
    content: Content | MaybeNone = None
    citation_metadata: CitationMetadata | MaybeNone = None
    finish_message: str | MaybeNone = None
    token_count: int | MaybeNone = None
    finish_reason: FinishReason | MaybeNone = None
    grounding_metadata: GroundingMetadata | MaybeNone = None
    avg_logprobs: float | MaybeNone = None
    index: int | MaybeNone = None
    logprobs_result: LogprobsResult | MaybeNone = None
    safety_ratings: list[SafetyRating] | MaybeNone = None
    url_context_metadata: UrlContextMetadata | MaybeNone = None
    continuation_token: bytes | MaybeNone = None
    def __init__(
        self,
        *,
        content: Content | dict[str, Any] | None = None,
        citation_metadata: CitationMetadata | dict[str, Any] | None = None,
        finish_message: str | None = None,
        token_count: int | None = None,
        finish_reason: FinishReason | str | None = None,
        grounding_metadata: GroundingMetadata | dict[str, Any] | None = None,
        avg_logprobs: float | None = None,
        index: int | None = None,
        logprobs_result: LogprobsResult | dict[str, Any] | None = None,
        safety_ratings: Sequence[SafetyRating | dict[str, Any]] | None = None,
        url_context_metadata: UrlContextMetadata | dict[str, Any] | None = None,
        continuation_token: bytes | None = None,
    ) -> None: ...

CandidateDict: TypeAlias = dict[str, Any]
CandidateOrDict: TypeAlias = Candidate | dict[str, Any]

class Checkpoint(BaseModel):
    checkpoint_id: str | MaybeNone = None
    epoch: int | MaybeNone = None
    step: int | MaybeNone = None
    def __init__(
        self, *, checkpoint_id: str | None = None, epoch: int | None = None, step: int | None = None
    ) -> None: ...

CheckpointDict: TypeAlias = dict[str, Any]
CheckpointOrDict: TypeAlias = Checkpoint | dict[str, Any]

class ChunkingConfig(BaseModel):
    white_space_config: WhiteSpaceConfig | MaybeNone = None
    def __init__(self, *, white_space_config: WhiteSpaceConfig | dict[str, Any] | None = None) -> None: ...

ChunkingConfigDict: TypeAlias = dict[str, Any]
ChunkingConfigOrDict: TypeAlias = ChunkingConfig | dict[str, Any]

class Citation(BaseModel):
    end_index: int | MaybeNone = None
    license: str | MaybeNone = None
    publication_date: GoogleTypeDate | MaybeNone = None
    start_index: int | MaybeNone = None
    title: str | MaybeNone = None
    uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        end_index: int | None = None,
        license: str | None = None,
        publication_date: GoogleTypeDate | dict[str, Any] | None = None,
        start_index: int | None = None,
        title: str | None = None,
        uri: str | None = None,
    ) -> None: ...

CitationDict: TypeAlias = dict[str, Any]
CitationOrDict: TypeAlias = Citation | dict[str, Any]

class CitationMetadata(BaseModel):
    citations: list[Citation] | MaybeNone = None
    def __init__(self, *, citations: Sequence[Citation | dict[str, Any]] | None = None) -> None: ...

CitationMetadataDict: TypeAlias = dict[str, Any]
CitationMetadataOrDict: TypeAlias = CitationMetadata | dict[str, Any]

class ClaudeFile(BaseModel):
    created_at: datetime.datetime | MaybeNone = None
    downloadable: bool | MaybeNone = None
    expires_at: datetime.datetime | MaybeNone = None
    filename: str | MaybeNone = None
    id: str | MaybeNone = None
    mime_type: str | MaybeNone = None
    size_bytes: int | MaybeNone = None
    type: str | MaybeNone = None
    def __init__(
        self,
        *,
        created_at: datetime.datetime | str | None = None,
        downloadable: bool | None = None,
        expires_at: datetime.datetime | str | None = None,
        filename: str | None = None,
        id: str | None = None,
        mime_type: str | None = None,
        size_bytes: int | None = None,
        type: str | None = None,
    ) -> None: ...

ClaudeFileDict: TypeAlias = dict[str, Any]
ClaudeFileOrDict: TypeAlias = ClaudeFile | dict[str, Any]

class CodeExecutionResult(BaseModel):
    outcome: Outcome | MaybeNone = None
    output: str | MaybeNone = None
    id: str | MaybeNone = None
    def __init__(
        self, *, outcome: Outcome | str | None = None, output: str | None = None, id: str | None = None
    ) -> None: ...

CodeExecutionResultDict: TypeAlias = dict[str, Any]
CodeExecutionResultOrDict: TypeAlias = CodeExecutionResult | dict[str, Any]

class CompletionStats(BaseModel):
    failed_count: int | MaybeNone = None
    incomplete_count: int | MaybeNone = None
    successful_count: int | MaybeNone = None
    successful_forecast_point_count: int | MaybeNone = None
    def __init__(
        self,
        *,
        failed_count: int | None = None,
        incomplete_count: int | None = None,
        successful_count: int | None = None,
        successful_forecast_point_count: int | None = None,
    ) -> None: ...

CompletionStatsDict: TypeAlias = dict[str, Any]
CompletionStatsOrDict: TypeAlias = CompletionStats | dict[str, Any]

class CompositeReinforcementTuningRewardConfig(BaseModel):
    weighted_reward_configs: (
        list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | MaybeNone
    ) = None
    def __init__(
        self,
        *,
        weighted_reward_configs: Sequence[
            CompositeReinforcementTuningRewardConfigWeightedRewardConfig | dict[str, Any]
        ]
        | None = None,
    ) -> None: ...

CompositeReinforcementTuningRewardConfigDict: TypeAlias = dict[str, Any]
CompositeReinforcementTuningRewardConfigOrDict: TypeAlias = (
    CompositeReinforcementTuningRewardConfig | dict[str, Any]
)

class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(BaseModel):
    reward_config: SingleReinforcementTuningRewardConfig | MaybeNone = None
    weight: float | MaybeNone = None
    def __init__(
        self,
        *,
        reward_config: SingleReinforcementTuningRewardConfig | dict[str, Any] | None = None,
        weight: float | None = None,
    ) -> None: ...

CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict: TypeAlias = dict[str, Any]
CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict: TypeAlias = (
    CompositeReinforcementTuningRewardConfigWeightedRewardConfig | dict[str, Any]
)

class ComputationBasedMetricSpec(BaseModel):
    type: ComputationBasedMetricType | MaybeNone = None
    parameters: dict[str, Any] | MaybeNone = None
    def __init__(
        self,
        *,
        type: ComputationBasedMetricType | str | None = None,
        parameters: Mapping[str, Any] | None = None,
    ) -> None: ...

ComputationBasedMetricSpecDict: TypeAlias = dict[str, Any]
ComputationBasedMetricSpecOrDict: TypeAlias = ComputationBasedMetricSpec | dict[str, Any]

class ComputationBasedMetricType(OpenEnum):
    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED"
    EXACT_MATCH = "EXACT_MATCH"
    BLEU = "BLEU"
    ROUGE = "ROUGE"

class ComputeTokensConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

ComputeTokensConfigDict: TypeAlias = dict[str, Any]
ComputeTokensConfigOrDict: TypeAlias = ComputeTokensConfig | dict[str, Any]

class ComputeTokensResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    tokens_info: list[TokensInfo] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        tokens_info: Sequence[TokensInfo | dict[str, Any]] | None = None,
    ) -> None: ...

ComputeTokensResponseDict: TypeAlias = dict[str, Any]
ComputeTokensResponseOrDict: TypeAlias = ComputeTokensResponse | dict[str, Any]

class ComputeTokensResult(BaseModel):
    tokens_info: list[TokensInfo] | MaybeNone = None
    def __init__(self, *, tokens_info: Sequence[TokensInfo | dict[str, Any]] | None = None) -> None: ...

ComputeTokensResultDict: TypeAlias = dict[str, Any]
ComputeTokensResultOrDict: TypeAlias = ComputeTokensResult | dict[str, Any]

class ComputerUse(BaseModel):
    environment: Environment | MaybeNone = None
    excluded_predefined_functions: list[str] | MaybeNone = None
    enable_prompt_injection_detection: bool | MaybeNone = None
    disabled_safety_policies: list[SafetyPolicy] | MaybeNone = None
    def __init__(
        self,
        *,
        environment: Environment | str | None = None,
        excluded_predefined_functions: Sequence[str] | None = None,
        enable_prompt_injection_detection: bool | None = None,
        disabled_safety_policies: Sequence[SafetyPolicy | str] | None = None,
    ) -> None: ...

ComputerUseDict: TypeAlias = dict[str, Any]
ComputerUseOrDict: TypeAlias = ComputerUse | dict[str, Any]

class Content(BaseModel):
    parts: list[Part] | MaybeNone = None
    role: str | MaybeNone = None
    def __init__(
        self, *, parts: Sequence[Part | dict[str, Any]] | None = None, role: str | None = None
    ) -> None: ...

ContentDict: TypeAlias = dict[str, Any]
ContentOrDict: TypeAlias = Content | dict[str, Any]

class ContentEmbedding(BaseModel):
    values: list[float] | MaybeNone = None
    statistics: ContentEmbeddingStatistics | MaybeNone = None
    def __init__(
        self,
        *,
        values: Sequence[float] | None = None,
        statistics: ContentEmbeddingStatistics | dict[str, Any] | None = None,
    ) -> None: ...

ContentEmbeddingDict: TypeAlias = dict[str, Any]
ContentEmbeddingOrDict: TypeAlias = ContentEmbedding | dict[str, Any]

class ContentEmbeddingStatistics(BaseModel):
    truncated: bool | MaybeNone = None
    token_count: float | MaybeNone = None
    tokens_details: list[ModalityTokenCount] | MaybeNone = None
    def __init__(
        self,
        *,
        truncated: bool | None = None,
        token_count: float | None = None,
        tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
    ) -> None: ...

ContentEmbeddingStatisticsDict: TypeAlias = dict[str, Any]
ContentEmbeddingStatisticsOrDict: TypeAlias = ContentEmbeddingStatistics | dict[str, Any]

class ContentReferenceImage(BaseModel):
    reference_image: Image | MaybeNone = None
    reference_id: int | MaybeNone = None
    reference_type: str | MaybeNone = None
    def __init__(
        self,
        *,
        reference_image: Image | dict[str, Any] | None = None,
        reference_id: int | None = None,
        reference_type: str | None = None,
    ) -> None: ...

ContentReferenceImageDict: TypeAlias = dict[str, Any]
ContentReferenceImageOrDict: TypeAlias = ContentReferenceImage | dict[str, Any]

class ContextWindowCompressionConfig(BaseModel):
    trigger_tokens: int | MaybeNone = None
    sliding_window: SlidingWindow | MaybeNone = None
    def __init__(
        self,
        *,
        trigger_tokens: int | None = None,
        sliding_window: SlidingWindow | dict[str, Any] | None = None,
    ) -> None: ...

ContextWindowCompressionConfigDict: TypeAlias = dict[str, Any]
ContextWindowCompressionConfigOrDict: TypeAlias = ContextWindowCompressionConfig | dict[str, Any]

class ControlReferenceConfig(BaseModel):
    control_type: ControlReferenceType | MaybeNone = None
    enable_control_image_computation: bool | MaybeNone = None
    def __init__(
        self,
        *,
        control_type: ControlReferenceType | str | None = None,
        enable_control_image_computation: bool | None = None,
    ) -> None: ...

ControlReferenceConfigDict: TypeAlias = dict[str, Any]
ControlReferenceConfigOrDict: TypeAlias = ControlReferenceConfig | dict[str, Any]

class ControlReferenceImage(BaseModel):
    reference_image: Image | MaybeNone = None
    reference_id: int | MaybeNone = None
    reference_type: str | MaybeNone = None
    config: ControlReferenceConfig | MaybeNone = None
    control_image_config: ControlReferenceConfig | MaybeNone = None
    def __init__(
        self,
        *,
        reference_image: Image | dict[str, Any] | None = None,
        reference_id: int | None = None,
        reference_type: str | None = None,
        config: ControlReferenceConfig | dict[str, Any] | None = None,
        control_image_config: ControlReferenceConfig | dict[str, Any] | None = None,
    ) -> None: ...

ControlReferenceImageDict: TypeAlias = dict[str, Any]
ControlReferenceImageOrDict: TypeAlias = ControlReferenceImage | dict[str, Any]

class ControlReferenceType(OpenEnum):
    CONTROL_TYPE_DEFAULT = "CONTROL_TYPE_DEFAULT"
    CONTROL_TYPE_CANNY = "CONTROL_TYPE_CANNY"
    CONTROL_TYPE_SCRIBBLE = "CONTROL_TYPE_SCRIBBLE"
    CONTROL_TYPE_FACE_MESH = "CONTROL_TYPE_FACE_MESH"

class CountTokensConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    system_instruction: Union[Content, str, File, Part, list[Union[str, File, Part]]] | MaybeNone = None
    tools: list[Tool] | MaybeNone = None
    generation_config: GenerationConfig | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        system_instruction: Any | None = None,
        tools: Sequence[Tool | dict[str, Any]] | None = None,
        generation_config: GenerationConfig | dict[str, Any] | None = None,
    ) -> None: ...

CountTokensConfigDict: TypeAlias = dict[str, Any]
CountTokensConfigOrDict: TypeAlias = CountTokensConfig | dict[str, Any]

class CountTokensResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    total_tokens: int | MaybeNone = None
    cached_content_token_count: int | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        total_tokens: int | None = None,
        cached_content_token_count: int | None = None,
    ) -> None: ...

CountTokensResponseDict: TypeAlias = dict[str, Any]
CountTokensResponseOrDict: TypeAlias = CountTokensResponse | dict[str, Any]

class CountTokensResult(BaseModel):
    total_tokens: int | MaybeNone = None
    def __init__(self, *, total_tokens: int | None = None) -> None: ...

CountTokensResultDict: TypeAlias = dict[str, Any]
CountTokensResultOrDict: TypeAlias = CountTokensResult | dict[str, Any]

class CreateAuthTokenConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    expire_time: datetime.datetime | MaybeNone = None
    new_session_expire_time: datetime.datetime | MaybeNone = None
    uses: int | MaybeNone = None
    live_connect_constraints: LiveConnectConstraints | MaybeNone = None
    lock_additional_fields: list[str] | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        expire_time: datetime.datetime | str | None = None,
        new_session_expire_time: datetime.datetime | str | None = None,
        uses: int | None = None,
        live_connect_constraints: LiveConnectConstraints | dict[str, Any] | None = None,
        lock_additional_fields: Sequence[str] | None = None,
    ) -> None: ...

CreateAuthTokenConfigDict: TypeAlias = dict[str, Any]
CreateAuthTokenConfigOrDict: TypeAlias = CreateAuthTokenConfig | dict[str, Any]

class CreateAuthTokenParameters(BaseModel):
    config: CreateAuthTokenConfig | MaybeNone = None
    def __init__(self, *, config: CreateAuthTokenConfig | dict[str, Any] | None = None) -> None: ...

CreateAuthTokenParametersDict: TypeAlias = dict[str, Any]
CreateAuthTokenParametersOrDict: TypeAlias = CreateAuthTokenParameters | dict[str, Any]

class CreateBatchJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    display_name: str | MaybeNone = None
    dest: Union[BatchJobDestination, str] | MaybeNone = None
    webhook_config: WebhookConfig | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        display_name: str | None = None,
        dest: Any | None = None,
        webhook_config: WebhookConfig | dict[str, Any] | None = None,
    ) -> None: ...

CreateBatchJobConfigDict: TypeAlias = dict[str, Any]
CreateBatchJobConfigOrDict: TypeAlias = CreateBatchJobConfig | dict[str, Any]

class CreateCachedContentConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    ttl: str | MaybeNone = None
    expire_time: datetime.datetime | MaybeNone = None
    display_name: str | MaybeNone = None
    contents: (
        Union[
            Content,
            str,
            File,
            Part,
            list[Union[str, File, Part]],
            list[Union[Content, str, File, Part, list[Union[str, File, Part]]]],
            list[Content],
        ]
        | MaybeNone
    ) = None
    system_instruction: Union[Content, str, File, Part, list[Union[str, File, Part]]] | MaybeNone = None
    tools: list[Tool] | MaybeNone = None
    tool_config: ToolConfig | MaybeNone = None
    kms_key_name: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        ttl: str | None = None,
        expire_time: datetime.datetime | str | None = None,
        display_name: str | None = None,
        contents: Any | None = None,
        system_instruction: Any | None = None,
        tools: Sequence[Tool | dict[str, Any]] | None = None,
        tool_config: ToolConfig | dict[str, Any] | None = None,
        kms_key_name: str | None = None,
    ) -> None: ...

CreateCachedContentConfigDict: TypeAlias = dict[str, Any]
CreateCachedContentConfigOrDict: TypeAlias = CreateCachedContentConfig | dict[str, Any]

class CreateEmbeddingsBatchJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    display_name: str | MaybeNone = None
    def __init__(
        self, *, http_options: HttpOptions | dict[str, Any] | None = None, display_name: str | None = None
    ) -> None: ...

CreateEmbeddingsBatchJobConfigDict: TypeAlias = dict[str, Any]
CreateEmbeddingsBatchJobConfigOrDict: TypeAlias = CreateEmbeddingsBatchJobConfig | dict[str, Any]

class CreateFileConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    should_return_http_response: bool | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        should_return_http_response: bool | None = None,
    ) -> None: ...

CreateFileConfigDict: TypeAlias = dict[str, Any]
CreateFileConfigOrDict: TypeAlias = CreateFileConfig | dict[str, Any]

class CreateFileResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    def __init__(self, *, sdk_http_response: HttpResponse | dict[str, Any] | None = None) -> None: ...

CreateFileResponseDict: TypeAlias = dict[str, Any]
CreateFileResponseOrDict: TypeAlias = CreateFileResponse | dict[str, Any]

class CreateFileSearchStoreConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    display_name: str | MaybeNone = None
    embedding_model: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        display_name: str | None = None,
        embedding_model: str | None = None,
    ) -> None: ...

CreateFileSearchStoreConfigDict: TypeAlias = dict[str, Any]
CreateFileSearchStoreConfigOrDict: TypeAlias = CreateFileSearchStoreConfig | dict[str, Any]

class CreateTuningJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    method: TuningMethod | MaybeNone = None
    validation_dataset: TuningValidationDataset | MaybeNone = None
    tuned_model_display_name: str | MaybeNone = None
    description: str | MaybeNone = None
    epoch_count: int | MaybeNone = None
    learning_rate_multiplier: float | MaybeNone = None
    export_last_checkpoint_only: bool | MaybeNone = None
    pre_tuned_model_checkpoint_id: str | MaybeNone = None
    adapter_size: AdapterSize | MaybeNone = None
    tuning_mode: TuningMode | MaybeNone = None
    custom_base_model: str | MaybeNone = None
    batch_size: int | MaybeNone = None
    learning_rate: float | MaybeNone = None
    evaluation_config: EvaluationConfig | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    beta: float | MaybeNone = None
    base_teacher_model: str | MaybeNone = None
    tuned_teacher_model_source: str | MaybeNone = None
    sft_loss_weight_multiplier: float | MaybeNone = None
    output_uri: str | MaybeNone = None
    encryption_spec: EncryptionSpec | MaybeNone = None
    reward_config: SingleReinforcementTuningRewardConfig | MaybeNone = None
    composite_reward_config: CompositeReinforcementTuningRewardConfig | MaybeNone = None
    samples_per_prompt: int | MaybeNone = None
    evaluate_interval: int | MaybeNone = None
    checkpoint_interval: int | MaybeNone = None
    max_output_tokens: int | MaybeNone = None
    thinking_level: ReinforcementTuningThinkingLevel | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        method: TuningMethod | str | None = None,
        validation_dataset: TuningValidationDataset | dict[str, Any] | None = None,
        tuned_model_display_name: str | None = None,
        description: str | None = None,
        epoch_count: int | None = None,
        learning_rate_multiplier: float | None = None,
        export_last_checkpoint_only: bool | None = None,
        pre_tuned_model_checkpoint_id: str | None = None,
        adapter_size: AdapterSize | str | None = None,
        tuning_mode: TuningMode | str | None = None,
        custom_base_model: str | None = None,
        batch_size: int | None = None,
        learning_rate: float | None = None,
        evaluation_config: EvaluationConfig | dict[str, Any] | None = None,
        labels: Mapping[str, str] | None = None,
        beta: float | None = None,
        base_teacher_model: str | None = None,
        tuned_teacher_model_source: str | None = None,
        sft_loss_weight_multiplier: float | None = None,
        output_uri: str | None = None,
        encryption_spec: EncryptionSpec | dict[str, Any] | None = None,
        reward_config: SingleReinforcementTuningRewardConfig | dict[str, Any] | None = None,
        composite_reward_config: CompositeReinforcementTuningRewardConfig | dict[str, Any] | None = None,
        samples_per_prompt: int | None = None,
        evaluate_interval: int | None = None,
        checkpoint_interval: int | None = None,
        max_output_tokens: int | None = None,
        thinking_level: ReinforcementTuningThinkingLevel | str | None = None,
        validation_dataset_uri: str | None = None,
    ) -> None: ...

CreateTuningJobConfigDict: TypeAlias = dict[str, Any]
CreateTuningJobConfigOrDict: TypeAlias = CreateTuningJobConfig | dict[str, Any]

class CreateTuningJobParameters(BaseModel):
    base_model: str | MaybeNone = None
    training_dataset: TuningDataset | MaybeNone = None
    config: CreateTuningJobConfig | MaybeNone = None
    def __init__(
        self,
        *,
        base_model: str | None = None,
        training_dataset: TuningDataset | dict[str, Any] | None = None,
        config: CreateTuningJobConfig | dict[str, Any] | None = None,
    ) -> None: ...

CreateTuningJobParametersDict: TypeAlias = dict[str, Any]
CreateTuningJobParametersOrDict: TypeAlias = CreateTuningJobParameters | dict[str, Any]

class CustomCodeExecutionResult(BaseModel):
    score: float | MaybeNone = None
    def __init__(self, *, score: float | None = None) -> None: ...

CustomCodeExecutionResultDict: TypeAlias = dict[str, Any]
CustomCodeExecutionResultOrDict: TypeAlias = CustomCodeExecutionResult | dict[str, Any]

class CustomCodeExecutionSpec(BaseModel):
    evaluation_function: str | MaybeNone = None
    code_execution_region: str | MaybeNone = None
    def __init__(
        self, *, evaluation_function: str | None = None, code_execution_region: str | None = None
    ) -> None: ...

CustomCodeExecutionSpecDict: TypeAlias = dict[str, Any]
CustomCodeExecutionSpecOrDict: TypeAlias = CustomCodeExecutionSpec | dict[str, Any]

class CustomMetadata(BaseModel):
    key: str | MaybeNone = None
    numeric_value: float | MaybeNone = None
    string_list_value: StringList | MaybeNone = None
    string_value: str | MaybeNone = None
    def __init__(
        self,
        *,
        key: str | None = None,
        numeric_value: float | None = None,
        string_list_value: StringList | dict[str, Any] | None = None,
        string_value: str | None = None,
    ) -> None: ...

CustomMetadataDict: TypeAlias = dict[str, Any]
CustomMetadataOrDict: TypeAlias = CustomMetadata | dict[str, Any]

class CustomOutput(BaseModel):
    raw_outputs: RawOutput | MaybeNone = None
    def __init__(self, *, raw_outputs: RawOutput | dict[str, Any] | None = None) -> None: ...

CustomOutputDict: TypeAlias = dict[str, Any]
CustomOutputOrDict: TypeAlias = CustomOutput | dict[str, Any]

class CustomOutputFormatConfig(BaseModel):
    return_raw_output: bool | MaybeNone = None
    def __init__(self, *, return_raw_output: bool | None = None) -> None: ...

CustomOutputFormatConfigDict: TypeAlias = dict[str, Any]
CustomOutputFormatConfigOrDict: TypeAlias = CustomOutputFormatConfig | dict[str, Any]

class CustomizedAvatar(BaseModel):
    image_mime_type: str | MaybeNone = None
    image_data: bytes | MaybeNone = None
    def __init__(self, *, image_mime_type: str | None = None, image_data: bytes | None = None) -> None: ...

CustomizedAvatarDict: TypeAlias = dict[str, Any]
CustomizedAvatarOrDict: TypeAlias = CustomizedAvatar | dict[str, Any]

class DatasetDistribution(BaseModel):
    buckets: list[DatasetDistributionDistributionBucket] | MaybeNone = None
    max: float | MaybeNone = None
    mean: float | MaybeNone = None
    median: float | MaybeNone = None
    min: float | MaybeNone = None
    p5: float | MaybeNone = None
    p95: float | MaybeNone = None
    sum: float | MaybeNone = None
    def __init__(
        self,
        *,
        buckets: Sequence[DatasetDistributionDistributionBucket | dict[str, Any]] | None = None,
        max: float | None = None,
        mean: float | None = None,
        median: float | None = None,
        min: float | None = None,
        p5: float | None = None,
        p95: float | None = None,
        sum: float | None = None,
    ) -> None: ...

DatasetDistributionDict: TypeAlias = dict[str, Any]
DatasetDistributionOrDict: TypeAlias = DatasetDistribution | dict[str, Any]

class DatasetDistributionDistributionBucket(BaseModel):
    count: int | MaybeNone = None
    left: float | MaybeNone = None
    right: float | MaybeNone = None
    def __init__(
        self, *, count: int | None = None, left: float | None = None, right: float | None = None
    ) -> None: ...

DatasetDistributionDistributionBucketDict: TypeAlias = dict[str, Any]
DatasetDistributionDistributionBucketOrDict: TypeAlias = (
    DatasetDistributionDistributionBucket | dict[str, Any]
)

class DatasetStats(BaseModel):
    dropped_example_indices: list[int] | MaybeNone = None
    dropped_example_reasons: list[str] | MaybeNone = None
    total_billable_character_count: int | MaybeNone = None
    total_tuning_character_count: int | MaybeNone = None
    tuning_dataset_example_count: int | MaybeNone = None
    tuning_step_count: int | MaybeNone = None
    user_dataset_examples: list[Content] | MaybeNone = None
    user_input_token_distribution: DatasetDistribution | MaybeNone = None
    user_message_per_example_distribution: DatasetDistribution | MaybeNone = None
    user_output_token_distribution: DatasetDistribution | MaybeNone = None
    contents_per_example_distribution: DatasetDistribution | MaybeNone = None
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamples | MaybeNone = None
    total_billable_token_count: int | MaybeNone = None
    def __init__(
        self,
        *,
        dropped_example_indices: Sequence[int] | None = None,
        dropped_example_reasons: Sequence[str] | None = None,
        total_billable_character_count: int | None = None,
        total_tuning_character_count: int | None = None,
        tuning_dataset_example_count: int | None = None,
        tuning_step_count: int | None = None,
        user_dataset_examples: Sequence[Content | dict[str, Any]] | None = None,
        user_input_token_distribution: DatasetDistribution | dict[str, Any] | None = None,
        user_message_per_example_distribution: DatasetDistribution | dict[str, Any] | None = None,
        user_output_token_distribution: DatasetDistribution | dict[str, Any] | None = None,
        contents_per_example_distribution: DatasetDistribution | dict[str, Any] | None = None,
        reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamples
        | dict[str, Any]
        | None = None,
        total_billable_token_count: int | None = None,
    ) -> None: ...

DatasetStatsDict: TypeAlias = dict[str, Any]
DatasetStatsOrDict: TypeAlias = DatasetStats | dict[str, Any]

class DeleteBatchJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

DeleteBatchJobConfigDict: TypeAlias = dict[str, Any]
DeleteBatchJobConfigOrDict: TypeAlias = DeleteBatchJobConfig | dict[str, Any]

class DeleteCachedContentConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

DeleteCachedContentConfigDict: TypeAlias = dict[str, Any]
DeleteCachedContentConfigOrDict: TypeAlias = DeleteCachedContentConfig | dict[str, Any]

class DeleteCachedContentResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    def __init__(self, *, sdk_http_response: HttpResponse | dict[str, Any] | None = None) -> None: ...

DeleteCachedContentResponseDict: TypeAlias = dict[str, Any]
DeleteCachedContentResponseOrDict: TypeAlias = DeleteCachedContentResponse | dict[str, Any]

class DeleteDocumentConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    force: bool | MaybeNone = None
    def __init__(
        self, *, http_options: HttpOptions | dict[str, Any] | None = None, force: bool | None = None
    ) -> None: ...

DeleteDocumentConfigDict: TypeAlias = dict[str, Any]
DeleteDocumentConfigOrDict: TypeAlias = DeleteDocumentConfig | dict[str, Any]

class DeleteFileConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

DeleteFileConfigDict: TypeAlias = dict[str, Any]
DeleteFileConfigOrDict: TypeAlias = DeleteFileConfig | dict[str, Any]

class DeleteFileResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    id: str | MaybeNone = None
    type: str | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        id: str | None = None,
        type: str | None = None,
    ) -> None: ...

DeleteFileResponseDict: TypeAlias = dict[str, Any]
DeleteFileResponseOrDict: TypeAlias = DeleteFileResponse | dict[str, Any]

class DeleteFileSearchStoreConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    force: bool | MaybeNone = None
    def __init__(
        self, *, http_options: HttpOptions | dict[str, Any] | None = None, force: bool | None = None
    ) -> None: ...

DeleteFileSearchStoreConfigDict: TypeAlias = dict[str, Any]
DeleteFileSearchStoreConfigOrDict: TypeAlias = DeleteFileSearchStoreConfig | dict[str, Any]

class DeleteModelConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

DeleteModelConfigDict: TypeAlias = dict[str, Any]
DeleteModelConfigOrDict: TypeAlias = DeleteModelConfig | dict[str, Any]

class DeleteModelResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    def __init__(self, *, sdk_http_response: HttpResponse | dict[str, Any] | None = None) -> None: ...

DeleteModelResponseDict: TypeAlias = dict[str, Any]
DeleteModelResponseOrDict: TypeAlias = DeleteModelResponse | dict[str, Any]

class DeleteResourceJob(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    name: str | MaybeNone = None
    done: bool | MaybeNone = None
    error: JobError | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        name: str | None = None,
        done: bool | None = None,
        error: JobError | dict[str, Any] | None = None,
    ) -> None: ...

DeleteResourceJobDict: TypeAlias = dict[str, Any]
DeleteResourceJobOrDict: TypeAlias = DeleteResourceJob | dict[str, Any]

class Delivery(OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"

class DistillationDataStats(BaseModel):
    training_dataset_stats: DatasetStats | MaybeNone = None
    def __init__(self, *, training_dataset_stats: DatasetStats | dict[str, Any] | None = None) -> None: ...

DistillationDataStatsDict: TypeAlias = dict[str, Any]
DistillationDataStatsOrDict: TypeAlias = DistillationDataStats | dict[str, Any]

class DistillationHyperParameters(BaseModel):
    adapter_size: AdapterSize | MaybeNone = None
    epoch_count: int | MaybeNone = None
    learning_rate_multiplier: float | MaybeNone = None
    generation_config: GenerationConfig | MaybeNone = None
    learning_rate: float | MaybeNone = None
    batch_size: int | MaybeNone = None
    def __init__(
        self,
        *,
        adapter_size: AdapterSize | str | None = None,
        epoch_count: int | None = None,
        learning_rate_multiplier: float | None = None,
        generation_config: GenerationConfig | dict[str, Any] | None = None,
        learning_rate: float | None = None,
        batch_size: int | None = None,
    ) -> None: ...

DistillationHyperParametersDict: TypeAlias = dict[str, Any]
DistillationHyperParametersOrDict: TypeAlias = DistillationHyperParameters | dict[str, Any]

class DistillationSamplingSpec(BaseModel):
    base_teacher_model: str | MaybeNone = None
    tuned_teacher_model_source: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    prompt_dataset_uri: str | MaybeNone = None
    hyperparameters: DistillationHyperParameters | MaybeNone = None
    def __init__(
        self,
        *,
        base_teacher_model: str | None = None,
        tuned_teacher_model_source: str | None = None,
        validation_dataset_uri: str | None = None,
        prompt_dataset_uri: str | None = None,
        hyperparameters: DistillationHyperParameters | dict[str, Any] | None = None,
    ) -> None: ...

DistillationSamplingSpecDict: TypeAlias = dict[str, Any]
DistillationSamplingSpecOrDict: TypeAlias = DistillationSamplingSpec | dict[str, Any]

class DistillationSpec(BaseModel):
    prompt_dataset_uri: str | MaybeNone = None
    base_teacher_model: str | MaybeNone = None
    hyper_parameters: DistillationHyperParameters | MaybeNone = None
    pipeline_root_directory: str | MaybeNone = None
    student_model: str | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    tuned_teacher_model_source: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    tuning_mode: TuningMode | MaybeNone = None
    def __init__(
        self,
        *,
        prompt_dataset_uri: str | None = None,
        base_teacher_model: str | None = None,
        hyper_parameters: DistillationHyperParameters | dict[str, Any] | None = None,
        pipeline_root_directory: str | None = None,
        student_model: str | None = None,
        training_dataset_uri: str | None = None,
        tuned_teacher_model_source: str | None = None,
        validation_dataset_uri: str | None = None,
        tuning_mode: TuningMode | str | None = None,
    ) -> None: ...

DistillationSpecDict: TypeAlias = dict[str, Any]
DistillationSpecOrDict: TypeAlias = DistillationSpec | dict[str, Any]

class Document(BaseModel):
    name: str | MaybeNone = None
    display_name: str | MaybeNone = None
    state: DocumentState | MaybeNone = None
    size_bytes: int | MaybeNone = None
    mime_type: str | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    custom_metadata: list[CustomMetadata] | MaybeNone = None
    update_time: datetime.datetime | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        state: DocumentState | str | None = None,
        size_bytes: int | None = None,
        mime_type: str | None = None,
        create_time: datetime.datetime | str | None = None,
        custom_metadata: Sequence[CustomMetadata | dict[str, Any]] | None = None,
        update_time: datetime.datetime | str | None = None,
    ) -> None: ...

DocumentDict: TypeAlias = dict[str, Any]
DocumentOrDict: TypeAlias = Document | dict[str, Any]

class DocumentMetadata(BaseModel):
    start_page: int | MaybeNone = None
    end_page: int | MaybeNone = None
    content_layers: list[DocumentMetadataContentLayer] | MaybeNone = None
    def __init__(
        self,
        *,
        start_page: int | None = None,
        end_page: int | None = None,
        content_layers: Sequence[DocumentMetadataContentLayer | str] | None = None,
    ) -> None: ...

DocumentMetadataDict: TypeAlias = dict[str, Any]
DocumentMetadataOrDict: TypeAlias = DocumentMetadata | dict[str, Any]

class DocumentMetadataContentLayer(OpenEnum):
    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    PAGE_IMAGE = "PAGE_IMAGE"
    PAGE_TEXT = "PAGE_TEXT"

class DocumentState(OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STATE_PENDING = "STATE_PENDING"
    STATE_ACTIVE = "STATE_ACTIVE"
    STATE_FAILED = "STATE_FAILED"

class DownloadFileConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

DownloadFileConfigDict: TypeAlias = dict[str, Any]
DownloadFileConfigOrDict: TypeAlias = DownloadFileConfig | dict[str, Any]

class DownloadMediaConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

DownloadMediaConfigDict: TypeAlias = dict[str, Any]
DownloadMediaConfigOrDict: TypeAlias = DownloadMediaConfig | dict[str, Any]

class DynamicRetrievalConfig(BaseModel):
    dynamic_threshold: float | MaybeNone = None
    mode: DynamicRetrievalConfigMode | MaybeNone = None
    def __init__(
        self, *, dynamic_threshold: float | None = None, mode: DynamicRetrievalConfigMode | str | None = None
    ) -> None: ...

DynamicRetrievalConfigDict: TypeAlias = dict[str, Any]
DynamicRetrievalConfigOrDict: TypeAlias = DynamicRetrievalConfig | dict[str, Any]

class DynamicRetrievalConfigMode(OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"

class EditImageConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    output_gcs_uri: str | MaybeNone = None
    negative_prompt: str | MaybeNone = None
    number_of_images: int | MaybeNone = None
    aspect_ratio: str | MaybeNone = None
    guidance_scale: float | MaybeNone = None
    seed: int | MaybeNone = None
    safety_filter_level: SafetyFilterLevel | MaybeNone = None
    person_generation: PersonGeneration | MaybeNone = None
    include_safety_attributes: bool | MaybeNone = None
    include_rai_reason: bool | MaybeNone = None
    language: ImagePromptLanguage | MaybeNone = None
    output_mime_type: str | MaybeNone = None
    output_compression_quality: int | MaybeNone = None
    add_watermark: bool | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    edit_mode: EditMode | MaybeNone = None
    base_steps: int | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        output_gcs_uri: str | None = None,
        negative_prompt: str | None = None,
        number_of_images: int | None = None,
        aspect_ratio: str | None = None,
        guidance_scale: float | None = None,
        seed: int | None = None,
        safety_filter_level: SafetyFilterLevel | str | None = None,
        person_generation: PersonGeneration | str | None = None,
        include_safety_attributes: bool | None = None,
        include_rai_reason: bool | None = None,
        language: ImagePromptLanguage | str | None = None,
        output_mime_type: str | None = None,
        output_compression_quality: int | None = None,
        add_watermark: bool | None = None,
        labels: Mapping[str, str] | None = None,
        edit_mode: EditMode | str | None = None,
        base_steps: int | None = None,
    ) -> None: ...

EditImageConfigDict: TypeAlias = dict[str, Any]
EditImageConfigOrDict: TypeAlias = EditImageConfig | dict[str, Any]

class EditImageResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    generated_images: list[GeneratedImage] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        generated_images: Sequence[GeneratedImage | dict[str, Any]] | None = None,
    ) -> None: ...

EditImageResponseDict: TypeAlias = dict[str, Any]
EditImageResponseOrDict: TypeAlias = EditImageResponse | dict[str, Any]

class EditMode(OpenEnum):
    EDIT_MODE_DEFAULT = "EDIT_MODE_DEFAULT"
    EDIT_MODE_INPAINT_REMOVAL = "EDIT_MODE_INPAINT_REMOVAL"
    EDIT_MODE_INPAINT_INSERTION = "EDIT_MODE_INPAINT_INSERTION"
    EDIT_MODE_OUTPAINT = "EDIT_MODE_OUTPAINT"
    EDIT_MODE_CONTROLLED_EDITING = "EDIT_MODE_CONTROLLED_EDITING"
    EDIT_MODE_STYLE = "EDIT_MODE_STYLE"
    EDIT_MODE_BGSWAP = "EDIT_MODE_BGSWAP"
    EDIT_MODE_PRODUCT_IMAGE = "EDIT_MODE_PRODUCT_IMAGE"

class EmbedContentBatch(BaseModel):
    contents: (
        Union[
            Content,
            str,
            File,
            Part,
            list[Union[str, File, Part]],
            list[Union[Content, str, File, Part, list[Union[str, File, Part]]]],
            list[Content],
        ]
        | MaybeNone
    ) = None
    config: EmbedContentConfig | MaybeNone = None
    def __init__(
        self, *, contents: Any | None = None, config: EmbedContentConfig | dict[str, Any] | None = None
    ) -> None: ...

EmbedContentBatchDict: TypeAlias = dict[str, Any]
EmbedContentBatchOrDict: TypeAlias = EmbedContentBatch | dict[str, Any]

class EmbedContentConfig(BaseModel):
    task_type: str | MaybeNone = None
    title: str | MaybeNone = None
    output_dimensionality: int | MaybeNone = None
    mime_type: str | MaybeNone = None
    auto_truncate: bool | MaybeNone = None
    document_ocr: bool | MaybeNone = None
    audio_track_extraction: bool | MaybeNone = None
    http_options: HttpOptions | MaybeNone = None
    def __init__(
        self,
        *,
        task_type: str | None = None,
        title: str | None = None,
        output_dimensionality: int | None = None,
        mime_type: str | None = None,
        auto_truncate: bool | None = None,
        document_ocr: bool | None = None,
        audio_track_extraction: bool | None = None,
        http_options: HttpOptions | dict[str, Any] | None = None,
    ) -> None: ...

EmbedContentConfigDict: TypeAlias = dict[str, Any]
EmbedContentConfigOrDict: TypeAlias = EmbedContentConfig | dict[str, Any]

class EmbedContentMetadata(BaseModel):
    billable_character_count: int | MaybeNone = None
    def __init__(self, *, billable_character_count: int | None = None) -> None: ...

EmbedContentMetadataDict: TypeAlias = dict[str, Any]
EmbedContentMetadataOrDict: TypeAlias = EmbedContentMetadata | dict[str, Any]

class EmbedContentParameters(BaseModel):
    model: str | MaybeNone = None
    contents: (
        Union[
            Content,
            str,
            File,
            Part,
            list[Union[str, File, Part]],
            list[Union[Content, str, File, Part, list[Union[str, File, Part]]]],
            list[Content],
        ]
        | MaybeNone
    ) = None
    config: EmbedContentConfig | MaybeNone = None
    def __init__(
        self,
        *,
        model: str | None = None,
        contents: Any | None = None,
        config: EmbedContentConfig | dict[str, Any] | None = None,
    ) -> None: ...

EmbedContentParametersDict: TypeAlias = dict[str, Any]
EmbedContentParametersOrDict: TypeAlias = EmbedContentParameters | dict[str, Any]

class EmbedContentResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    embeddings: list[ContentEmbedding] | MaybeNone = None
    metadata: EmbedContentMetadata | MaybeNone = None
    truncated: bool | MaybeNone = None
    usage_metadata: UsageMetadata | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        embeddings: Sequence[ContentEmbedding | dict[str, Any]] | None = None,
        metadata: EmbedContentMetadata | dict[str, Any] | None = None,
        truncated: bool | None = None,
        usage_metadata: UsageMetadata | dict[str, Any] | None = None,
    ) -> None: ...

EmbedContentResponseDict: TypeAlias = dict[str, Any]
EmbedContentResponseOrDict: TypeAlias = EmbedContentResponse | dict[str, Any]

class EmbeddingApiType(OpenEnum):
    PREDICT = "PREDICT"
    EMBED_CONTENT = "EMBED_CONTENT"
    BATCH_EMBED_CONTENTS = "BATCH_EMBED_CONTENTS"

class EmbeddingsBatchJobSource(BaseModel):
    file_name: str | MaybeNone = None
    inlined_requests: EmbedContentBatch | MaybeNone = None
    def __init__(
        self,
        *,
        file_name: str | None = None,
        inlined_requests: EmbedContentBatch | dict[str, Any] | None = None,
    ) -> None: ...

EmbeddingsBatchJobSourceDict: TypeAlias = dict[str, Any]
EmbeddingsBatchJobSourceOrDict: TypeAlias = EmbeddingsBatchJobSource | dict[str, Any]

class EncryptionSpec(BaseModel):
    kms_key_name: str | MaybeNone = None
    def __init__(self, *, kms_key_name: str | None = None) -> None: ...

EncryptionSpecDict: TypeAlias = dict[str, Any]
EncryptionSpecOrDict: TypeAlias = EncryptionSpec | dict[str, Any]

class EndSensitivity(OpenEnum):
    END_SENSITIVITY_UNSPECIFIED = "END_SENSITIVITY_UNSPECIFIED"
    END_SENSITIVITY_HIGH = "END_SENSITIVITY_HIGH"
    END_SENSITIVITY_LOW = "END_SENSITIVITY_LOW"

class Endpoint(BaseModel):
    name: str | MaybeNone = None
    deployed_model_id: str | MaybeNone = None
    def __init__(self, *, name: str | None = None, deployed_model_id: str | None = None) -> None: ...

EndpointDict: TypeAlias = dict[str, Any]
EndpointOrDict: TypeAlias = Endpoint | dict[str, Any]

class EnterpriseWebSearch(BaseModel):
    blocking_confidence: PhishBlockThreshold | MaybeNone = None
    exclude_domains: list[str] | MaybeNone = None
    def __init__(
        self,
        *,
        blocking_confidence: PhishBlockThreshold | str | None = None,
        exclude_domains: Sequence[str] | None = None,
    ) -> None: ...

EnterpriseWebSearchDict: TypeAlias = dict[str, Any]
EnterpriseWebSearchOrDict: TypeAlias = EnterpriseWebSearch | dict[str, Any]

class EntityLabel(BaseModel):
    label: str | MaybeNone = None
    score: float | MaybeNone = None
    def __init__(self, *, label: str | None = None, score: float | None = None) -> None: ...

EntityLabelDict: TypeAlias = dict[str, Any]
EntityLabelOrDict: TypeAlias = EntityLabel | dict[str, Any]

class Environment(OpenEnum):
    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    ENVIRONMENT_BROWSER = "ENVIRONMENT_BROWSER"
    ENVIRONMENT_MOBILE = "ENVIRONMENT_MOBILE"
    ENVIRONMENT_DESKTOP = "ENVIRONMENT_DESKTOP"

class EvaluateDatasetResponse(BaseModel):
    aggregation_output: AggregationOutput | MaybeNone = None
    output_info: OutputInfo | MaybeNone = None
    def __init__(
        self,
        *,
        aggregation_output: AggregationOutput | dict[str, Any] | None = None,
        output_info: OutputInfo | dict[str, Any] | None = None,
    ) -> None: ...

EvaluateDatasetResponseDict: TypeAlias = dict[str, Any]
EvaluateDatasetResponseOrDict: TypeAlias = EvaluateDatasetResponse | dict[str, Any]

class EvaluateDatasetRun(BaseModel):
    checkpoint_id: str | MaybeNone = None
    error: GoogleRpcStatus | MaybeNone = None
    evaluate_dataset_response: EvaluateDatasetResponse | MaybeNone = None
    evaluation_run: str | MaybeNone = None
    operation_name: str | MaybeNone = None
    def __init__(
        self,
        *,
        checkpoint_id: str | None = None,
        error: GoogleRpcStatus | dict[str, Any] | None = None,
        evaluate_dataset_response: EvaluateDatasetResponse | dict[str, Any] | None = None,
        evaluation_run: str | None = None,
        operation_name: str | None = None,
    ) -> None: ...

EvaluateDatasetRunDict: TypeAlias = dict[str, Any]
EvaluateDatasetRunOrDict: TypeAlias = EvaluateDatasetRun | dict[str, Any]

class EvaluationConfig(BaseModel):
    metrics: Any | MaybeNone = None
    output_config: OutputConfig | MaybeNone = None
    autorater_config: AutoraterConfig | MaybeNone = None
    inference_generation_config: GenerationConfig | MaybeNone = None
    def __init__(
        self,
        *,
        metrics: Any | None = None,
        output_config: OutputConfig | dict[str, Any] | None = None,
        autorater_config: AutoraterConfig | dict[str, Any] | None = None,
        inference_generation_config: GenerationConfig | dict[str, Any] | None = None,
    ) -> None: ...

EvaluationConfigDict: TypeAlias = dict[str, Any]
EvaluationConfigOrDict: TypeAlias = EvaluationConfig | dict[str, Any]

class EvaluationDataset(BaseModel):
    bigquery_source: BigQuerySource | MaybeNone = None
    gcs_source: GcsSource | MaybeNone = None
    def __init__(
        self,
        *,
        bigquery_source: BigQuerySource | dict[str, Any] | None = None,
        gcs_source: GcsSource | dict[str, Any] | None = None,
    ) -> None: ...

EvaluationDatasetDict: TypeAlias = dict[str, Any]
EvaluationDatasetOrDict: TypeAlias = EvaluationDataset | dict[str, Any]

class EvaluationParserConfig(BaseModel):
    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig | MaybeNone = None
    def __init__(
        self,
        *,
        custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig
        | dict[str, Any]
        | None = None,
    ) -> None: ...

EvaluationParserConfigDict: TypeAlias = dict[str, Any]
EvaluationParserConfigOrDict: TypeAlias = EvaluationParserConfig | dict[str, Any]

class EvaluationParserConfigCustomCodeParserConfig(BaseModel):
    parsing_function: str | MaybeNone = None
    code_execution_region: str | MaybeNone = None
    def __init__(
        self, *, parsing_function: str | None = None, code_execution_region: str | None = None
    ) -> None: ...

EvaluationParserConfigCustomCodeParserConfigDict: TypeAlias = dict[str, Any]
EvaluationParserConfigCustomCodeParserConfigOrDict: TypeAlias = (
    EvaluationParserConfigCustomCodeParserConfig | dict[str, Any]
)

class ExactMatchMetricValue(BaseModel):
    score: float | MaybeNone = None
    def __init__(self, *, score: float | None = None) -> None: ...

ExactMatchMetricValueDict: TypeAlias = dict[str, Any]
ExactMatchMetricValueOrDict: TypeAlias = ExactMatchMetricValue | dict[str, Any]

class ExecutableCode(BaseModel):
    code: str | MaybeNone = None
    language: Language | MaybeNone = None
    id: str | MaybeNone = None
    def __init__(
        self, *, code: str | None = None, language: Language | str | None = None, id: str | None = None
    ) -> None: ...

ExecutableCodeDict: TypeAlias = dict[str, Any]
ExecutableCodeOrDict: TypeAlias = ExecutableCode | dict[str, Any]

class ExternalApi(BaseModel):
    api_auth: ApiAuth | MaybeNone = None
    api_spec: ApiSpec | MaybeNone = None
    auth_config: AuthConfig | MaybeNone = None
    elastic_search_params: ExternalApiElasticSearchParams | MaybeNone = None
    endpoint: str | MaybeNone = None
    simple_search_params: ExternalApiSimpleSearchParams | MaybeNone = None
    def __init__(
        self,
        *,
        api_auth: ApiAuth | dict[str, Any] | None = None,
        api_spec: ApiSpec | str | None = None,
        auth_config: AuthConfig | dict[str, Any] | None = None,
        elastic_search_params: ExternalApiElasticSearchParams | dict[str, Any] | None = None,
        endpoint: str | None = None,
        simple_search_params: ExternalApiSimpleSearchParams | dict[str, Any] | None = None,
    ) -> None: ...

ExternalApiDict: TypeAlias = dict[str, Any]
ExternalApiOrDict: TypeAlias = ExternalApi | dict[str, Any]

class ExternalApiElasticSearchParams(BaseModel):
    index: str | MaybeNone = None
    num_hits: int | MaybeNone = None
    search_template: str | MaybeNone = None
    def __init__(
        self, *, index: str | None = None, num_hits: int | None = None, search_template: str | None = None
    ) -> None: ...

ExternalApiElasticSearchParamsDict: TypeAlias = dict[str, Any]
ExternalApiElasticSearchParamsOrDict: TypeAlias = ExternalApiElasticSearchParams | dict[str, Any]

class ExternalApiSimpleSearchParams(BaseModel): ...

ExternalApiSimpleSearchParamsDict: TypeAlias = dict[str, Any]
ExternalApiSimpleSearchParamsOrDict: TypeAlias = ExternalApiSimpleSearchParams | dict[str, Any]

class FeatureSelectionPreference(OpenEnum):
    FEATURE_SELECTION_PREFERENCE_UNSPECIFIED = "FEATURE_SELECTION_PREFERENCE_UNSPECIFIED"
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    BALANCED = "BALANCED"
    PRIORITIZE_COST = "PRIORITIZE_COST"

class FetchPredictOperationConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

FetchPredictOperationConfigDict: TypeAlias = dict[str, Any]
FetchPredictOperationConfigOrDict: TypeAlias = FetchPredictOperationConfig | dict[str, Any]

class File(BaseModel):
    name: str | MaybeNone = None
    display_name: str | MaybeNone = None
    mime_type: str | MaybeNone = None
    size_bytes: int | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    expiration_time: datetime.datetime | MaybeNone = None
    update_time: datetime.datetime | MaybeNone = None
    sha256_hash: str | MaybeNone = None
    uri: str | MaybeNone = None
    download_uri: str | MaybeNone = None
    state: FileState | MaybeNone = None
    source: FileSource | MaybeNone = None
    video_metadata: dict[str, Any] | MaybeNone = None
    error: FileStatus | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        mime_type: str | None = None,
        size_bytes: int | None = None,
        create_time: datetime.datetime | str | None = None,
        expiration_time: datetime.datetime | str | None = None,
        update_time: datetime.datetime | str | None = None,
        sha256_hash: str | None = None,
        uri: str | None = None,
        download_uri: str | None = None,
        state: FileState | str | None = None,
        source: FileSource | str | None = None,
        video_metadata: Mapping[str, Any] | None = None,
        error: FileStatus | dict[str, Any] | None = None,
    ) -> None: ...

FileDict: TypeAlias = dict[str, Any]
FileOrDict: TypeAlias = File | dict[str, Any]

class FileData(BaseModel):
    display_name: str | MaybeNone = None
    file_uri: str | MaybeNone = None
    mime_type: str | MaybeNone = None
    def __init__(
        self, *, display_name: str | None = None, file_uri: str | None = None, mime_type: str | None = None
    ) -> None: ...

FileDataDict: TypeAlias = dict[str, Any]
FileDataOrDict: TypeAlias = FileData | dict[str, Any]

class FileSearch(BaseModel):
    file_search_store_names: list[str] | MaybeNone = None
    top_k: int | MaybeNone = None
    metadata_filter: str | MaybeNone = None
    def __init__(
        self,
        *,
        file_search_store_names: Sequence[str] | None = None,
        top_k: int | None = None,
        metadata_filter: str | None = None,
    ) -> None: ...

FileSearchDict: TypeAlias = dict[str, Any]
FileSearchOrDict: TypeAlias = FileSearch | dict[str, Any]

class FileSearchStore(BaseModel):
    name: str | MaybeNone = None
    display_name: str | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    update_time: datetime.datetime | MaybeNone = None
    active_documents_count: int | MaybeNone = None
    pending_documents_count: int | MaybeNone = None
    failed_documents_count: int | MaybeNone = None
    size_bytes: int | MaybeNone = None
    embedding_model: str | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        create_time: datetime.datetime | str | None = None,
        update_time: datetime.datetime | str | None = None,
        active_documents_count: int | None = None,
        pending_documents_count: int | None = None,
        failed_documents_count: int | None = None,
        size_bytes: int | None = None,
        embedding_model: str | None = None,
    ) -> None: ...

FileSearchStoreDict: TypeAlias = dict[str, Any]
FileSearchStoreOrDict: TypeAlias = FileSearchStore | dict[str, Any]

class FileSource(OpenEnum):
    SOURCE_UNSPECIFIED = "SOURCE_UNSPECIFIED"
    UPLOADED = "UPLOADED"
    GENERATED = "GENERATED"
    REGISTERED = "REGISTERED"

class FileState(OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROCESSING = "PROCESSING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"

class FileStatus(BaseModel):
    details: list[dict[str, Any]] | MaybeNone = None
    message: str | MaybeNone = None
    code: int | MaybeNone = None
    def __init__(
        self,
        *,
        details: Sequence[Mapping[str, Any]] | None = None,
        message: str | None = None,
        code: int | None = None,
    ) -> None: ...

FileStatusDict: TypeAlias = dict[str, Any]
FileStatusOrDict: TypeAlias = FileStatus | dict[str, Any]

class FinishReason(OpenEnum):
    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    LANGUAGE = "LANGUAGE"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    IMAGE_OTHER = "IMAGE_OTHER"
    NO_IMAGE = "NO_IMAGE"
    IMAGE_RECITATION = "IMAGE_RECITATION"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    MISSING_THOUGHT_SIGNATURE = "MISSING_THOUGHT_SIGNATURE"
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    ESCALATION = "ESCALATION"
    PUP_LIMITED_DISABLED = "PUP_LIMITED_DISABLED"
    CONTINUATION = "CONTINUATION"
    MODEL_ARMOR = "MODEL_ARMOR"

class FullFineTuningSpec(BaseModel):
    hyper_parameters: SupervisedHyperParameters | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        hyper_parameters: SupervisedHyperParameters | dict[str, Any] | None = None,
        training_dataset_uri: str | None = None,
        validation_dataset_uri: str | None = None,
    ) -> None: ...

FullFineTuningSpecDict: TypeAlias = dict[str, Any]
FullFineTuningSpecOrDict: TypeAlias = FullFineTuningSpec | dict[str, Any]

class FunctionCall(BaseModel):
    id: str | MaybeNone = None
    args: dict[str, Any] | MaybeNone = None
    name: str | MaybeNone = None
    partial_args: list[PartialArg] | MaybeNone = None
    will_continue: bool | MaybeNone = None
    def __init__(
        self,
        *,
        id: str | None = None,
        args: Mapping[str, Any] | None = None,
        name: str | None = None,
        partial_args: Sequence[PartialArg | dict[str, Any]] | None = None,
        will_continue: bool | None = None,
    ) -> None: ...

FunctionCallDict: TypeAlias = dict[str, Any]
FunctionCallOrDict: TypeAlias = FunctionCall | dict[str, Any]

class FunctionCallingConfig(BaseModel):
    allowed_function_names: list[str] | MaybeNone = None
    mode: FunctionCallingConfigMode | MaybeNone = None
    stream_function_call_arguments: bool | MaybeNone = None
    def __init__(
        self,
        *,
        allowed_function_names: Sequence[str] | None = None,
        mode: FunctionCallingConfigMode | str | None = None,
        stream_function_call_arguments: bool | None = None,
    ) -> None: ...

FunctionCallingConfigDict: TypeAlias = dict[str, Any]
FunctionCallingConfigOrDict: TypeAlias = FunctionCallingConfig | dict[str, Any]

class FunctionCallingConfigMode(OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"

class FunctionDeclaration(_type_methods.FunctionDeclaration):
    description: str | MaybeNone = None
    name: str | MaybeNone = None
    parameters: Schema | MaybeNone = None
    parameters_json_schema: Any | MaybeNone = None
    response: Schema | MaybeNone = None
    response_json_schema: Any | MaybeNone = None
    behavior: Behavior | MaybeNone = None
    def __init__(
        self,
        *,
        description: str | None = None,
        name: str | None = None,
        parameters: Schema | dict[str, Any] | None = None,
        parameters_json_schema: Any | None = None,
        response: Schema | dict[str, Any] | None = None,
        response_json_schema: Any | None = None,
        behavior: Behavior | str | None = None,
    ) -> None: ...

FunctionDeclarationDict: TypeAlias = dict[str, Any]
FunctionDeclarationOrDict: TypeAlias = FunctionDeclaration | dict[str, Any]

class FunctionResponse(_type_methods.FunctionResponse):
    will_continue: bool | MaybeNone = None
    scheduling: FunctionResponseScheduling | MaybeNone = None
    parts: list[FunctionResponsePart] | MaybeNone = None
    id: str | MaybeNone = None
    name: str | MaybeNone = None
    response: dict[str, Any] | MaybeNone = None
    def __init__(
        self,
        *,
        will_continue: bool | None = None,
        scheduling: FunctionResponseScheduling | str | None = None,
        parts: Sequence[FunctionResponsePart | dict[str, Any]] | None = None,
        id: str | None = None,
        name: str | None = None,
        response: Mapping[str, Any] | None = None,
    ) -> None: ...

FunctionResponseDict: TypeAlias = dict[str, Any]
FunctionResponseOrDict: TypeAlias = FunctionResponse | dict[str, Any]

class FunctionResponseBlob(BaseModel):
    mime_type: str | MaybeNone = None
    data: bytes | MaybeNone = None
    display_name: str | MaybeNone = None
    def __init__(
        self, *, mime_type: str | None = None, data: bytes | None = None, display_name: str | None = None
    ) -> None: ...

FunctionResponseBlobDict: TypeAlias = dict[str, Any]
FunctionResponseBlobOrDict: TypeAlias = FunctionResponseBlob | dict[str, Any]

class FunctionResponseFileData(BaseModel):
    file_uri: str | MaybeNone = None
    mime_type: str | MaybeNone = None
    display_name: str | MaybeNone = None
    def __init__(
        self, *, file_uri: str | None = None, mime_type: str | None = None, display_name: str | None = None
    ) -> None: ...

FunctionResponseFileDataDict: TypeAlias = dict[str, Any]
FunctionResponseFileDataOrDict: TypeAlias = FunctionResponseFileData | dict[str, Any]

class FunctionResponsePart(_type_methods.FunctionResponsePart):
    inline_data: FunctionResponseBlob | MaybeNone = None
    file_data: FunctionResponseFileData | MaybeNone = None
    media_processing: MediaProcessing | MaybeNone = None
    media_resolution: PartMediaResolution | MaybeNone = None
    video_metadata: VideoMetadata | MaybeNone = None
    document_metadata: DocumentMetadata | MaybeNone = None
    spreadsheet_metadata: SpreadsheetMetadata | MaybeNone = None
    audio_metadata: AudioMetadata | MaybeNone = None
    def __init__(
        self,
        *,
        inline_data: FunctionResponseBlob | dict[str, Any] | None = None,
        file_data: FunctionResponseFileData | dict[str, Any] | None = None,
        media_processing: MediaProcessing | str | None = None,
        media_resolution: PartMediaResolution | dict[str, Any] | None = None,
        video_metadata: VideoMetadata | dict[str, Any] | None = None,
        document_metadata: DocumentMetadata | dict[str, Any] | None = None,
        spreadsheet_metadata: SpreadsheetMetadata | dict[str, Any] | None = None,
        audio_metadata: AudioMetadata | dict[str, Any] | None = None,
    ) -> None: ...

FunctionResponsePartDict: TypeAlias = dict[str, Any]
FunctionResponsePartOrDict: TypeAlias = FunctionResponsePart | dict[str, Any]

class FunctionResponseScheduling(OpenEnum):
    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    SILENT = "SILENT"
    WHEN_IDLE = "WHEN_IDLE"
    INTERRUPT = "INTERRUPT"

class GcsDestination(BaseModel):
    output_uri_prefix: str | MaybeNone = None
    def __init__(self, *, output_uri_prefix: str | None = None) -> None: ...

GcsDestinationDict: TypeAlias = dict[str, Any]
GcsDestinationOrDict: TypeAlias = GcsDestination | dict[str, Any]

class GcsSource(BaseModel):
    uris: list[str] | MaybeNone = None
    def __init__(self, *, uris: Sequence[str] | None = None) -> None: ...

GcsSourceDict: TypeAlias = dict[str, Any]
GcsSourceOrDict: TypeAlias = GcsSource | dict[str, Any]

class GeminiPreferenceExample(BaseModel):
    completions: list[GeminiPreferenceExampleCompletion] | MaybeNone = None
    contents: list[Content] | MaybeNone = None
    def __init__(
        self,
        *,
        completions: Sequence[GeminiPreferenceExampleCompletion | dict[str, Any]] | None = None,
        contents: Sequence[Content | dict[str, Any]] | None = None,
    ) -> None: ...

GeminiPreferenceExampleDict: TypeAlias = dict[str, Any]
GeminiPreferenceExampleOrDict: TypeAlias = GeminiPreferenceExample | dict[str, Any]

class GeminiPreferenceExampleCompletion(BaseModel):
    completion: Content | MaybeNone = None
    score: float | MaybeNone = None
    def __init__(
        self, *, completion: Content | dict[str, Any] | None = None, score: float | None = None
    ) -> None: ...

GeminiPreferenceExampleCompletionDict: TypeAlias = dict[str, Any]
GeminiPreferenceExampleCompletionOrDict: TypeAlias = GeminiPreferenceExampleCompletion | dict[str, Any]

class GenerateContentConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    should_return_http_response: bool | MaybeNone = None
    system_instruction: Union[Content, str, File, Part, list[Union[str, File, Part]]] | MaybeNone = None
    temperature: float | MaybeNone = None
    top_p: float | MaybeNone = None
    top_k: float | MaybeNone = None
    candidate_count: int | MaybeNone = None
    max_output_tokens: int | MaybeNone = None
    stop_sequences: list[str] | MaybeNone = None
    response_logprobs: bool | MaybeNone = None
    logprobs: int | MaybeNone = None
    presence_penalty: float | MaybeNone = None
    frequency_penalty: float | MaybeNone = None
    seed: int | MaybeNone = None
    response_mime_type: str | MaybeNone = None
    response_schema: Any | MaybeNone = None
    response_json_schema: Any | MaybeNone = None
    routing_config: GenerationConfigRoutingConfig | MaybeNone = None
    model_selection_config: ModelSelectionConfig | MaybeNone = None
    safety_settings: list[SafetySetting] | MaybeNone = None
    tools: Tools | MaybeNone = None
    tool_config: ToolConfig | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    cached_content: str | MaybeNone = None
    response_modalities: list[str] | MaybeNone = None
    media_resolution: MediaResolution | MaybeNone = None
    speech_config: Union[str, SpeechConfig] | MaybeNone = None
    audio_timestamp: bool | MaybeNone = None
    automatic_function_calling: AutomaticFunctionCallingConfig | MaybeNone = None
    thinking_config: ThinkingConfig | MaybeNone = None
    image_config: ImageConfig | MaybeNone = None
    enable_enhanced_civic_answers: bool | MaybeNone = None
    model_armor_config: ModelArmorConfig | MaybeNone = None
    service_tier: ServiceTier | MaybeNone = None
    audio_transcription_config: AudioTranscriptionConfig | MaybeNone = None
    continuation_token: bytes | MaybeNone = None
    automatic_continuation: bool | MaybeNone = None
    generation_output_config: GenerationOutputConfig | MaybeNone = None
    store: bool | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        should_return_http_response: bool | None = None,
        system_instruction: Any | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: float | None = None,
        candidate_count: int | None = None,
        max_output_tokens: int | None = None,
        stop_sequences: Sequence[str] | None = None,
        response_logprobs: bool | None = None,
        logprobs: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        seed: int | None = None,
        response_mime_type: str | None = None,
        response_schema: Any | None = None,
        response_json_schema: Any | None = None,
        routing_config: GenerationConfigRoutingConfig | dict[str, Any] | None = None,
        model_selection_config: ModelSelectionConfig | dict[str, Any] | None = None,
        safety_settings: Sequence[SafetySetting | dict[str, Any]] | None = None,
        tools: Sequence[Any] | None = None,
        tool_config: ToolConfig | dict[str, Any] | None = None,
        labels: Mapping[str, str] | None = None,
        cached_content: str | None = None,
        response_modalities: Sequence[str] | None = None,
        media_resolution: MediaResolution | str | None = None,
        speech_config: Any | None = None,
        audio_timestamp: bool | None = None,
        automatic_function_calling: AutomaticFunctionCallingConfig | dict[str, Any] | None = None,
        thinking_config: ThinkingConfig | dict[str, Any] | None = None,
        image_config: ImageConfig | dict[str, Any] | None = None,
        enable_enhanced_civic_answers: bool | None = None,
        model_armor_config: ModelArmorConfig | dict[str, Any] | None = None,
        service_tier: ServiceTier | str | None = None,
        audio_transcription_config: AudioTranscriptionConfig | dict[str, Any] | None = None,
        continuation_token: bytes | None = None,
        automatic_continuation: bool | None = None,
        generation_output_config: GenerationOutputConfig | dict[str, Any] | None = None,
        store: bool | None = None,
    ) -> None: ...

GenerateContentConfigDict: TypeAlias = dict[str, Any]
GenerateContentConfigOrDict: TypeAlias = GenerateContentConfig | dict[str, Any]

class GenerateContentResponse(_type_methods.GenerateContentResponse):
    sdk_http_response: HttpResponse | MaybeNone = None
    candidates: list[Candidate] | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    model_version: str | MaybeNone = None
    prompt_feedback: GenerateContentResponsePromptFeedback | MaybeNone = None
    response_id: str | MaybeNone = None
    usage_metadata: GenerateContentResponseUsageMetadata | MaybeNone = None
    model_status: ModelStatus | MaybeNone = None
    automatic_function_calling_history: list[Content] | MaybeNone = None
    parsed: Any | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        candidates: Sequence[Candidate | dict[str, Any]] | None = None,
        create_time: datetime.datetime | str | None = None,
        model_version: str | None = None,
        prompt_feedback: GenerateContentResponsePromptFeedback | dict[str, Any] | None = None,
        response_id: str | None = None,
        usage_metadata: GenerateContentResponseUsageMetadata | dict[str, Any] | None = None,
        model_status: ModelStatus | dict[str, Any] | None = None,
        automatic_function_calling_history: Sequence[Content | dict[str, Any]] | None = None,
        parsed: Any | None = None,
    ) -> None: ...

GenerateContentResponseDict: TypeAlias = dict[str, Any]
GenerateContentResponseOrDict: TypeAlias = GenerateContentResponse | dict[str, Any]

class GenerateContentResponsePromptFeedback(BaseModel):
    block_reason: BlockedReason | MaybeNone = None
    block_reason_message: str | MaybeNone = None
    safety_ratings: list[SafetyRating] | MaybeNone = None
    def __init__(
        self,
        *,
        block_reason: BlockedReason | str | None = None,
        block_reason_message: str | None = None,
        safety_ratings: Sequence[SafetyRating | dict[str, Any]] | None = None,
    ) -> None: ...

GenerateContentResponsePromptFeedbackDict: TypeAlias = dict[str, Any]
GenerateContentResponsePromptFeedbackOrDict: TypeAlias = (
    GenerateContentResponsePromptFeedback | dict[str, Any]
)

class GenerateContentResponseUsageMetadata(_type_methods.GenerateContentResponseUsageMetadata):
    cache_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    cached_content_token_count: int | MaybeNone = None
    candidates_token_count: int | MaybeNone = None
    candidates_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    prompt_token_count: int | MaybeNone = None
    prompt_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    thoughts_token_count: int | MaybeNone = None
    tool_use_prompt_token_count: int | MaybeNone = None
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    total_token_count: int | MaybeNone = None
    traffic_type: TrafficType | MaybeNone = None
    def __init__(
        self,
        *,
        cache_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        cached_content_token_count: int | None = None,
        candidates_token_count: int | None = None,
        candidates_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        prompt_token_count: int | None = None,
        prompt_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        thoughts_token_count: int | None = None,
        tool_use_prompt_token_count: int | None = None,
        tool_use_prompt_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        total_token_count: int | None = None,
        traffic_type: TrafficType | str | None = None,
    ) -> None: ...

GenerateContentResponseUsageMetadataDict: TypeAlias = dict[str, Any]
GenerateContentResponseUsageMetadataOrDict: TypeAlias = GenerateContentResponseUsageMetadata | dict[str, Any]

class GenerateImagesConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    output_gcs_uri: str | MaybeNone = None
    negative_prompt: str | MaybeNone = None
    number_of_images: int | MaybeNone = None
    aspect_ratio: str | MaybeNone = None
    guidance_scale: float | MaybeNone = None
    seed: int | MaybeNone = None
    safety_filter_level: SafetyFilterLevel | MaybeNone = None
    person_generation: PersonGeneration | MaybeNone = None
    include_safety_attributes: bool | MaybeNone = None
    include_rai_reason: bool | MaybeNone = None
    language: ImagePromptLanguage | MaybeNone = None
    output_mime_type: str | MaybeNone = None
    output_compression_quality: int | MaybeNone = None
    add_watermark: bool | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    image_size: str | MaybeNone = None
    enhance_prompt: bool | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        output_gcs_uri: str | None = None,
        negative_prompt: str | None = None,
        number_of_images: int | None = None,
        aspect_ratio: str | None = None,
        guidance_scale: float | None = None,
        seed: int | None = None,
        safety_filter_level: SafetyFilterLevel | str | None = None,
        person_generation: PersonGeneration | str | None = None,
        include_safety_attributes: bool | None = None,
        include_rai_reason: bool | None = None,
        language: ImagePromptLanguage | str | None = None,
        output_mime_type: str | None = None,
        output_compression_quality: int | None = None,
        add_watermark: bool | None = None,
        labels: Mapping[str, str] | None = None,
        image_size: str | None = None,
        enhance_prompt: bool | None = None,
    ) -> None: ...

GenerateImagesConfigDict: TypeAlias = dict[str, Any]
GenerateImagesConfigOrDict: TypeAlias = GenerateImagesConfig | dict[str, Any]

class GenerateImagesResponse(_type_methods.GenerateImagesResponse):
    sdk_http_response: HttpResponse | MaybeNone = None
    generated_images: list[GeneratedImage] | MaybeNone = None
    positive_prompt_safety_attributes: SafetyAttributes | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        generated_images: Sequence[GeneratedImage | dict[str, Any]] | None = None,
        positive_prompt_safety_attributes: SafetyAttributes | dict[str, Any] | None = None,
    ) -> None: ...

GenerateImagesResponseDict: TypeAlias = dict[str, Any]
GenerateImagesResponseOrDict: TypeAlias = GenerateImagesResponse | dict[str, Any]

class GenerateVideosConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    number_of_videos: int | MaybeNone = None
    output_gcs_uri: str | MaybeNone = None
    fps: int | MaybeNone = None
    duration_seconds: int | MaybeNone = None
    seed: int | MaybeNone = None
    aspect_ratio: str | MaybeNone = None
    resolution: str | MaybeNone = None
    person_generation: str | MaybeNone = None
    pubsub_topic: str | MaybeNone = None
    negative_prompt: str | MaybeNone = None
    enhance_prompt: bool | MaybeNone = None
    generate_audio: bool | MaybeNone = None
    last_frame: Image | MaybeNone = None
    reference_images: list[VideoGenerationReferenceImage] | MaybeNone = None
    mask: VideoGenerationMask | MaybeNone = None
    compression_quality: VideoCompressionQuality | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    webhook_config: WebhookConfig | MaybeNone = None
    resize_mode: ImageResizeMode | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        number_of_videos: int | None = None,
        output_gcs_uri: str | None = None,
        fps: int | None = None,
        duration_seconds: int | None = None,
        seed: int | None = None,
        aspect_ratio: str | None = None,
        resolution: str | None = None,
        person_generation: str | None = None,
        pubsub_topic: str | None = None,
        negative_prompt: str | None = None,
        enhance_prompt: bool | None = None,
        generate_audio: bool | None = None,
        last_frame: Image | dict[str, Any] | None = None,
        reference_images: Sequence[VideoGenerationReferenceImage | dict[str, Any]] | None = None,
        mask: VideoGenerationMask | dict[str, Any] | None = None,
        compression_quality: VideoCompressionQuality | str | None = None,
        labels: Mapping[str, str] | None = None,
        webhook_config: WebhookConfig | dict[str, Any] | None = None,
        resize_mode: ImageResizeMode | str | None = None,
    ) -> None: ...

GenerateVideosConfigDict: TypeAlias = dict[str, Any]
GenerateVideosConfigOrDict: TypeAlias = GenerateVideosConfig | dict[str, Any]

class GenerateVideosOperation(_type_methods.GenerateVideosOperation):
    name: str | MaybeNone = None
    metadata: dict[str, Any] | MaybeNone = None
    done: bool | MaybeNone = None
    error: dict[str, Any] | MaybeNone = None
    response: GenerateVideosResponse | MaybeNone = None
    result: GenerateVideosResponse | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        done: bool | None = None,
        error: Mapping[str, Any] | None = None,
        response: GenerateVideosResponse | dict[str, Any] | None = None,
        result: GenerateVideosResponse | dict[str, Any] | None = None,
    ) -> None: ...

GenerateVideosOperationDict: TypeAlias = dict[str, Any]
GenerateVideosOperationOrDict: TypeAlias = GenerateVideosOperation | dict[str, Any]

class GenerateVideosResponse(BaseModel):
    generated_videos: list[GeneratedVideo] | MaybeNone = None
    rai_media_filtered_count: int | MaybeNone = None
    rai_media_filtered_reasons: list[str] | MaybeNone = None
    def __init__(
        self,
        *,
        generated_videos: Sequence[GeneratedVideo | dict[str, Any]] | None = None,
        rai_media_filtered_count: int | None = None,
        rai_media_filtered_reasons: Sequence[str] | None = None,
    ) -> None: ...

GenerateVideosResponseDict: TypeAlias = dict[str, Any]
GenerateVideosResponseOrDict: TypeAlias = GenerateVideosResponse | dict[str, Any]

class GenerateVideosSource(BaseModel):
    prompt: str | MaybeNone = None
    image: Image | MaybeNone = None
    video: Video | MaybeNone = None
    def __init__(
        self,
        *,
        prompt: str | None = None,
        image: Image | dict[str, Any] | None = None,
        video: Video | dict[str, Any] | None = None,
    ) -> None: ...

GenerateVideosSourceDict: TypeAlias = dict[str, Any]
GenerateVideosSourceOrDict: TypeAlias = GenerateVideosSource | dict[str, Any]

class GeneratedImage(BaseModel):
    image: Image | MaybeNone = None
    rai_filtered_reason: str | MaybeNone = None
    safety_attributes: SafetyAttributes | MaybeNone = None
    enhanced_prompt: str | MaybeNone = None
    def __init__(
        self,
        *,
        image: Image | dict[str, Any] | None = None,
        rai_filtered_reason: str | None = None,
        safety_attributes: SafetyAttributes | dict[str, Any] | None = None,
        enhanced_prompt: str | None = None,
    ) -> None: ...

GeneratedImageDict: TypeAlias = dict[str, Any]
GeneratedImageOrDict: TypeAlias = GeneratedImage | dict[str, Any]

class GeneratedImageMask(BaseModel):
    mask: Image | MaybeNone = None
    labels: list[EntityLabel] | MaybeNone = None
    def __init__(
        self,
        *,
        mask: Image | dict[str, Any] | None = None,
        labels: Sequence[EntityLabel | dict[str, Any]] | None = None,
    ) -> None: ...

GeneratedImageMaskDict: TypeAlias = dict[str, Any]
GeneratedImageMaskOrDict: TypeAlias = GeneratedImageMask | dict[str, Any]

class GeneratedVideo(BaseModel):
    video: Video | MaybeNone = None
    def __init__(self, *, video: Video | dict[str, Any] | None = None) -> None: ...

GeneratedVideoDict: TypeAlias = dict[str, Any]
GeneratedVideoOrDict: TypeAlias = GeneratedVideo | dict[str, Any]

class GenerationConfig(BaseModel):
    model_selection_config: ModelSelectionConfig | MaybeNone = None
    response_json_schema: Any | MaybeNone = None
    audio_timestamp: bool | MaybeNone = None
    candidate_count: int | MaybeNone = None
    enable_affective_dialog: bool | MaybeNone = None
    frequency_penalty: float | MaybeNone = None
    logprobs: int | MaybeNone = None
    max_output_tokens: int | MaybeNone = None
    media_resolution: MediaResolution | MaybeNone = None
    presence_penalty: float | MaybeNone = None
    response_logprobs: bool | MaybeNone = None
    response_mime_type: str | MaybeNone = None
    response_modalities: list[Modality] | MaybeNone = None
    response_schema: Schema | MaybeNone = None
    routing_config: GenerationConfigRoutingConfig | MaybeNone = None
    seed: int | MaybeNone = None
    speech_config: SpeechConfig | MaybeNone = None
    stop_sequences: list[str] | MaybeNone = None
    temperature: float | MaybeNone = None
    thinking_config: ThinkingConfig | MaybeNone = None
    top_k: float | MaybeNone = None
    top_p: float | MaybeNone = None
    enable_enhanced_civic_answers: bool | MaybeNone = None
    response_format: list[ResponseFormat] | MaybeNone = None
    translation_config: TranslationConfig | MaybeNone = None
    audio_transcription_config: AudioTranscriptionConfig | MaybeNone = None
    def __init__(
        self,
        *,
        model_selection_config: ModelSelectionConfig | dict[str, Any] | None = None,
        response_json_schema: Any | None = None,
        audio_timestamp: bool | None = None,
        candidate_count: int | None = None,
        enable_affective_dialog: bool | None = None,
        frequency_penalty: float | None = None,
        logprobs: int | None = None,
        max_output_tokens: int | None = None,
        media_resolution: MediaResolution | str | None = None,
        presence_penalty: float | None = None,
        response_logprobs: bool | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[Modality | str] | None = None,
        response_schema: Schema | dict[str, Any] | None = None,
        routing_config: GenerationConfigRoutingConfig | dict[str, Any] | None = None,
        seed: int | None = None,
        speech_config: SpeechConfig | dict[str, Any] | None = None,
        stop_sequences: Sequence[str] | None = None,
        temperature: float | None = None,
        thinking_config: ThinkingConfig | dict[str, Any] | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        enable_enhanced_civic_answers: bool | None = None,
        response_format: Sequence[ResponseFormat | dict[str, Any]] | None = None,
        translation_config: TranslationConfig | dict[str, Any] | None = None,
        audio_transcription_config: AudioTranscriptionConfig | dict[str, Any] | None = None,
    ) -> None: ...

GenerationConfigDict: TypeAlias = dict[str, Any]
GenerationConfigOrDict: TypeAlias = GenerationConfig | dict[str, Any]

class GenerationConfigRoutingConfig(BaseModel):
    auto_mode: GenerationConfigRoutingConfigAutoRoutingMode | MaybeNone = None
    manual_mode: GenerationConfigRoutingConfigManualRoutingMode | MaybeNone = None
    def __init__(
        self,
        *,
        auto_mode: GenerationConfigRoutingConfigAutoRoutingMode | dict[str, Any] | None = None,
        manual_mode: GenerationConfigRoutingConfigManualRoutingMode | dict[str, Any] | None = None,
    ) -> None: ...

GenerationConfigRoutingConfigDict: TypeAlias = dict[str, Any]
GenerationConfigRoutingConfigOrDict: TypeAlias = GenerationConfigRoutingConfig | dict[str, Any]

class GenerationConfigRoutingConfigAutoRoutingMode(BaseModel):
    model_routing_preference: (
        Literal["UNKNOWN", "PRIORITIZE_QUALITY", "BALANCED", "PRIORITIZE_COST"] | MaybeNone
    ) = None
    def __init__(
        self,
        *,
        model_routing_preference: Literal["UNKNOWN", "PRIORITIZE_QUALITY", "BALANCED", "PRIORITIZE_COST"]
        | None = None,
    ) -> None: ...

GenerationConfigRoutingConfigAutoRoutingModeDict: TypeAlias = dict[str, Any]
GenerationConfigRoutingConfigAutoRoutingModeOrDict: TypeAlias = (
    GenerationConfigRoutingConfigAutoRoutingMode | dict[str, Any]
)

class GenerationConfigRoutingConfigManualRoutingMode(BaseModel):
    model_name: str | MaybeNone = None
    def __init__(self, *, model_name: str | None = None) -> None: ...

GenerationConfigRoutingConfigManualRoutingModeDict: TypeAlias = dict[str, Any]
GenerationConfigRoutingConfigManualRoutingModeOrDict: TypeAlias = (
    GenerationConfigRoutingConfigManualRoutingMode | dict[str, Any]
)

class GenerationConfigThinkingConfig(ThinkingConfig):
    include_thoughts: bool | MaybeNone = None
    thinking_budget: int | MaybeNone = None
    thinking_level: ThinkingLevel | MaybeNone = None
    def __init__(
        self,
        *,
        include_thoughts: bool | None = None,
        thinking_budget: int | None = None,
        thinking_level: ThinkingLevel | str | None = None,
    ) -> None: ...

GenerationConfigThinkingConfigDict: TypeAlias = dict[str, Any]
GenerationConfigThinkingConfigOrDict: TypeAlias = GenerationConfigThinkingConfig | dict[str, Any]

class GenerationOutputConfig(BaseModel):
    output_uri_prefix: str | MaybeNone = None
    def __init__(self, *, output_uri_prefix: str | None = None) -> None: ...

GenerationOutputConfigDict: TypeAlias = dict[str, Any]
GenerationOutputConfigOrDict: TypeAlias = GenerationOutputConfig | dict[str, Any]

class GetBatchJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetBatchJobConfigDict: TypeAlias = dict[str, Any]
GetBatchJobConfigOrDict: TypeAlias = GetBatchJobConfig | dict[str, Any]

class GetCachedContentConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetCachedContentConfigDict: TypeAlias = dict[str, Any]
GetCachedContentConfigOrDict: TypeAlias = GetCachedContentConfig | dict[str, Any]

class GetDocumentConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetDocumentConfigDict: TypeAlias = dict[str, Any]
GetDocumentConfigOrDict: TypeAlias = GetDocumentConfig | dict[str, Any]

class GetFileConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetFileConfigDict: TypeAlias = dict[str, Any]
GetFileConfigOrDict: TypeAlias = GetFileConfig | dict[str, Any]

class GetFileSearchStoreConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetFileSearchStoreConfigDict: TypeAlias = dict[str, Any]
GetFileSearchStoreConfigOrDict: TypeAlias = GetFileSearchStoreConfig | dict[str, Any]

class GetModelConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetModelConfigDict: TypeAlias = dict[str, Any]
GetModelConfigOrDict: TypeAlias = GetModelConfig | dict[str, Any]

class GetOperationConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetOperationConfigDict: TypeAlias = dict[str, Any]
GetOperationConfigOrDict: TypeAlias = GetOperationConfig | dict[str, Any]

class GetTuningJobConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

GetTuningJobConfigDict: TypeAlias = dict[str, Any]
GetTuningJobConfigOrDict: TypeAlias = GetTuningJobConfig | dict[str, Any]

class GoogleMaps(BaseModel):
    auth_config: AuthConfig | MaybeNone = None
    enable_widget: bool | MaybeNone = None
    grounding_types: GoogleMapsGroundingTypes | MaybeNone = None
    def __init__(
        self,
        *,
        auth_config: AuthConfig | dict[str, Any] | None = None,
        enable_widget: bool | None = None,
        grounding_types: GoogleMapsGroundingTypes | dict[str, Any] | None = None,
    ) -> None: ...

GoogleMapsDict: TypeAlias = dict[str, Any]
GoogleMapsOrDict: TypeAlias = GoogleMaps | dict[str, Any]

class GoogleMapsGroundingTypes(BaseModel):
    places: GoogleMapsPlaces | MaybeNone = None
    routing: GoogleMapsRouting | MaybeNone = None
    def __init__(
        self,
        *,
        places: GoogleMapsPlaces | dict[str, Any] | None = None,
        routing: GoogleMapsRouting | dict[str, Any] | None = None,
    ) -> None: ...

GoogleMapsGroundingTypesDict: TypeAlias = dict[str, Any]
GoogleMapsGroundingTypesOrDict: TypeAlias = GoogleMapsGroundingTypes | dict[str, Any]

class GoogleMapsPlaces(BaseModel): ...

GoogleMapsPlacesDict: TypeAlias = dict[str, Any]
GoogleMapsPlacesOrDict: TypeAlias = GoogleMapsPlaces | dict[str, Any]

class GoogleMapsRouting(BaseModel): ...

GoogleMapsRoutingDict: TypeAlias = dict[str, Any]
GoogleMapsRoutingOrDict: TypeAlias = GoogleMapsRouting | dict[str, Any]

class GoogleRpcStatus(BaseModel):
    code: int | MaybeNone = None
    details: list[dict[str, Any]] | MaybeNone = None
    message: str | MaybeNone = None
    def __init__(
        self,
        *,
        code: int | None = None,
        details: Sequence[Mapping[str, Any]] | None = None,
        message: str | None = None,
    ) -> None: ...

GoogleRpcStatusDict: TypeAlias = dict[str, Any]
GoogleRpcStatusOrDict: TypeAlias = GoogleRpcStatus | dict[str, Any]

class GoogleSearch(BaseModel):
    search_types: SearchTypes | MaybeNone = None
    blocking_confidence: PhishBlockThreshold | MaybeNone = None
    exclude_domains: list[str] | MaybeNone = None
    time_range_filter: Interval | MaybeNone = None
    def __init__(
        self,
        *,
        search_types: SearchTypes | dict[str, Any] | None = None,
        blocking_confidence: PhishBlockThreshold | str | None = None,
        exclude_domains: Sequence[str] | None = None,
        time_range_filter: Interval | dict[str, Any] | None = None,
    ) -> None: ...

GoogleSearchDict: TypeAlias = dict[str, Any]
GoogleSearchOrDict: TypeAlias = GoogleSearch | dict[str, Any]

class GoogleSearchRetrieval(BaseModel):
    dynamic_retrieval_config: DynamicRetrievalConfig | MaybeNone = None
    def __init__(
        self, *, dynamic_retrieval_config: DynamicRetrievalConfig | dict[str, Any] | None = None
    ) -> None: ...

GoogleSearchRetrievalDict: TypeAlias = dict[str, Any]
GoogleSearchRetrievalOrDict: TypeAlias = GoogleSearchRetrieval | dict[str, Any]

class GoogleTypeDate(BaseModel):
    day: int | MaybeNone = None
    month: int | MaybeNone = None
    year: int | MaybeNone = None
    def __init__(
        self, *, day: int | None = None, month: int | None = None, year: int | None = None
    ) -> None: ...

GoogleTypeDateDict: TypeAlias = dict[str, Any]
GoogleTypeDateOrDict: TypeAlias = GoogleTypeDate | dict[str, Any]

class GroundingChunk(BaseModel):
    image: GroundingChunkImage | MaybeNone = None
    maps: GroundingChunkMaps | MaybeNone = None
    retrieved_context: GroundingChunkRetrievedContext | MaybeNone = None
    web: GroundingChunkWeb | MaybeNone = None
    def __init__(
        self,
        *,
        image: GroundingChunkImage | dict[str, Any] | None = None,
        maps: GroundingChunkMaps | dict[str, Any] | None = None,
        retrieved_context: GroundingChunkRetrievedContext | dict[str, Any] | None = None,
        web: GroundingChunkWeb | dict[str, Any] | None = None,
    ) -> None: ...

GroundingChunkDict: TypeAlias = dict[str, Any]
GroundingChunkOrDict: TypeAlias = GroundingChunk | dict[str, Any]

class GroundingChunkCustomMetadata(BaseModel):
    key: str | MaybeNone = None
    numeric_value: float | MaybeNone = None
    string_list_value: GroundingChunkStringList | MaybeNone = None
    string_value: str | MaybeNone = None
    def __init__(
        self,
        *,
        key: str | None = None,
        numeric_value: float | None = None,
        string_list_value: GroundingChunkStringList | dict[str, Any] | None = None,
        string_value: str | None = None,
    ) -> None: ...

GroundingChunkCustomMetadataDict: TypeAlias = dict[str, Any]
GroundingChunkCustomMetadataOrDict: TypeAlias = GroundingChunkCustomMetadata | dict[str, Any]

class GroundingChunkImage(BaseModel):
    source_uri: str | MaybeNone = None
    image_uri: str | MaybeNone = None
    title: str | MaybeNone = None
    domain: str | MaybeNone = None
    def __init__(
        self,
        *,
        source_uri: str | None = None,
        image_uri: str | None = None,
        title: str | None = None,
        domain: str | None = None,
    ) -> None: ...

GroundingChunkImageDict: TypeAlias = dict[str, Any]
GroundingChunkImageOrDict: TypeAlias = GroundingChunkImage | dict[str, Any]

class GroundingChunkMaps(BaseModel):
    place_answer_sources: GroundingChunkMapsPlaceAnswerSources | MaybeNone = None
    place_id: str | MaybeNone = None
    text: str | MaybeNone = None
    title: str | MaybeNone = None
    uri: str | MaybeNone = None
    route: GroundingChunkMapsRoute | MaybeNone = None
    def __init__(
        self,
        *,
        place_answer_sources: GroundingChunkMapsPlaceAnswerSources | dict[str, Any] | None = None,
        place_id: str | None = None,
        text: str | None = None,
        title: str | None = None,
        uri: str | None = None,
        route: GroundingChunkMapsRoute | dict[str, Any] | None = None,
    ) -> None: ...

GroundingChunkMapsDict: TypeAlias = dict[str, Any]
GroundingChunkMapsOrDict: TypeAlias = GroundingChunkMaps | dict[str, Any]

class GroundingChunkMapsPlaceAnswerSources(BaseModel):
    review_snippet: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | MaybeNone = None
    flag_content_uri: str | MaybeNone = None
    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | MaybeNone = None
    def __init__(
        self,
        *,
        review_snippet: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet | dict[str, Any]]
        | None = None,
        flag_content_uri: str | None = None,
        review_snippets: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet | dict[str, Any]]
        | None = None,
    ) -> None: ...

GroundingChunkMapsPlaceAnswerSourcesDict: TypeAlias = dict[str, Any]
GroundingChunkMapsPlaceAnswerSourcesOrDict: TypeAlias = GroundingChunkMapsPlaceAnswerSources | dict[str, Any]

class GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution(BaseModel):
    display_name: str | MaybeNone = None
    photo_uri: str | MaybeNone = None
    uri: str | MaybeNone = None
    def __init__(
        self, *, display_name: str | None = None, photo_uri: str | None = None, uri: str | None = None
    ) -> None: ...

GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict: TypeAlias = dict[str, Any]
GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | dict[str, Any]
)

class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(BaseModel):
    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | MaybeNone = None
    flag_content_uri: str | MaybeNone = None
    google_maps_uri: str | MaybeNone = None
    relative_publish_time_description: str | MaybeNone = None
    review: str | MaybeNone = None
    review_id: str | MaybeNone = None
    title: str | MaybeNone = None
    def __init__(
        self,
        *,
        author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution
        | dict[str, Any]
        | None = None,
        flag_content_uri: str | None = None,
        google_maps_uri: str | None = None,
        relative_publish_time_description: str | None = None,
        review: str | None = None,
        review_id: str | None = None,
        title: str | None = None,
    ) -> None: ...

GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict: TypeAlias = dict[str, Any]
GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSourcesReviewSnippet | dict[str, Any]
)

class GroundingChunkMapsRoute(BaseModel):
    distance_meters: int | MaybeNone = None
    duration: str | MaybeNone = None
    encoded_polyline: str | MaybeNone = None
    def __init__(
        self,
        *,
        distance_meters: int | None = None,
        duration: str | None = None,
        encoded_polyline: str | None = None,
    ) -> None: ...

GroundingChunkMapsRouteDict: TypeAlias = dict[str, Any]
GroundingChunkMapsRouteOrDict: TypeAlias = GroundingChunkMapsRoute | dict[str, Any]

class GroundingChunkRetrievedContext(BaseModel):
    document_name: str | MaybeNone = None
    rag_chunk: RagChunk | MaybeNone = None
    text: str | MaybeNone = None
    title: str | MaybeNone = None
    uri: str | MaybeNone = None
    custom_metadata: list[GroundingChunkCustomMetadata] | MaybeNone = None
    file_search_store: str | MaybeNone = None
    page_number: int | MaybeNone = None
    media_id: str | MaybeNone = None
    def __init__(
        self,
        *,
        document_name: str | None = None,
        rag_chunk: RagChunk | dict[str, Any] | None = None,
        text: str | None = None,
        title: str | None = None,
        uri: str | None = None,
        custom_metadata: Sequence[GroundingChunkCustomMetadata | dict[str, Any]] | None = None,
        file_search_store: str | None = None,
        page_number: int | None = None,
        media_id: str | None = None,
    ) -> None: ...

GroundingChunkRetrievedContextDict: TypeAlias = dict[str, Any]
GroundingChunkRetrievedContextOrDict: TypeAlias = GroundingChunkRetrievedContext | dict[str, Any]

class GroundingChunkStringList(BaseModel):
    values: list[str] | MaybeNone = None
    def __init__(self, *, values: Sequence[str] | None = None) -> None: ...

GroundingChunkStringListDict: TypeAlias = dict[str, Any]
GroundingChunkStringListOrDict: TypeAlias = GroundingChunkStringList | dict[str, Any]

class GroundingChunkWeb(BaseModel):
    domain: str | MaybeNone = None
    title: str | MaybeNone = None
    uri: str | MaybeNone = None
    def __init__(
        self, *, domain: str | None = None, title: str | None = None, uri: str | None = None
    ) -> None: ...

GroundingChunkWebDict: TypeAlias = dict[str, Any]
GroundingChunkWebOrDict: TypeAlias = GroundingChunkWeb | dict[str, Any]

class GroundingMetadata(BaseModel):
    image_search_queries: list[str] | MaybeNone = None
    grounding_chunks: list[GroundingChunk] | MaybeNone = None
    grounding_supports: list[GroundingSupport] | MaybeNone = None
    retrieval_metadata: RetrievalMetadata | MaybeNone = None
    search_entry_point: SearchEntryPoint | MaybeNone = None
    web_search_queries: list[str] | MaybeNone = None
    google_maps_widget_context_token: str | MaybeNone = None
    retrieval_queries: list[str] | MaybeNone = None
    source_flagging_uris: list[GroundingMetadataSourceFlaggingUri] | MaybeNone = None
    def __init__(
        self,
        *,
        image_search_queries: Sequence[str] | None = None,
        grounding_chunks: Sequence[GroundingChunk | dict[str, Any]] | None = None,
        grounding_supports: Sequence[GroundingSupport | dict[str, Any]] | None = None,
        retrieval_metadata: RetrievalMetadata | dict[str, Any] | None = None,
        search_entry_point: SearchEntryPoint | dict[str, Any] | None = None,
        web_search_queries: Sequence[str] | None = None,
        google_maps_widget_context_token: str | None = None,
        retrieval_queries: Sequence[str] | None = None,
        source_flagging_uris: Sequence[GroundingMetadataSourceFlaggingUri | dict[str, Any]] | None = None,
    ) -> None: ...

GroundingMetadataDict: TypeAlias = dict[str, Any]
GroundingMetadataOrDict: TypeAlias = GroundingMetadata | dict[str, Any]

class GroundingMetadataSourceFlaggingUri(BaseModel):
    flag_content_uri: str | MaybeNone = None
    source_id: str | MaybeNone = None
    def __init__(self, *, flag_content_uri: str | None = None, source_id: str | None = None) -> None: ...

GroundingMetadataSourceFlaggingUriDict: TypeAlias = dict[str, Any]
GroundingMetadataSourceFlaggingUriOrDict: TypeAlias = GroundingMetadataSourceFlaggingUri | dict[str, Any]

class GroundingSupport(BaseModel):
    confidence_scores: list[float] | MaybeNone = None
    grounding_chunk_indices: list[int] | MaybeNone = None
    segment: Segment | MaybeNone = None
    rendered_parts: list[int] | MaybeNone = None
    def __init__(
        self,
        *,
        confidence_scores: Sequence[float] | None = None,
        grounding_chunk_indices: Sequence[int] | None = None,
        segment: Segment | dict[str, Any] | None = None,
        rendered_parts: Sequence[int] | None = None,
    ) -> None: ...

GroundingSupportDict: TypeAlias = dict[str, Any]
GroundingSupportOrDict: TypeAlias = GroundingSupport | dict[str, Any]

class HarmBlockMethod(OpenEnum):
    HARM_BLOCK_METHOD_UNSPECIFIED = "HARM_BLOCK_METHOD_UNSPECIFIED"
    SEVERITY = "SEVERITY"
    PROBABILITY = "PROBABILITY"

class HarmBlockThreshold(OpenEnum):
    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"

class HarmCategory(OpenEnum):
    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"
    HARM_CATEGORY_IMAGE_HATE = "HARM_CATEGORY_IMAGE_HATE"
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT = "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    HARM_CATEGORY_IMAGE_HARASSMENT = "HARM_CATEGORY_IMAGE_HARASSMENT"
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT = "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"

class HarmProbability(OpenEnum):
    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    NEGLIGIBLE = "NEGLIGIBLE"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"

class HarmSeverity(OpenEnum):
    HARM_SEVERITY_UNSPECIFIED = "HARM_SEVERITY_UNSPECIFIED"
    HARM_SEVERITY_NEGLIGIBLE = "HARM_SEVERITY_NEGLIGIBLE"
    HARM_SEVERITY_LOW = "HARM_SEVERITY_LOW"
    HARM_SEVERITY_MEDIUM = "HARM_SEVERITY_MEDIUM"
    HARM_SEVERITY_HIGH = "HARM_SEVERITY_HIGH"

class HistoryConfig(BaseModel):
    initial_history_in_client_content: bool | MaybeNone = None
    def __init__(self, *, initial_history_in_client_content: bool | None = None) -> None: ...

HistoryConfigDict: TypeAlias = dict[str, Any]
HistoryConfigOrDict: TypeAlias = HistoryConfig | dict[str, Any]

class HttpElementLocation(OpenEnum):
    HTTP_IN_UNSPECIFIED = "HTTP_IN_UNSPECIFIED"
    HTTP_IN_QUERY = "HTTP_IN_QUERY"
    HTTP_IN_HEADER = "HTTP_IN_HEADER"
    HTTP_IN_PATH = "HTTP_IN_PATH"
    HTTP_IN_BODY = "HTTP_IN_BODY"
    HTTP_IN_COOKIE = "HTTP_IN_COOKIE"

class HttpOptions(BaseModel):
    base_url: str | MaybeNone = None
    base_url_resource_scope: ResourceScope | MaybeNone = None
    api_version: str | MaybeNone = None
    headers: dict[str, str] | MaybeNone = None
    timeout: int | MaybeNone = None
    client_args: dict[str, Any] | MaybeNone = None
    async_client_args: dict[str, Any] | MaybeNone = None
    extra_body: dict[str, Any] | MaybeNone = None
    retry_options: HttpRetryOptions | MaybeNone = None
    httpx_client: Any | MaybeNone = None
    httpx_async_client: Any | MaybeNone = None
    aiohttp_client: Any | MaybeNone = None
    def __init__(
        self,
        *,
        base_url: str | None = None,
        base_url_resource_scope: ResourceScope | str | None = None,
        api_version: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: int | None = None,
        client_args: Mapping[str, Any] | None = None,
        async_client_args: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        retry_options: HttpRetryOptions | dict[str, Any] | None = None,
        httpx_client: Any | None = None,
        httpx_async_client: Any | None = None,
        aiohttp_client: Any | None = None,
    ) -> None: ...

HttpOptionsDict: TypeAlias = dict[str, Any]
HttpOptionsOrDict: TypeAlias = HttpOptions | dict[str, Any]

class HttpResponse(BaseModel):
    headers: dict[str, str] | MaybeNone = None
    body: str | MaybeNone = None
    def __init__(self, *, headers: Mapping[str, str] | None = None, body: str | None = None) -> None: ...

HttpResponseDict: TypeAlias = dict[str, Any]
HttpResponseOrDict: TypeAlias = HttpResponse | dict[str, Any]

class HttpRetryOptions(BaseModel):
    attempts: int | MaybeNone = None
    initial_delay: float | MaybeNone = None
    max_delay: float | MaybeNone = None
    exp_base: float | MaybeNone = None
    jitter: float | MaybeNone = None
    http_status_codes: list[int] | MaybeNone = None
    def __init__(
        self,
        *,
        attempts: int | None = None,
        initial_delay: float | None = None,
        max_delay: float | None = None,
        exp_base: float | None = None,
        jitter: float | None = None,
        http_status_codes: Sequence[int] | None = None,
    ) -> None: ...

HttpRetryOptionsDict: TypeAlias = dict[str, Any]
HttpRetryOptionsOrDict: TypeAlias = HttpRetryOptions | dict[str, Any]

class Image(_type_methods.Image):
    gcs_uri: str | MaybeNone = None
    image_bytes: bytes | MaybeNone = None
    mime_type: str | MaybeNone = None
    def __init__(
        self, *, gcs_uri: str | None = None, image_bytes: bytes | None = None, mime_type: str | None = None
    ) -> None: ...

ImageDict: TypeAlias = dict[str, Any]
ImageOrDict: TypeAlias = Image | dict[str, Any]

class ImageConfig(BaseModel):
    aspect_ratio: str | MaybeNone = None
    image_size: str | MaybeNone = None
    person_generation: str | MaybeNone = None
    prominent_people: ProminentPeople | MaybeNone = None
    output_mime_type: str | MaybeNone = None
    output_compression_quality: int | MaybeNone = None
    image_output_options: ImageConfigImageOutputOptions | MaybeNone = None
    def __init__(
        self,
        *,
        aspect_ratio: str | None = None,
        image_size: str | None = None,
        person_generation: str | None = None,
        prominent_people: ProminentPeople | str | None = None,
        output_mime_type: str | None = None,
        output_compression_quality: int | None = None,
        image_output_options: ImageConfigImageOutputOptions | dict[str, Any] | None = None,
    ) -> None: ...

ImageConfigDict: TypeAlias = dict[str, Any]
ImageConfigOrDict: TypeAlias = ImageConfig | dict[str, Any]

class ImageConfigImageOutputOptions(BaseModel):
    compression_quality: int | MaybeNone = None
    mime_type: str | MaybeNone = None
    def __init__(self, *, compression_quality: int | None = None, mime_type: str | None = None) -> None: ...

ImageConfigImageOutputOptionsDict: TypeAlias = dict[str, Any]
ImageConfigImageOutputOptionsOrDict: TypeAlias = ImageConfigImageOutputOptions | dict[str, Any]

class ImagePromptLanguage(OpenEnum):
    auto = "auto"
    en = "en"
    ja = "ja"
    ko = "ko"
    hi = "hi"
    zh = "zh"
    pt = "pt"
    es = "es"

class ImageResizeMode(OpenEnum):
    CROP = "CROP"
    PAD = "PAD"

class ImageResponseFormat(BaseModel):
    aspect_ratio: AspectRatio | MaybeNone = None
    delivery: Delivery | MaybeNone = None
    image_size: ImageSize | MaybeNone = None
    mime_type: str | MaybeNone = None
    def __init__(
        self,
        *,
        aspect_ratio: AspectRatio | str | None = None,
        delivery: Delivery | str | None = None,
        image_size: ImageSize | str | None = None,
        mime_type: str | None = None,
    ) -> None: ...

ImageResponseFormatDict: TypeAlias = dict[str, Any]
ImageResponseFormatOrDict: TypeAlias = ImageResponseFormat | dict[str, Any]

class ImageSearch(BaseModel): ...

ImageSearchDict: TypeAlias = dict[str, Any]
ImageSearchOrDict: TypeAlias = ImageSearch | dict[str, Any]

class ImageSize(OpenEnum):
    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"

class ImportFileConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    custom_metadata: list[CustomMetadata] | MaybeNone = None
    chunking_config: ChunkingConfig | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        custom_metadata: Sequence[CustomMetadata | dict[str, Any]] | None = None,
        chunking_config: ChunkingConfig | dict[str, Any] | None = None,
    ) -> None: ...

ImportFileConfigDict: TypeAlias = dict[str, Any]
ImportFileConfigOrDict: TypeAlias = ImportFileConfig | dict[str, Any]

class ImportFileOperation(_type_methods.ImportFileOperation):
    name: str | MaybeNone = None
    metadata: dict[str, Any] | MaybeNone = None
    done: bool | MaybeNone = None
    error: dict[str, Any] | MaybeNone = None
    response: ImportFileResponse | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        done: bool | None = None,
        error: Mapping[str, Any] | None = None,
        response: ImportFileResponse | dict[str, Any] | None = None,
    ) -> None: ...

ImportFileOperationDict: TypeAlias = dict[str, Any]
ImportFileOperationOrDict: TypeAlias = ImportFileOperation | dict[str, Any]

class ImportFileResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    parent: str | MaybeNone = None
    document_name: str | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        parent: str | None = None,
        document_name: str | None = None,
    ) -> None: ...

ImportFileResponseDict: TypeAlias = dict[str, Any]
ImportFileResponseOrDict: TypeAlias = ImportFileResponse | dict[str, Any]

class InlinedEmbedContentResponse(BaseModel):
    response: SingleEmbedContentResponse | MaybeNone = None
    error: JobError | MaybeNone = None
    metadata: dict[str, Any] | MaybeNone = None
    def __init__(
        self,
        *,
        response: SingleEmbedContentResponse | dict[str, Any] | None = None,
        error: JobError | dict[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> None: ...

InlinedEmbedContentResponseDict: TypeAlias = dict[str, Any]
InlinedEmbedContentResponseOrDict: TypeAlias = InlinedEmbedContentResponse | dict[str, Any]

class InlinedRequest(BaseModel):
    model: str | MaybeNone = None
    contents: (
        Union[
            Content,
            str,
            File,
            Part,
            list[Union[str, File, Part]],
            list[Union[Content, str, File, Part, list[Union[str, File, Part]]]],
            list[Content],
        ]
        | MaybeNone
    ) = None
    metadata: dict[str, str] | MaybeNone = None
    config: GenerateContentConfig | MaybeNone = None
    def __init__(
        self,
        *,
        model: str | None = None,
        contents: Any | None = None,
        metadata: Mapping[str, str] | None = None,
        config: GenerateContentConfig | dict[str, Any] | None = None,
    ) -> None: ...

InlinedRequestDict: TypeAlias = dict[str, Any]
InlinedRequestOrDict: TypeAlias = InlinedRequest | dict[str, Any]

class InlinedResponse(BaseModel):
    response: GenerateContentResponse | MaybeNone = None
    metadata: dict[str, str] | MaybeNone = None
    error: JobError | MaybeNone = None
    def __init__(
        self,
        *,
        response: GenerateContentResponse | dict[str, Any] | None = None,
        metadata: Mapping[str, str] | None = None,
        error: JobError | dict[str, Any] | None = None,
    ) -> None: ...

InlinedResponseDict: TypeAlias = dict[str, Any]
InlinedResponseOrDict: TypeAlias = InlinedResponse | dict[str, Any]

class InteractionStatus(OpenEnum):
    INTERACTION_STATUS_UNSPECIFIED = "INTERACTION_STATUS_UNSPECIFIED"
    IN_PROGRESS = "IN_PROGRESS"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    IDLE = "IDLE"

class Interval(BaseModel):
    end_time: datetime.datetime | MaybeNone = None
    start_time: datetime.datetime | MaybeNone = None
    def __init__(
        self,
        *,
        end_time: datetime.datetime | str | None = None,
        start_time: datetime.datetime | str | None = None,
    ) -> None: ...

IntervalDict: TypeAlias = dict[str, Any]
IntervalOrDict: TypeAlias = Interval | dict[str, Any]

class JSONSchema(BaseModel):
    type: Union[JSONSchemaType, list[JSONSchemaType]] | MaybeNone = None
    format: str | MaybeNone = None
    title: str | MaybeNone = None
    description: str | MaybeNone = None
    default: Any | MaybeNone = None
    items: JSONSchema | MaybeNone = None
    min_items: int | MaybeNone = None
    max_items: int | MaybeNone = None
    enum: list[Any] | MaybeNone = None
    properties: dict[str, JSONSchema] | MaybeNone = None
    required: list[str] | MaybeNone = None
    min_properties: int | MaybeNone = None
    max_properties: int | MaybeNone = None
    minimum: float | MaybeNone = None
    maximum: float | MaybeNone = None
    min_length: int | MaybeNone = None
    max_length: int | MaybeNone = None
    pattern: str | MaybeNone = None
    additional_properties: Any | MaybeNone = None
    any_of: list[JSONSchema] | MaybeNone = None
    unique_items: bool | MaybeNone = None
    ref: str | MaybeNone = None
    defs: dict[str, JSONSchema] | MaybeNone = None
    one_of: list[JSONSchema] | MaybeNone = None
    def __init__(
        self,
        *,
        type: Any | None = None,
        format: str | None = None,
        title: str | None = None,
        description: str | None = None,
        default: Any | None = None,
        items: JSONSchema | dict[str, Any] | None = None,
        min_items: int | None = None,
        max_items: int | None = None,
        enum: Sequence[Any] | None = None,
        properties: Mapping[str, JSONSchema | dict[str, Any]] | None = None,
        required: Sequence[str] | None = None,
        min_properties: int | None = None,
        max_properties: int | None = None,
        minimum: float | None = None,
        maximum: float | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        additional_properties: Any | None = None,
        any_of: Sequence[JSONSchema | dict[str, Any]] | None = None,
        unique_items: bool | None = None,
        ref: str | None = None,
        defs: Mapping[str, JSONSchema | dict[str, Any]] | None = None,
        one_of: Sequence[JSONSchema | dict[str, Any]] | None = None,
    ) -> None: ...

JSONSchemaDict: TypeAlias = dict[str, Any]
JSONSchemaOrDict: TypeAlias = JSONSchema | dict[str, Any]

class JSONSchemaType(OpenEnum):
    NULL = "null"
    BOOLEAN = "boolean"
    OBJECT = "object"
    ARRAY = "array"
    NUMBER = "number"
    INTEGER = "integer"
    STRING = "string"

class JobError(BaseModel):
    details: list[str] | MaybeNone = None
    code: int | MaybeNone = None
    message: str | MaybeNone = None
    def __init__(
        self, *, details: Sequence[str] | None = None, code: int | None = None, message: str | None = None
    ) -> None: ...

JobErrorDict: TypeAlias = dict[str, Any]
JobErrorOrDict: TypeAlias = JobError | dict[str, Any]

class JobState(OpenEnum):
    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"

class LLMBasedMetricSpec(BaseModel):
    metric_prompt_template: str | MaybeNone = None
    system_instruction: str | MaybeNone = None
    judge_autorater_config: AutoraterConfig | MaybeNone = None
    rubric_group_key: str | MaybeNone = None
    predefined_rubric_generation_spec: PredefinedMetricSpec | MaybeNone = None
    rubric_generation_spec: RubricGenerationSpec | MaybeNone = None
    additional_config: dict[str, Any] | MaybeNone = None
    result_parser_config: EvaluationParserConfig | MaybeNone = None
    def __init__(
        self,
        *,
        metric_prompt_template: str | None = None,
        system_instruction: str | None = None,
        judge_autorater_config: AutoraterConfig | dict[str, Any] | None = None,
        rubric_group_key: str | None = None,
        predefined_rubric_generation_spec: PredefinedMetricSpec | dict[str, Any] | None = None,
        rubric_generation_spec: RubricGenerationSpec | dict[str, Any] | None = None,
        additional_config: Mapping[str, Any] | None = None,
        result_parser_config: EvaluationParserConfig | dict[str, Any] | None = None,
    ) -> None: ...

LLMBasedMetricSpecDict: TypeAlias = dict[str, Any]
LLMBasedMetricSpecOrDict: TypeAlias = LLMBasedMetricSpec | dict[str, Any]

class Language(OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"

class LanguageAuto(BaseModel): ...

LanguageAutoDict: TypeAlias = dict[str, Any]
LanguageAutoOrDict: TypeAlias = LanguageAuto | dict[str, Any]

class LanguageHints(BaseModel):
    language_codes: list[str] | MaybeNone = None
    def __init__(self, *, language_codes: Sequence[str] | None = None) -> None: ...

LanguageHintsDict: TypeAlias = dict[str, Any]
LanguageHintsOrDict: TypeAlias = LanguageHints | dict[str, Any]

class LatLng(BaseModel):
    latitude: float | MaybeNone = None
    longitude: float | MaybeNone = None
    def __init__(self, *, latitude: float | None = None, longitude: float | None = None) -> None: ...

LatLngDict: TypeAlias = dict[str, Any]
LatLngOrDict: TypeAlias = LatLng | dict[str, Any]

class ListBatchJobsConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    page_size: int | MaybeNone = None
    page_token: str | MaybeNone = None
    filter: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        filter: str | None = None,
    ) -> None: ...

ListBatchJobsConfigDict: TypeAlias = dict[str, Any]
ListBatchJobsConfigOrDict: TypeAlias = ListBatchJobsConfig | dict[str, Any]

class ListBatchJobsResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    next_page_token: str | MaybeNone = None
    batch_jobs: list[BatchJob] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        next_page_token: str | None = None,
        batch_jobs: Sequence[BatchJob | dict[str, Any]] | None = None,
    ) -> None: ...

ListBatchJobsResponseDict: TypeAlias = dict[str, Any]
ListBatchJobsResponseOrDict: TypeAlias = ListBatchJobsResponse | dict[str, Any]

class ListCachedContentsConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    page_size: int | MaybeNone = None
    page_token: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> None: ...

ListCachedContentsConfigDict: TypeAlias = dict[str, Any]
ListCachedContentsConfigOrDict: TypeAlias = ListCachedContentsConfig | dict[str, Any]

class ListCachedContentsResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    next_page_token: str | MaybeNone = None
    cached_contents: list[CachedContent] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        next_page_token: str | None = None,
        cached_contents: Sequence[CachedContent | dict[str, Any]] | None = None,
    ) -> None: ...

ListCachedContentsResponseDict: TypeAlias = dict[str, Any]
ListCachedContentsResponseOrDict: TypeAlias = ListCachedContentsResponse | dict[str, Any]

class ListDocumentsConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    page_size: int | MaybeNone = None
    page_token: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> None: ...

ListDocumentsConfigDict: TypeAlias = dict[str, Any]
ListDocumentsConfigOrDict: TypeAlias = ListDocumentsConfig | dict[str, Any]

class ListDocumentsResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    next_page_token: str | MaybeNone = None
    documents: list[Document] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        next_page_token: str | None = None,
        documents: Sequence[Document | dict[str, Any]] | None = None,
    ) -> None: ...

ListDocumentsResponseDict: TypeAlias = dict[str, Any]
ListDocumentsResponseOrDict: TypeAlias = ListDocumentsResponse | dict[str, Any]

class ListFileSearchStoresConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    page_size: int | MaybeNone = None
    page_token: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> None: ...

ListFileSearchStoresConfigDict: TypeAlias = dict[str, Any]
ListFileSearchStoresConfigOrDict: TypeAlias = ListFileSearchStoresConfig | dict[str, Any]

class ListFileSearchStoresResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    next_page_token: str | MaybeNone = None
    file_search_stores: list[FileSearchStore] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        next_page_token: str | None = None,
        file_search_stores: Sequence[FileSearchStore | dict[str, Any]] | None = None,
    ) -> None: ...

ListFileSearchStoresResponseDict: TypeAlias = dict[str, Any]
ListFileSearchStoresResponseOrDict: TypeAlias = ListFileSearchStoresResponse | dict[str, Any]

class ListFilesConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    page_size: int | MaybeNone = None
    page_token: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> None: ...

ListFilesConfigDict: TypeAlias = dict[str, Any]
ListFilesConfigOrDict: TypeAlias = ListFilesConfig | dict[str, Any]

class ListFilesResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    next_page_token: str | MaybeNone = None
    files: list[File] | MaybeNone = None
    data: list[ClaudeFile] | MaybeNone = None
    next_page: str | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        next_page_token: str | None = None,
        files: Sequence[File | dict[str, Any]] | None = None,
        data: Sequence[ClaudeFile | dict[str, Any]] | None = None,
        next_page: str | None = None,
    ) -> None: ...

ListFilesResponseDict: TypeAlias = dict[str, Any]
ListFilesResponseOrDict: TypeAlias = ListFilesResponse | dict[str, Any]

class ListModelsConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    page_size: int | MaybeNone = None
    page_token: str | MaybeNone = None
    filter: str | MaybeNone = None
    query_base: bool | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        filter: str | None = None,
        query_base: bool | None = None,
    ) -> None: ...

ListModelsConfigDict: TypeAlias = dict[str, Any]
ListModelsConfigOrDict: TypeAlias = ListModelsConfig | dict[str, Any]

class ListModelsResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    next_page_token: str | MaybeNone = None
    models: list[Model] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        next_page_token: str | None = None,
        models: Sequence[Model | dict[str, Any]] | None = None,
    ) -> None: ...

ListModelsResponseDict: TypeAlias = dict[str, Any]
ListModelsResponseOrDict: TypeAlias = ListModelsResponse | dict[str, Any]

class ListTuningJobsConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    page_size: int | MaybeNone = None
    page_token: str | MaybeNone = None
    filter: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        filter: str | None = None,
    ) -> None: ...

ListTuningJobsConfigDict: TypeAlias = dict[str, Any]
ListTuningJobsConfigOrDict: TypeAlias = ListTuningJobsConfig | dict[str, Any]

class ListTuningJobsResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    next_page_token: str | MaybeNone = None
    tuning_jobs: list[TuningJob] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        next_page_token: str | None = None,
        tuning_jobs: Sequence[TuningJob | dict[str, Any]] | None = None,
    ) -> None: ...

ListTuningJobsResponseDict: TypeAlias = dict[str, Any]
ListTuningJobsResponseOrDict: TypeAlias = ListTuningJobsResponse | dict[str, Any]

class LiveClientContent(BaseModel):
    turns: list[Content] | MaybeNone = None
    turn_complete: bool | MaybeNone = None
    def __init__(
        self, *, turns: Sequence[Content | dict[str, Any]] | None = None, turn_complete: bool | None = None
    ) -> None: ...

LiveClientContentDict: TypeAlias = dict[str, Any]
LiveClientContentOrDict: TypeAlias = LiveClientContent | dict[str, Any]

class LiveClientContextUpdate(BaseModel):
    system_instruction: Union[Content, str, File, Part, list[Union[str, File, Part]]] | MaybeNone = None
    tools: LiveClientContextUpdateTools | MaybeNone = None
    def __init__(
        self,
        *,
        system_instruction: Any | None = None,
        tools: LiveClientContextUpdateTools | dict[str, Any] | None = None,
    ) -> None: ...

LiveClientContextUpdateDict: TypeAlias = dict[str, Any]
LiveClientContextUpdateOrDict: TypeAlias = LiveClientContextUpdate | dict[str, Any]

class LiveClientContextUpdateTools(BaseModel):
    tools: Tools | MaybeNone = None
    def __init__(self, *, tools: Sequence[Any] | None = None) -> None: ...

LiveClientContextUpdateToolsDict: TypeAlias = dict[str, Any]
LiveClientContextUpdateToolsOrDict: TypeAlias = LiveClientContextUpdateTools | dict[str, Any]

class LiveClientMessage(BaseModel):
    setup: LiveClientSetup | MaybeNone = None
    client_content: LiveClientContent | MaybeNone = None
    realtime_input: LiveClientRealtimeInput | MaybeNone = None
    tool_response: LiveClientToolResponse | MaybeNone = None
    context_update: LiveClientContextUpdate | MaybeNone = None
    def __init__(
        self,
        *,
        setup: LiveClientSetup | dict[str, Any] | None = None,
        client_content: LiveClientContent | dict[str, Any] | None = None,
        realtime_input: LiveClientRealtimeInput | dict[str, Any] | None = None,
        tool_response: LiveClientToolResponse | dict[str, Any] | None = None,
        context_update: LiveClientContextUpdate | dict[str, Any] | None = None,
    ) -> None: ...

LiveClientMessageDict: TypeAlias = dict[str, Any]
LiveClientMessageOrDict: TypeAlias = LiveClientMessage | dict[str, Any]

class LiveClientRealtimeInput(BaseModel):
    media_chunks: list[Blob] | MaybeNone = None
    audio: Blob | MaybeNone = None
    audio_stream_end: bool | MaybeNone = None
    video: Blob | MaybeNone = None
    text: str | MaybeNone = None
    activity_start: ActivityStart | MaybeNone = None
    activity_end: ActivityEnd | MaybeNone = None
    def __init__(
        self,
        *,
        media_chunks: Sequence[Blob | dict[str, Any]] | None = None,
        audio: Blob | dict[str, Any] | None = None,
        audio_stream_end: bool | None = None,
        video: Blob | dict[str, Any] | None = None,
        text: str | None = None,
        activity_start: ActivityStart | dict[str, Any] | None = None,
        activity_end: ActivityEnd | dict[str, Any] | None = None,
    ) -> None: ...

LiveClientRealtimeInputDict: TypeAlias = dict[str, Any]
LiveClientRealtimeInputOrDict: TypeAlias = LiveClientRealtimeInput | dict[str, Any]

class LiveClientSetup(BaseModel):
    model: str | MaybeNone = None
    generation_config: GenerationConfig | MaybeNone = None
    system_instruction: Union[Content, str, File, Part, list[Union[str, File, Part]]] | MaybeNone = None
    tools: Tools | MaybeNone = None
    session_resumption: SessionResumptionConfig | MaybeNone = None
    context_window_compression: ContextWindowCompressionConfig | MaybeNone = None
    input_audio_transcription: AudioTranscriptionConfig | MaybeNone = None
    output_audio_transcription: AudioTranscriptionConfig | MaybeNone = None
    proactivity: ProactivityConfig | MaybeNone = None
    explicit_vad_signal: bool | MaybeNone = None
    history_config: HistoryConfig | MaybeNone = None
    avatar_config: AvatarConfig | MaybeNone = None
    safety_settings: list[SafetySetting] | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    def __init__(
        self,
        *,
        model: str | None = None,
        generation_config: GenerationConfig | dict[str, Any] | None = None,
        system_instruction: Any | None = None,
        tools: Sequence[Any] | None = None,
        session_resumption: SessionResumptionConfig | dict[str, Any] | None = None,
        context_window_compression: ContextWindowCompressionConfig | dict[str, Any] | None = None,
        input_audio_transcription: AudioTranscriptionConfig | dict[str, Any] | None = None,
        output_audio_transcription: AudioTranscriptionConfig | dict[str, Any] | None = None,
        proactivity: ProactivityConfig | dict[str, Any] | None = None,
        explicit_vad_signal: bool | None = None,
        history_config: HistoryConfig | dict[str, Any] | None = None,
        avatar_config: AvatarConfig | dict[str, Any] | None = None,
        safety_settings: Sequence[SafetySetting | dict[str, Any]] | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> None: ...

LiveClientSetupDict: TypeAlias = dict[str, Any]
LiveClientSetupOrDict: TypeAlias = LiveClientSetup | dict[str, Any]

class LiveClientToolResponse(BaseModel):
    function_responses: list[FunctionResponse] | MaybeNone = None
    def __init__(
        self, *, function_responses: Sequence[FunctionResponse | dict[str, Any]] | None = None
    ) -> None: ...

LiveClientToolResponseDict: TypeAlias = dict[str, Any]
LiveClientToolResponseOrDict: TypeAlias = LiveClientToolResponse | dict[str, Any]

class LiveConnectConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    generation_config: GenerationConfig | MaybeNone = None
    response_modalities: list[Modality] | MaybeNone = None
    temperature: float | MaybeNone = None
    top_p: float | MaybeNone = None
    top_k: float | MaybeNone = None
    max_output_tokens: int | MaybeNone = None
    media_resolution: MediaResolution | MaybeNone = None
    seed: int | MaybeNone = None
    speech_config: SpeechConfig | MaybeNone = None
    thinking_config: ThinkingConfig | MaybeNone = None
    enable_affective_dialog: bool | MaybeNone = None
    system_instruction: Union[Content, str, File, Part, list[Union[str, File, Part]]] | MaybeNone = None
    tools: Tools | MaybeNone = None
    session_resumption: SessionResumptionConfig | MaybeNone = None
    input_audio_transcription: AudioTranscriptionConfig | MaybeNone = None
    output_audio_transcription: AudioTranscriptionConfig | MaybeNone = None
    realtime_input_config: RealtimeInputConfig | MaybeNone = None
    context_window_compression: ContextWindowCompressionConfig | MaybeNone = None
    proactivity: ProactivityConfig | MaybeNone = None
    explicit_vad_signal: bool | MaybeNone = None
    history_config: HistoryConfig | MaybeNone = None
    avatar_config: AvatarConfig | MaybeNone = None
    safety_settings: list[SafetySetting] | MaybeNone = None
    translation_config: TranslationConfig | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        generation_config: GenerationConfig | dict[str, Any] | None = None,
        response_modalities: Sequence[Modality | str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: float | None = None,
        max_output_tokens: int | None = None,
        media_resolution: MediaResolution | str | None = None,
        seed: int | None = None,
        speech_config: SpeechConfig | dict[str, Any] | None = None,
        thinking_config: ThinkingConfig | dict[str, Any] | None = None,
        enable_affective_dialog: bool | None = None,
        system_instruction: Any | None = None,
        tools: Sequence[Any] | None = None,
        session_resumption: SessionResumptionConfig | dict[str, Any] | None = None,
        input_audio_transcription: AudioTranscriptionConfig | dict[str, Any] | None = None,
        output_audio_transcription: AudioTranscriptionConfig | dict[str, Any] | None = None,
        realtime_input_config: RealtimeInputConfig | dict[str, Any] | None = None,
        context_window_compression: ContextWindowCompressionConfig | dict[str, Any] | None = None,
        proactivity: ProactivityConfig | dict[str, Any] | None = None,
        explicit_vad_signal: bool | None = None,
        history_config: HistoryConfig | dict[str, Any] | None = None,
        avatar_config: AvatarConfig | dict[str, Any] | None = None,
        safety_settings: Sequence[SafetySetting | dict[str, Any]] | None = None,
        translation_config: TranslationConfig | dict[str, Any] | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> None: ...

LiveConnectConfigDict: TypeAlias = dict[str, Any]
LiveConnectConfigOrDict: TypeAlias = LiveConnectConfig | dict[str, Any]

class LiveConnectConstraints(BaseModel):
    model: str | MaybeNone = None
    config: LiveConnectConfig | MaybeNone = None
    def __init__(
        self, *, model: str | None = None, config: LiveConnectConfig | dict[str, Any] | None = None
    ) -> None: ...

LiveConnectConstraintsDict: TypeAlias = dict[str, Any]
LiveConnectConstraintsOrDict: TypeAlias = LiveConnectConstraints | dict[str, Any]

class LiveConnectParameters(BaseModel):
    model: str | MaybeNone = None
    config: LiveConnectConfig | MaybeNone = None
    def __init__(
        self, *, model: str | None = None, config: LiveConnectConfig | dict[str, Any] | None = None
    ) -> None: ...

LiveConnectParametersDict: TypeAlias = dict[str, Any]
LiveConnectParametersOrDict: TypeAlias = LiveConnectParameters | dict[str, Any]

class LiveMusicClientContent(BaseModel):
    weighted_prompts: list[WeightedPrompt] | MaybeNone = None
    def __init__(
        self, *, weighted_prompts: Sequence[WeightedPrompt | dict[str, Any]] | None = None
    ) -> None: ...

LiveMusicClientContentDict: TypeAlias = dict[str, Any]
LiveMusicClientContentOrDict: TypeAlias = LiveMusicClientContent | dict[str, Any]

class LiveMusicClientMessage(BaseModel):
    setup: LiveMusicClientSetup | MaybeNone = None
    client_content: LiveMusicClientContent | MaybeNone = None
    music_generation_config: LiveMusicGenerationConfig | MaybeNone = None
    playback_control: LiveMusicPlaybackControl | MaybeNone = None
    def __init__(
        self,
        *,
        setup: LiveMusicClientSetup | dict[str, Any] | None = None,
        client_content: LiveMusicClientContent | dict[str, Any] | None = None,
        music_generation_config: LiveMusicGenerationConfig | dict[str, Any] | None = None,
        playback_control: LiveMusicPlaybackControl | str | None = None,
    ) -> None: ...

LiveMusicClientMessageDict: TypeAlias = dict[str, Any]
LiveMusicClientMessageOrDict: TypeAlias = LiveMusicClientMessage | dict[str, Any]

class LiveMusicClientSetup(BaseModel):
    model: str | MaybeNone = None
    def __init__(self, *, model: str | None = None) -> None: ...

LiveMusicClientSetupDict: TypeAlias = dict[str, Any]
LiveMusicClientSetupOrDict: TypeAlias = LiveMusicClientSetup | dict[str, Any]

class LiveMusicConnectParameters(BaseModel):
    model: str | MaybeNone = None
    def __init__(self, *, model: str | None = None) -> None: ...

LiveMusicConnectParametersDict: TypeAlias = dict[str, Any]
LiveMusicConnectParametersOrDict: TypeAlias = LiveMusicConnectParameters | dict[str, Any]

class LiveMusicFilteredPrompt(BaseModel):
    text: str | MaybeNone = None
    filtered_reason: str | MaybeNone = None
    def __init__(self, *, text: str | None = None, filtered_reason: str | None = None) -> None: ...

LiveMusicFilteredPromptDict: TypeAlias = dict[str, Any]
LiveMusicFilteredPromptOrDict: TypeAlias = LiveMusicFilteredPrompt | dict[str, Any]

class LiveMusicGenerationConfig(BaseModel):
    temperature: float | MaybeNone = None
    top_k: int | MaybeNone = None
    seed: int | MaybeNone = None
    guidance: float | MaybeNone = None
    bpm: int | MaybeNone = None
    density: float | MaybeNone = None
    brightness: float | MaybeNone = None
    scale: Scale | MaybeNone = None
    mute_bass: bool | MaybeNone = None
    mute_drums: bool | MaybeNone = None
    only_bass_and_drums: bool | MaybeNone = None
    music_generation_mode: MusicGenerationMode | MaybeNone = None
    def __init__(
        self,
        *,
        temperature: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        guidance: float | None = None,
        bpm: int | None = None,
        density: float | None = None,
        brightness: float | None = None,
        scale: Scale | str | None = None,
        mute_bass: bool | None = None,
        mute_drums: bool | None = None,
        only_bass_and_drums: bool | None = None,
        music_generation_mode: MusicGenerationMode | str | None = None,
    ) -> None: ...

LiveMusicGenerationConfigDict: TypeAlias = dict[str, Any]
LiveMusicGenerationConfigOrDict: TypeAlias = LiveMusicGenerationConfig | dict[str, Any]

class LiveMusicPlaybackControl(OpenEnum):
    PLAYBACK_CONTROL_UNSPECIFIED = "PLAYBACK_CONTROL_UNSPECIFIED"
    PLAY = "PLAY"
    PAUSE = "PAUSE"
    STOP = "STOP"
    RESET_CONTEXT = "RESET_CONTEXT"

class LiveMusicServerContent(BaseModel):
    audio_chunks: list[AudioChunk] | MaybeNone = None
    def __init__(self, *, audio_chunks: Sequence[AudioChunk | dict[str, Any]] | None = None) -> None: ...

LiveMusicServerContentDict: TypeAlias = dict[str, Any]
LiveMusicServerContentOrDict: TypeAlias = LiveMusicServerContent | dict[str, Any]

class LiveMusicServerMessage(BaseModel):
    setup_complete: LiveMusicServerSetupComplete | MaybeNone = None
    server_content: LiveMusicServerContent | MaybeNone = None
    filtered_prompt: LiveMusicFilteredPrompt | MaybeNone = None
    def __init__(
        self,
        *,
        setup_complete: LiveMusicServerSetupComplete | dict[str, Any] | None = None,
        server_content: LiveMusicServerContent | dict[str, Any] | None = None,
        filtered_prompt: LiveMusicFilteredPrompt | dict[str, Any] | None = None,
    ) -> None: ...

LiveMusicServerMessageDict: TypeAlias = dict[str, Any]
LiveMusicServerMessageOrDict: TypeAlias = LiveMusicServerMessage | dict[str, Any]

class LiveMusicServerSetupComplete(BaseModel): ...

LiveMusicServerSetupCompleteDict: TypeAlias = dict[str, Any]
LiveMusicServerSetupCompleteOrDict: TypeAlias = LiveMusicServerSetupComplete | dict[str, Any]

class LiveMusicSetConfigParameters(BaseModel):
    music_generation_config: LiveMusicGenerationConfig | MaybeNone = None
    def __init__(
        self, *, music_generation_config: LiveMusicGenerationConfig | dict[str, Any] | None = None
    ) -> None: ...

LiveMusicSetConfigParametersDict: TypeAlias = dict[str, Any]
LiveMusicSetConfigParametersOrDict: TypeAlias = LiveMusicSetConfigParameters | dict[str, Any]

class LiveMusicSetWeightedPromptsParameters(BaseModel):
    weighted_prompts: list[WeightedPrompt] | MaybeNone = None
    def __init__(
        self, *, weighted_prompts: Sequence[WeightedPrompt | dict[str, Any]] | None = None
    ) -> None: ...

LiveMusicSetWeightedPromptsParametersDict: TypeAlias = dict[str, Any]
LiveMusicSetWeightedPromptsParametersOrDict: TypeAlias = (
    LiveMusicSetWeightedPromptsParameters | dict[str, Any]
)

class LiveMusicSourceMetadata(BaseModel):
    client_content: LiveMusicClientContent | MaybeNone = None
    music_generation_config: LiveMusicGenerationConfig | MaybeNone = None
    def __init__(
        self,
        *,
        client_content: LiveMusicClientContent | dict[str, Any] | None = None,
        music_generation_config: LiveMusicGenerationConfig | dict[str, Any] | None = None,
    ) -> None: ...

LiveMusicSourceMetadataDict: TypeAlias = dict[str, Any]
LiveMusicSourceMetadataOrDict: TypeAlias = LiveMusicSourceMetadata | dict[str, Any]

class LiveSendRealtimeInputParameters(BaseModel):
    media: Blob | MaybeNone = None
    audio: Blob | MaybeNone = None
    audio_stream_end: bool | MaybeNone = None
    video: Blob | MaybeNone = None
    text: str | MaybeNone = None
    activity_start: ActivityStart | MaybeNone = None
    activity_end: ActivityEnd | MaybeNone = None
    def __init__(
        self,
        *,
        media: Blob | dict[str, Any] | None = None,
        audio: Blob | dict[str, Any] | None = None,
        audio_stream_end: bool | None = None,
        video: Blob | dict[str, Any] | None = None,
        text: str | None = None,
        activity_start: ActivityStart | dict[str, Any] | None = None,
        activity_end: ActivityEnd | dict[str, Any] | None = None,
    ) -> None: ...

LiveSendRealtimeInputParametersDict: TypeAlias = dict[str, Any]
LiveSendRealtimeInputParametersOrDict: TypeAlias = LiveSendRealtimeInputParameters | dict[str, Any]

class LiveServerContent(BaseModel):
    model_turn: Content | MaybeNone = None
    turn_complete: bool | MaybeNone = None
    interrupted: bool | MaybeNone = None
    grounding_metadata: GroundingMetadata | MaybeNone = None
    generation_complete: bool | MaybeNone = None
    input_transcription: Transcription | MaybeNone = None
    output_transcription: Transcription | MaybeNone = None
    url_context_metadata: UrlContextMetadata | MaybeNone = None
    turn_complete_reason: TurnCompleteReason | MaybeNone = None
    waiting_for_input: bool | MaybeNone = None
    interim_input_transcription: Transcription | MaybeNone = None
    interaction_status: InteractionStatus | MaybeNone = None
    def __init__(
        self,
        *,
        model_turn: Content | dict[str, Any] | None = None,
        turn_complete: bool | None = None,
        interrupted: bool | None = None,
        grounding_metadata: GroundingMetadata | dict[str, Any] | None = None,
        generation_complete: bool | None = None,
        input_transcription: Transcription | dict[str, Any] | None = None,
        output_transcription: Transcription | dict[str, Any] | None = None,
        url_context_metadata: UrlContextMetadata | dict[str, Any] | None = None,
        turn_complete_reason: TurnCompleteReason | str | None = None,
        waiting_for_input: bool | None = None,
        interim_input_transcription: Transcription | dict[str, Any] | None = None,
        interaction_status: InteractionStatus | str | None = None,
    ) -> None: ...

LiveServerContentDict: TypeAlias = dict[str, Any]
LiveServerContentOrDict: TypeAlias = LiveServerContent | dict[str, Any]

class LiveServerGoAway(BaseModel):
    time_left: str | MaybeNone = None
    def __init__(self, *, time_left: str | None = None) -> None: ...

LiveServerGoAwayDict: TypeAlias = dict[str, Any]
LiveServerGoAwayOrDict: TypeAlias = LiveServerGoAway | dict[str, Any]

class LiveServerMessage(BaseModel):
    setup_complete: LiveServerSetupComplete | MaybeNone = None
    server_content: LiveServerContent | MaybeNone = None
    tool_call: LiveServerToolCall | MaybeNone = None
    tool_call_cancellation: LiveServerToolCallCancellation | MaybeNone = None
    usage_metadata: UsageMetadata | MaybeNone = None
    go_away: LiveServerGoAway | MaybeNone = None
    session_resumption_update: LiveServerSessionResumptionUpdate | MaybeNone = None
    voice_activity_detection_signal: VoiceActivityDetectionSignal | MaybeNone = None
    voice_activity: VoiceActivity | MaybeNone = None
    def __init__(
        self,
        *,
        setup_complete: LiveServerSetupComplete | dict[str, Any] | None = None,
        server_content: LiveServerContent | dict[str, Any] | None = None,
        tool_call: LiveServerToolCall | dict[str, Any] | None = None,
        tool_call_cancellation: LiveServerToolCallCancellation | dict[str, Any] | None = None,
        usage_metadata: UsageMetadata | dict[str, Any] | None = None,
        go_away: LiveServerGoAway | dict[str, Any] | None = None,
        session_resumption_update: LiveServerSessionResumptionUpdate | dict[str, Any] | None = None,
        voice_activity_detection_signal: VoiceActivityDetectionSignal | dict[str, Any] | None = None,
        voice_activity: VoiceActivity | dict[str, Any] | None = None,
    ) -> None: ...

LiveServerMessageDict: TypeAlias = dict[str, Any]
LiveServerMessageOrDict: TypeAlias = LiveServerMessage | dict[str, Any]

class LiveServerSessionResumptionUpdate(BaseModel):
    new_handle: str | MaybeNone = None
    resumable: bool | MaybeNone = None
    last_consumed_client_message_index: int | MaybeNone = None
    def __init__(
        self,
        *,
        new_handle: str | None = None,
        resumable: bool | None = None,
        last_consumed_client_message_index: int | None = None,
    ) -> None: ...

LiveServerSessionResumptionUpdateDict: TypeAlias = dict[str, Any]
LiveServerSessionResumptionUpdateOrDict: TypeAlias = LiveServerSessionResumptionUpdate | dict[str, Any]

class LiveServerSetupComplete(BaseModel):
    session_id: str | MaybeNone = None
    voice_consent_signature: VoiceConsentSignature | MaybeNone = None
    def __init__(
        self,
        *,
        session_id: str | None = None,
        voice_consent_signature: VoiceConsentSignature | dict[str, Any] | None = None,
    ) -> None: ...

LiveServerSetupCompleteDict: TypeAlias = dict[str, Any]
LiveServerSetupCompleteOrDict: TypeAlias = LiveServerSetupComplete | dict[str, Any]

class LiveServerToolCall(BaseModel):
    function_calls: list[FunctionCall] | MaybeNone = None
    def __init__(self, *, function_calls: Sequence[FunctionCall | dict[str, Any]] | None = None) -> None: ...

LiveServerToolCallDict: TypeAlias = dict[str, Any]
LiveServerToolCallOrDict: TypeAlias = LiveServerToolCall | dict[str, Any]

class LiveServerToolCallCancellation(BaseModel):
    ids: list[str] | MaybeNone = None
    def __init__(self, *, ids: Sequence[str] | None = None) -> None: ...

LiveServerToolCallCancellationDict: TypeAlias = dict[str, Any]
LiveServerToolCallCancellationOrDict: TypeAlias = LiveServerToolCallCancellation | dict[str, Any]

class LogprobsResult(BaseModel):
    chosen_candidates: list[LogprobsResultCandidate] | MaybeNone = None
    top_candidates: list[LogprobsResultTopCandidates] | MaybeNone = None
    log_probability_sum: float | MaybeNone = None
    def __init__(
        self,
        *,
        chosen_candidates: Sequence[LogprobsResultCandidate | dict[str, Any]] | None = None,
        top_candidates: Sequence[LogprobsResultTopCandidates | dict[str, Any]] | None = None,
        log_probability_sum: float | None = None,
    ) -> None: ...

LogprobsResultDict: TypeAlias = dict[str, Any]
LogprobsResultOrDict: TypeAlias = LogprobsResult | dict[str, Any]

class LogprobsResultCandidate(BaseModel):
    log_probability: float | MaybeNone = None
    token: str | MaybeNone = None
    token_id: int | MaybeNone = None
    def __init__(
        self, *, log_probability: float | None = None, token: str | None = None, token_id: int | None = None
    ) -> None: ...

LogprobsResultCandidateDict: TypeAlias = dict[str, Any]
LogprobsResultCandidateOrDict: TypeAlias = LogprobsResultCandidate | dict[str, Any]

class LogprobsResultTopCandidates(BaseModel):
    candidates: list[LogprobsResultCandidate] | MaybeNone = None
    def __init__(
        self, *, candidates: Sequence[LogprobsResultCandidate | dict[str, Any]] | None = None
    ) -> None: ...

LogprobsResultTopCandidatesDict: TypeAlias = dict[str, Any]
LogprobsResultTopCandidatesOrDict: TypeAlias = LogprobsResultTopCandidates | dict[str, Any]

class MaskReferenceConfig(BaseModel):
    mask_mode: MaskReferenceMode | MaybeNone = None
    segmentation_classes: list[int] | MaybeNone = None
    mask_dilation: float | MaybeNone = None
    def __init__(
        self,
        *,
        mask_mode: MaskReferenceMode | str | None = None,
        segmentation_classes: Sequence[int] | None = None,
        mask_dilation: float | None = None,
    ) -> None: ...

MaskReferenceConfigDict: TypeAlias = dict[str, Any]
MaskReferenceConfigOrDict: TypeAlias = MaskReferenceConfig | dict[str, Any]

class MaskReferenceImage(BaseModel):
    reference_image: Image | MaybeNone = None
    reference_id: int | MaybeNone = None
    reference_type: str | MaybeNone = None
    config: MaskReferenceConfig | MaybeNone = None
    mask_image_config: MaskReferenceConfig | MaybeNone = None
    def __init__(
        self,
        *,
        reference_image: Image | dict[str, Any] | None = None,
        reference_id: int | None = None,
        reference_type: str | None = None,
        config: MaskReferenceConfig | dict[str, Any] | None = None,
        mask_image_config: MaskReferenceConfig | dict[str, Any] | None = None,
    ) -> None: ...

MaskReferenceImageDict: TypeAlias = dict[str, Any]
MaskReferenceImageOrDict: TypeAlias = MaskReferenceImage | dict[str, Any]

class MaskReferenceMode(OpenEnum):
    MASK_MODE_DEFAULT = "MASK_MODE_DEFAULT"
    MASK_MODE_USER_PROVIDED = "MASK_MODE_USER_PROVIDED"
    MASK_MODE_BACKGROUND = "MASK_MODE_BACKGROUND"
    MASK_MODE_FOREGROUND = "MASK_MODE_FOREGROUND"
    MASK_MODE_SEMANTIC = "MASK_MODE_SEMANTIC"

class MatchOperation(OpenEnum):
    MATCH_OPERATION_UNSPECIFIED = "MATCH_OPERATION_UNSPECIFIED"
    REGEX_CONTAINS = "REGEX_CONTAINS"
    PARTIAL_MATCH = "PARTIAL_MATCH"
    EXACT_MATCH = "EXACT_MATCH"

class McpServer(BaseModel):
    name: str | MaybeNone = None
    streamable_http_transport: StreamableHttpTransport | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        streamable_http_transport: StreamableHttpTransport | dict[str, Any] | None = None,
    ) -> None: ...

McpServerDict: TypeAlias = dict[str, Any]
McpServerOrDict: TypeAlias = McpServer | dict[str, Any]

class MediaModality(OpenEnum):
    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    DOCUMENT = "DOCUMENT"

class MediaProcessing(OpenEnum):
    MEDIA_PROCESSING_UNSPECIFIED = "MEDIA_PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    AGENTIC = "AGENTIC"

class MediaResolution(OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"

class Metric(BaseModel):
    name: str | MaybeNone = None
    custom_function: Callable[..., Any] | MaybeNone = None
    prompt_template: str | MaybeNone = None
    judge_model_system_instruction: str | MaybeNone = None
    return_raw_output: bool | MaybeNone = None
    parse_and_reduce_fn: Callable[..., Any] | MaybeNone = None
    aggregate_summary_fn: Callable[..., Any] | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        custom_function: Callable[..., Any] | None = None,
        prompt_template: str | None = None,
        judge_model_system_instruction: str | None = None,
        return_raw_output: bool | None = None,
        parse_and_reduce_fn: Callable[..., Any] | None = None,
        aggregate_summary_fn: Callable[..., Any] | None = None,
    ) -> None: ...

MetricDict: TypeAlias = dict[str, Any]
MetricOrDict: TypeAlias = Metric | dict[str, Any]

class Modality(OpenEnum):
    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"

class ModalityTokenCount(BaseModel):
    modality: MediaModality | MaybeNone = None
    token_count: int | MaybeNone = None
    def __init__(
        self, *, modality: MediaModality | str | None = None, token_count: int | None = None
    ) -> None: ...

ModalityTokenCountDict: TypeAlias = dict[str, Any]
ModalityTokenCountOrDict: TypeAlias = ModalityTokenCount | dict[str, Any]

class Model(BaseModel):
    name: str | MaybeNone = None
    display_name: str | MaybeNone = None
    description: str | MaybeNone = None
    version: str | MaybeNone = None
    endpoints: list[Endpoint] | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    tuned_model_info: TunedModelInfo | MaybeNone = None
    input_token_limit: int | MaybeNone = None
    output_token_limit: int | MaybeNone = None
    supported_actions: list[str] | MaybeNone = None
    default_checkpoint_id: str | MaybeNone = None
    checkpoints: list[Checkpoint] | MaybeNone = None
    temperature: float | MaybeNone = None
    max_temperature: float | MaybeNone = None
    top_p: float | MaybeNone = None
    top_k: int | MaybeNone = None
    thinking: bool | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        version: str | None = None,
        endpoints: Sequence[Endpoint | dict[str, Any]] | None = None,
        labels: Mapping[str, str] | None = None,
        tuned_model_info: TunedModelInfo | dict[str, Any] | None = None,
        input_token_limit: int | None = None,
        output_token_limit: int | None = None,
        supported_actions: Sequence[str] | None = None,
        default_checkpoint_id: str | None = None,
        checkpoints: Sequence[Checkpoint | dict[str, Any]] | None = None,
        temperature: float | None = None,
        max_temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        thinking: bool | None = None,
    ) -> None: ...

ModelDict: TypeAlias = dict[str, Any]
ModelOrDict: TypeAlias = Model | dict[str, Any]

class ModelArmorConfig(BaseModel):
    prompt_template_name: str | MaybeNone = None
    response_template_name: str | MaybeNone = None
    def __init__(
        self, *, prompt_template_name: str | None = None, response_template_name: str | None = None
    ) -> None: ...

ModelArmorConfigDict: TypeAlias = dict[str, Any]
ModelArmorConfigOrDict: TypeAlias = ModelArmorConfig | dict[str, Any]

class ModelContent(_type_methods.ModelContent, Content):
    def __init__(self, parts: Any) -> None: ...

ModelContentDict: TypeAlias = dict[str, Any]
ModelContentOrDict: TypeAlias = ModelContent | dict[str, Any]

class ModelSelectionConfig(BaseModel):
    feature_selection_preference: FeatureSelectionPreference | MaybeNone = None
    def __init__(
        self, *, feature_selection_preference: FeatureSelectionPreference | str | None = None
    ) -> None: ...

ModelSelectionConfigDict: TypeAlias = dict[str, Any]
ModelSelectionConfigOrDict: TypeAlias = ModelSelectionConfig | dict[str, Any]

class ModelStage(OpenEnum):
    MODEL_STAGE_UNSPECIFIED = "MODEL_STAGE_UNSPECIFIED"
    UNSTABLE_EXPERIMENTAL = "UNSTABLE_EXPERIMENTAL"
    EXPERIMENTAL = "EXPERIMENTAL"
    PREVIEW = "PREVIEW"
    STABLE = "STABLE"
    LEGACY = "LEGACY"
    DEPRECATED = "DEPRECATED"
    RETIRED = "RETIRED"

class ModelStatus(BaseModel):
    message: str | MaybeNone = None
    model_stage: ModelStage | MaybeNone = None
    retirement_time: datetime.datetime | MaybeNone = None
    def __init__(
        self,
        *,
        message: str | None = None,
        model_stage: ModelStage | str | None = None,
        retirement_time: datetime.datetime | str | None = None,
    ) -> None: ...

ModelStatusDict: TypeAlias = dict[str, Any]
ModelStatusOrDict: TypeAlias = ModelStatus | dict[str, Any]

class MultiSpeakerVoiceConfig(BaseModel):
    speaker_voice_configs: list[SpeakerVoiceConfig] | MaybeNone = None
    def __init__(
        self, *, speaker_voice_configs: Sequence[SpeakerVoiceConfig | dict[str, Any]] | None = None
    ) -> None: ...

MultiSpeakerVoiceConfigDict: TypeAlias = dict[str, Any]
MultiSpeakerVoiceConfigOrDict: TypeAlias = MultiSpeakerVoiceConfig | dict[str, Any]

class MusicGenerationMode(OpenEnum):
    MUSIC_GENERATION_MODE_UNSPECIFIED = "MUSIC_GENERATION_MODE_UNSPECIFIED"
    QUALITY = "QUALITY"
    DIVERSITY = "DIVERSITY"
    VOCALIZATION = "VOCALIZATION"

class Outcome(OpenEnum):
    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"

class OutputConfig(BaseModel):
    gcs_destination: GcsDestination | MaybeNone = None
    def __init__(self, *, gcs_destination: GcsDestination | dict[str, Any] | None = None) -> None: ...

OutputConfigDict: TypeAlias = dict[str, Any]
OutputConfigOrDict: TypeAlias = OutputConfig | dict[str, Any]

class OutputInfo(BaseModel):
    gcs_output_directory: str | MaybeNone = None
    def __init__(self, *, gcs_output_directory: str | None = None) -> None: ...

OutputInfoDict: TypeAlias = dict[str, Any]
OutputInfoOrDict: TypeAlias = OutputInfo | dict[str, Any]

class PairwiseChoice(OpenEnum):
    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    BASELINE = "BASELINE"
    CANDIDATE = "CANDIDATE"
    TIE = "TIE"

class PairwiseMetricResult(BaseModel):
    custom_output: CustomOutput | MaybeNone = None
    explanation: str | MaybeNone = None
    pairwise_choice: PairwiseChoice | MaybeNone = None
    def __init__(
        self,
        *,
        custom_output: CustomOutput | dict[str, Any] | None = None,
        explanation: str | None = None,
        pairwise_choice: PairwiseChoice | str | None = None,
    ) -> None: ...

PairwiseMetricResultDict: TypeAlias = dict[str, Any]
PairwiseMetricResultOrDict: TypeAlias = PairwiseMetricResult | dict[str, Any]

class PairwiseMetricSpec(BaseModel):
    metric_prompt_template: str | MaybeNone = None
    baseline_response_field_name: str | MaybeNone = None
    candidate_response_field_name: str | MaybeNone = None
    custom_output_format_config: CustomOutputFormatConfig | MaybeNone = None
    system_instruction: str | MaybeNone = None
    def __init__(
        self,
        *,
        metric_prompt_template: str | None = None,
        baseline_response_field_name: str | None = None,
        candidate_response_field_name: str | None = None,
        custom_output_format_config: CustomOutputFormatConfig | dict[str, Any] | None = None,
        system_instruction: str | None = None,
    ) -> None: ...

PairwiseMetricSpecDict: TypeAlias = dict[str, Any]
PairwiseMetricSpecOrDict: TypeAlias = PairwiseMetricSpec | dict[str, Any]

class Part(_type_methods.Part):
    media_resolution: PartMediaResolution | MaybeNone = None
    code_execution_result: CodeExecutionResult | MaybeNone = None
    executable_code: ExecutableCode | MaybeNone = None
    file_data: FileData | MaybeNone = None
    function_call: FunctionCall | MaybeNone = None
    function_response: FunctionResponse | MaybeNone = None
    inline_data: Blob | MaybeNone = None
    text: str | MaybeNone = None
    thought: bool | MaybeNone = None
    thought_signature: bytes | MaybeNone = None
    video_metadata: VideoMetadata | MaybeNone = None
    tool_call: ToolCall | MaybeNone = None
    tool_response: ToolResponse | MaybeNone = None
    part_metadata: dict[str, Any] | MaybeNone = None
    audio_transcription: Transcription | MaybeNone = None
    media_processing: MediaProcessing | MaybeNone = None
    speech_metadata: SpeechMetadata | MaybeNone = None
    document_metadata: DocumentMetadata | MaybeNone = None
    spreadsheet_metadata: SpreadsheetMetadata | MaybeNone = None
    audio_metadata: AudioMetadata | MaybeNone = None
    def __init__(self, value: Any = None, /, **fields: Any) -> None: ...

PartDict: TypeAlias = dict[str, Any]
PartOrDict: TypeAlias = Part | dict[str, Any]

class PartMediaResolution(BaseModel):
    level: PartMediaResolutionLevel | MaybeNone = None
    num_tokens: int | MaybeNone = None
    def __init__(
        self, *, level: PartMediaResolutionLevel | str | None = None, num_tokens: int | None = None
    ) -> None: ...

PartMediaResolutionDict: TypeAlias = dict[str, Any]
PartMediaResolutionOrDict: TypeAlias = PartMediaResolution | dict[str, Any]

class PartMediaResolutionLevel(OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    MEDIA_RESOLUTION_ULTRA_HIGH = "MEDIA_RESOLUTION_ULTRA_HIGH"

class PartialArg(BaseModel):
    bool_value: bool | MaybeNone = None
    json_path: str | MaybeNone = None
    null_value: Literal["NULL_VALUE"] | MaybeNone = None
    number_value: float | MaybeNone = None
    string_value: str | MaybeNone = None
    will_continue: bool | MaybeNone = None
    def __init__(
        self,
        *,
        bool_value: bool | None = None,
        json_path: str | None = None,
        null_value: Literal["NULL_VALUE"] | None = None,
        number_value: float | None = None,
        string_value: str | None = None,
        will_continue: bool | None = None,
    ) -> None: ...

PartialArgDict: TypeAlias = dict[str, Any]
PartialArgOrDict: TypeAlias = PartialArg | dict[str, Any]

class PartnerModelTuningSpec(BaseModel):
    hyper_parameters: dict[str, Any] | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        hyper_parameters: Mapping[str, Any] | None = None,
        training_dataset_uri: str | None = None,
        validation_dataset_uri: str | None = None,
    ) -> None: ...

PartnerModelTuningSpecDict: TypeAlias = dict[str, Any]
PartnerModelTuningSpecOrDict: TypeAlias = PartnerModelTuningSpec | dict[str, Any]

class PersonGeneration(OpenEnum):
    DONT_ALLOW = "DONT_ALLOW"
    ALLOW_ADULT = "ALLOW_ADULT"
    ALLOW_ALL = "ALLOW_ALL"

class PhishBlockThreshold(OpenEnum):
    PHISH_BLOCK_THRESHOLD_UNSPECIFIED = "PHISH_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_HIGH_AND_ABOVE = "BLOCK_HIGH_AND_ABOVE"
    BLOCK_HIGHER_AND_ABOVE = "BLOCK_HIGHER_AND_ABOVE"
    BLOCK_VERY_HIGH_AND_ABOVE = "BLOCK_VERY_HIGH_AND_ABOVE"
    BLOCK_ONLY_EXTREMELY_HIGH = "BLOCK_ONLY_EXTREMELY_HIGH"

class PointwiseMetricResult(BaseModel):
    custom_output: CustomOutput | MaybeNone = None
    explanation: str | MaybeNone = None
    score: float | MaybeNone = None
    def __init__(
        self,
        *,
        custom_output: CustomOutput | dict[str, Any] | None = None,
        explanation: str | None = None,
        score: float | None = None,
    ) -> None: ...

PointwiseMetricResultDict: TypeAlias = dict[str, Any]
PointwiseMetricResultOrDict: TypeAlias = PointwiseMetricResult | dict[str, Any]

class PointwiseMetricSpec(BaseModel):
    metric_prompt_template: str | MaybeNone = None
    custom_output_format_config: CustomOutputFormatConfig | MaybeNone = None
    system_instruction: str | MaybeNone = None
    def __init__(
        self,
        *,
        metric_prompt_template: str | None = None,
        custom_output_format_config: CustomOutputFormatConfig | dict[str, Any] | None = None,
        system_instruction: str | None = None,
    ) -> None: ...

PointwiseMetricSpecDict: TypeAlias = dict[str, Any]
PointwiseMetricSpecOrDict: TypeAlias = PointwiseMetricSpec | dict[str, Any]

class PreTunedModel(BaseModel):
    base_model: str | MaybeNone = None
    checkpoint_id: str | MaybeNone = None
    tuned_model_name: str | MaybeNone = None
    def __init__(
        self,
        *,
        base_model: str | None = None,
        checkpoint_id: str | None = None,
        tuned_model_name: str | None = None,
    ) -> None: ...

PreTunedModelDict: TypeAlias = dict[str, Any]
PreTunedModelOrDict: TypeAlias = PreTunedModel | dict[str, Any]

class PrebuiltVoiceConfig(BaseModel):
    voice_name: str | MaybeNone = None
    def __init__(self, *, voice_name: str | None = None) -> None: ...

PrebuiltVoiceConfigDict: TypeAlias = dict[str, Any]
PrebuiltVoiceConfigOrDict: TypeAlias = PrebuiltVoiceConfig | dict[str, Any]

class PredefinedMetricSpec(BaseModel):
    metric_spec_name: str | MaybeNone = None
    metric_spec_parameters: dict[str, Any] | MaybeNone = None
    step_autorater_configs: dict[str, AutoraterConfig] | MaybeNone = None
    def __init__(
        self,
        *,
        metric_spec_name: str | None = None,
        metric_spec_parameters: Mapping[str, Any] | None = None,
        step_autorater_configs: Mapping[str, AutoraterConfig | dict[str, Any]] | None = None,
    ) -> None: ...

PredefinedMetricSpecDict: TypeAlias = dict[str, Any]
PredefinedMetricSpecOrDict: TypeAlias = PredefinedMetricSpec | dict[str, Any]

class PreferenceOptimizationDataStats(BaseModel):
    dropped_example_indices: list[int] | MaybeNone = None
    dropped_example_reasons: list[str] | MaybeNone = None
    score_variance_per_example_distribution: DatasetDistribution | MaybeNone = None
    scores_distribution: DatasetDistribution | MaybeNone = None
    total_billable_token_count: int | MaybeNone = None
    tuning_dataset_example_count: int | MaybeNone = None
    tuning_step_count: int | MaybeNone = None
    user_dataset_examples: list[GeminiPreferenceExample] | MaybeNone = None
    user_input_token_distribution: DatasetDistribution | MaybeNone = None
    user_output_token_distribution: DatasetDistribution | MaybeNone = None
    def __init__(
        self,
        *,
        dropped_example_indices: Sequence[int] | None = None,
        dropped_example_reasons: Sequence[str] | None = None,
        score_variance_per_example_distribution: DatasetDistribution | dict[str, Any] | None = None,
        scores_distribution: DatasetDistribution | dict[str, Any] | None = None,
        total_billable_token_count: int | None = None,
        tuning_dataset_example_count: int | None = None,
        tuning_step_count: int | None = None,
        user_dataset_examples: Sequence[GeminiPreferenceExample | dict[str, Any]] | None = None,
        user_input_token_distribution: DatasetDistribution | dict[str, Any] | None = None,
        user_output_token_distribution: DatasetDistribution | dict[str, Any] | None = None,
    ) -> None: ...

PreferenceOptimizationDataStatsDict: TypeAlias = dict[str, Any]
PreferenceOptimizationDataStatsOrDict: TypeAlias = PreferenceOptimizationDataStats | dict[str, Any]

class PreferenceOptimizationHyperParameters(BaseModel):
    adapter_size: AdapterSize | MaybeNone = None
    beta: float | MaybeNone = None
    epoch_count: int | MaybeNone = None
    learning_rate_multiplier: float | MaybeNone = None
    def __init__(
        self,
        *,
        adapter_size: AdapterSize | str | None = None,
        beta: float | None = None,
        epoch_count: int | None = None,
        learning_rate_multiplier: float | None = None,
    ) -> None: ...

PreferenceOptimizationHyperParametersDict: TypeAlias = dict[str, Any]
PreferenceOptimizationHyperParametersOrDict: TypeAlias = (
    PreferenceOptimizationHyperParameters | dict[str, Any]
)

class PreferenceOptimizationSpec(BaseModel):
    export_last_checkpoint_only: bool | MaybeNone = None
    hyper_parameters: PreferenceOptimizationHyperParameters | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        export_last_checkpoint_only: bool | None = None,
        hyper_parameters: PreferenceOptimizationHyperParameters | dict[str, Any] | None = None,
        training_dataset_uri: str | None = None,
        validation_dataset_uri: str | None = None,
    ) -> None: ...

PreferenceOptimizationSpecDict: TypeAlias = dict[str, Any]
PreferenceOptimizationSpecOrDict: TypeAlias = PreferenceOptimizationSpec | dict[str, Any]

class ProactivityConfig(BaseModel):
    proactive_audio: bool | MaybeNone = None
    proactive_video: bool | MaybeNone = None
    def __init__(
        self, *, proactive_audio: bool | None = None, proactive_video: bool | None = None
    ) -> None: ...

ProactivityConfigDict: TypeAlias = dict[str, Any]
ProactivityConfigOrDict: TypeAlias = ProactivityConfig | dict[str, Any]

class ProductImage(BaseModel):
    product_image: Image | MaybeNone = None
    def __init__(self, *, product_image: Image | dict[str, Any] | None = None) -> None: ...

ProductImageDict: TypeAlias = dict[str, Any]
ProductImageOrDict: TypeAlias = ProductImage | dict[str, Any]

class ProjectOperation(BaseModel):
    name: str | MaybeNone = None
    metadata: dict[str, Any] | MaybeNone = None
    done: bool | MaybeNone = None
    error: dict[str, Any] | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        done: bool | None = None,
        error: Mapping[str, Any] | None = None,
    ) -> None: ...

ProjectOperationDict: TypeAlias = dict[str, Any]
ProjectOperationOrDict: TypeAlias = ProjectOperation | dict[str, Any]

class ProminentPeople(OpenEnum):
    PROMINENT_PEOPLE_UNSPECIFIED = "PROMINENT_PEOPLE_UNSPECIFIED"
    ALLOW_PROMINENT_PEOPLE = "ALLOW_PROMINENT_PEOPLE"
    BLOCK_PROMINENT_PEOPLE = "BLOCK_PROMINENT_PEOPLE"

class RagChunk(BaseModel):
    page_span: RagChunkPageSpan | MaybeNone = None
    text: str | MaybeNone = None
    chunk_id: str | MaybeNone = None
    file_id: str | MaybeNone = None
    def __init__(
        self,
        *,
        page_span: RagChunkPageSpan | dict[str, Any] | None = None,
        text: str | None = None,
        chunk_id: str | None = None,
        file_id: str | None = None,
    ) -> None: ...

RagChunkDict: TypeAlias = dict[str, Any]
RagChunkOrDict: TypeAlias = RagChunk | dict[str, Any]

class RagChunkPageSpan(BaseModel):
    first_page: int | MaybeNone = None
    last_page: int | MaybeNone = None
    def __init__(self, *, first_page: int | None = None, last_page: int | None = None) -> None: ...

RagChunkPageSpanDict: TypeAlias = dict[str, Any]
RagChunkPageSpanOrDict: TypeAlias = RagChunkPageSpan | dict[str, Any]

class RagRetrievalConfig(BaseModel):
    filter: RagRetrievalConfigFilter | MaybeNone = None
    hybrid_search: RagRetrievalConfigHybridSearch | MaybeNone = None
    ranking: RagRetrievalConfigRanking | MaybeNone = None
    top_k: int | MaybeNone = None
    def __init__(
        self,
        *,
        filter: RagRetrievalConfigFilter | dict[str, Any] | None = None,
        hybrid_search: RagRetrievalConfigHybridSearch | dict[str, Any] | None = None,
        ranking: RagRetrievalConfigRanking | dict[str, Any] | None = None,
        top_k: int | None = None,
    ) -> None: ...

RagRetrievalConfigDict: TypeAlias = dict[str, Any]
RagRetrievalConfigOrDict: TypeAlias = RagRetrievalConfig | dict[str, Any]

class RagRetrievalConfigFilter(BaseModel):
    metadata_filter: str | MaybeNone = None
    vector_distance_threshold: float | MaybeNone = None
    vector_similarity_threshold: float | MaybeNone = None
    def __init__(
        self,
        *,
        metadata_filter: str | None = None,
        vector_distance_threshold: float | None = None,
        vector_similarity_threshold: float | None = None,
    ) -> None: ...

RagRetrievalConfigFilterDict: TypeAlias = dict[str, Any]
RagRetrievalConfigFilterOrDict: TypeAlias = RagRetrievalConfigFilter | dict[str, Any]

class RagRetrievalConfigHybridSearch(BaseModel):
    alpha: float | MaybeNone = None
    def __init__(self, *, alpha: float | None = None) -> None: ...

RagRetrievalConfigHybridSearchDict: TypeAlias = dict[str, Any]
RagRetrievalConfigHybridSearchOrDict: TypeAlias = RagRetrievalConfigHybridSearch | dict[str, Any]

class RagRetrievalConfigRanking(BaseModel):
    llm_ranker: RagRetrievalConfigRankingLlmRanker | MaybeNone = None
    rank_service: RagRetrievalConfigRankingRankService | MaybeNone = None
    def __init__(
        self,
        *,
        llm_ranker: RagRetrievalConfigRankingLlmRanker | dict[str, Any] | None = None,
        rank_service: RagRetrievalConfigRankingRankService | dict[str, Any] | None = None,
    ) -> None: ...

RagRetrievalConfigRankingDict: TypeAlias = dict[str, Any]
RagRetrievalConfigRankingOrDict: TypeAlias = RagRetrievalConfigRanking | dict[str, Any]

class RagRetrievalConfigRankingLlmRanker(BaseModel):
    model_name: str | MaybeNone = None
    def __init__(self, *, model_name: str | None = None) -> None: ...

RagRetrievalConfigRankingLlmRankerDict: TypeAlias = dict[str, Any]
RagRetrievalConfigRankingLlmRankerOrDict: TypeAlias = RagRetrievalConfigRankingLlmRanker | dict[str, Any]

class RagRetrievalConfigRankingRankService(BaseModel):
    model_name: str | MaybeNone = None
    def __init__(self, *, model_name: str | None = None) -> None: ...

RagRetrievalConfigRankingRankServiceDict: TypeAlias = dict[str, Any]
RagRetrievalConfigRankingRankServiceOrDict: TypeAlias = RagRetrievalConfigRankingRankService | dict[str, Any]

class RawOutput(BaseModel):
    raw_output: list[str] | MaybeNone = None
    def __init__(self, *, raw_output: Sequence[str] | None = None) -> None: ...

RawOutputDict: TypeAlias = dict[str, Any]
RawOutputOrDict: TypeAlias = RawOutput | dict[str, Any]

class RawReferenceImage(BaseModel):
    reference_image: Image | MaybeNone = None
    reference_id: int | MaybeNone = None
    reference_type: str | MaybeNone = None
    def __init__(
        self,
        *,
        reference_image: Image | dict[str, Any] | None = None,
        reference_id: int | None = None,
        reference_type: str | None = None,
    ) -> None: ...

RawReferenceImageDict: TypeAlias = dict[str, Any]
RawReferenceImageOrDict: TypeAlias = RawReferenceImage | dict[str, Any]

class RealtimeInputConfig(BaseModel):
    automatic_activity_detection: AutomaticActivityDetection | MaybeNone = None
    activity_handling: ActivityHandling | MaybeNone = None
    turn_coverage: TurnCoverage | MaybeNone = None
    interim_transcript_timestamp_enabled: bool | MaybeNone = None
    def __init__(
        self,
        *,
        automatic_activity_detection: AutomaticActivityDetection | dict[str, Any] | None = None,
        activity_handling: ActivityHandling | str | None = None,
        turn_coverage: TurnCoverage | str | None = None,
        interim_transcript_timestamp_enabled: bool | None = None,
    ) -> None: ...

RealtimeInputConfigDict: TypeAlias = dict[str, Any]
RealtimeInputConfigOrDict: TypeAlias = RealtimeInputConfig | dict[str, Any]

class RecontextImageConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    number_of_images: int | MaybeNone = None
    base_steps: int | MaybeNone = None
    output_gcs_uri: str | MaybeNone = None
    seed: int | MaybeNone = None
    safety_filter_level: SafetyFilterLevel | MaybeNone = None
    person_generation: PersonGeneration | MaybeNone = None
    add_watermark: bool | MaybeNone = None
    output_mime_type: str | MaybeNone = None
    output_compression_quality: int | MaybeNone = None
    enhance_prompt: bool | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        number_of_images: int | None = None,
        base_steps: int | None = None,
        output_gcs_uri: str | None = None,
        seed: int | None = None,
        safety_filter_level: SafetyFilterLevel | str | None = None,
        person_generation: PersonGeneration | str | None = None,
        add_watermark: bool | None = None,
        output_mime_type: str | None = None,
        output_compression_quality: int | None = None,
        enhance_prompt: bool | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> None: ...

RecontextImageConfigDict: TypeAlias = dict[str, Any]
RecontextImageConfigOrDict: TypeAlias = RecontextImageConfig | dict[str, Any]

class RecontextImageResponse(BaseModel):
    generated_images: list[GeneratedImage] | MaybeNone = None
    def __init__(
        self, *, generated_images: Sequence[GeneratedImage | dict[str, Any]] | None = None
    ) -> None: ...

RecontextImageResponseDict: TypeAlias = dict[str, Any]
RecontextImageResponseOrDict: TypeAlias = RecontextImageResponse | dict[str, Any]

class RecontextImageSource(BaseModel):
    prompt: str | MaybeNone = None
    person_image: Image | MaybeNone = None
    product_images: list[ProductImage] | MaybeNone = None
    def __init__(
        self,
        *,
        prompt: str | None = None,
        person_image: Image | dict[str, Any] | None = None,
        product_images: Sequence[ProductImage | dict[str, Any]] | None = None,
    ) -> None: ...

RecontextImageSourceDict: TypeAlias = dict[str, Any]
RecontextImageSourceOrDict: TypeAlias = RecontextImageSource | dict[str, Any]

class RegisterFilesConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    should_return_http_response: bool | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        should_return_http_response: bool | None = None,
    ) -> None: ...

RegisterFilesConfigDict: TypeAlias = dict[str, Any]
RegisterFilesConfigOrDict: TypeAlias = RegisterFilesConfig | dict[str, Any]

class RegisterFilesResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    files: list[File] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        files: Sequence[File | dict[str, Any]] | None = None,
    ) -> None: ...

RegisterFilesResponseDict: TypeAlias = dict[str, Any]
RegisterFilesResponseOrDict: TypeAlias = RegisterFilesResponse | dict[str, Any]

class ReinforcementTuningAutoraterScorer(BaseModel):
    autorater_config: AutoraterConfig | MaybeNone = None
    autorater_prompt: str | MaybeNone = None
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig | MaybeNone = None
    parsed_response_conversion_scorer: (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | MaybeNone
    ) = None
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | MaybeNone = None
    def __init__(
        self,
        *,
        autorater_config: AutoraterConfig | dict[str, Any] | None = None,
        autorater_prompt: str | None = None,
        autorater_response_parse_config: ReinforcementTuningParseResponseConfig
        | dict[str, Any]
        | None = None,
        parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
        | dict[str, Any]
        | None = None,
        exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | dict[str, Any] | None = None,
    ) -> None: ...

ReinforcementTuningAutoraterScorerDict: TypeAlias = dict[str, Any]
ReinforcementTuningAutoraterScorerOrDict: TypeAlias = ReinforcementTuningAutoraterScorer | dict[str, Any]

class ReinforcementTuningAutoraterScorerExactMatchScorer(BaseModel):
    correct_answer_reward: float | MaybeNone = None
    wrong_answer_reward: float | MaybeNone = None
    expression: str | MaybeNone = None
    def __init__(
        self,
        *,
        correct_answer_reward: float | None = None,
        wrong_answer_reward: float | None = None,
        expression: str | None = None,
    ) -> None: ...

ReinforcementTuningAutoraterScorerExactMatchScorerDict: TypeAlias = dict[str, Any]
ReinforcementTuningAutoraterScorerExactMatchScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorerExactMatchScorer | dict[str, Any]
)

class ReinforcementTuningAutoraterScorerParsedResponseConversionScorer(BaseModel): ...

ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict: TypeAlias = dict[str, Any]
ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | dict[str, Any]
)

class ReinforcementTuningCloudRunRewardScorer(BaseModel):
    cloud_run_uri: str | MaybeNone = None
    def __init__(self, *, cloud_run_uri: str | None = None) -> None: ...

ReinforcementTuningCloudRunRewardScorerDict: TypeAlias = dict[str, Any]
ReinforcementTuningCloudRunRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningCloudRunRewardScorer | dict[str, Any]
)

class ReinforcementTuningCodeExecutionRewardScorer(BaseModel):
    python_code_snippet: str | MaybeNone = None
    def __init__(self, *, python_code_snippet: str | None = None) -> None: ...

ReinforcementTuningCodeExecutionRewardScorerDict: TypeAlias = dict[str, Any]
ReinforcementTuningCodeExecutionRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningCodeExecutionRewardScorer | dict[str, Any]
)

class ReinforcementTuningExample(BaseModel):
    contents: list[Content] | MaybeNone = None
    references: dict[str, str] | MaybeNone = None
    system_instruction: Content | MaybeNone = None
    tools: list[Tool] | MaybeNone = None
    def __init__(
        self,
        *,
        contents: Sequence[Content | dict[str, Any]] | None = None,
        references: Mapping[str, str] | None = None,
        system_instruction: Content | dict[str, Any] | None = None,
        tools: Sequence[Tool | dict[str, Any]] | None = None,
    ) -> None: ...

ReinforcementTuningExampleDict: TypeAlias = dict[str, Any]
ReinforcementTuningExampleOrDict: TypeAlias = ReinforcementTuningExample | dict[str, Any]

class ReinforcementTuningHyperParameters(BaseModel):
    epoch_count: int | MaybeNone = None
    learning_rate_multiplier: float | MaybeNone = None
    adapter_size: AdapterSize | MaybeNone = None
    samples_per_prompt: int | MaybeNone = None
    batch_size: int | MaybeNone = None
    evaluate_interval: int | MaybeNone = None
    checkpoint_interval: int | MaybeNone = None
    max_output_tokens: int | MaybeNone = None
    thinking_level: ReinforcementTuningThinkingLevel | MaybeNone = None
    thinking_budget: int | MaybeNone = None
    step_count: int | MaybeNone = None
    def __init__(
        self,
        *,
        epoch_count: int | None = None,
        learning_rate_multiplier: float | None = None,
        adapter_size: AdapterSize | str | None = None,
        samples_per_prompt: int | None = None,
        batch_size: int | None = None,
        evaluate_interval: int | None = None,
        checkpoint_interval: int | None = None,
        max_output_tokens: int | None = None,
        thinking_level: ReinforcementTuningThinkingLevel | str | None = None,
        thinking_budget: int | None = None,
        step_count: int | None = None,
    ) -> None: ...

ReinforcementTuningHyperParametersDict: TypeAlias = dict[str, Any]
ReinforcementTuningHyperParametersOrDict: TypeAlias = ReinforcementTuningHyperParameters | dict[str, Any]

class ReinforcementTuningParseResponseConfig(BaseModel):
    parse_type: ResponseParseType | MaybeNone = None
    regex_extract_expression: str | MaybeNone = None
    def __init__(
        self,
        *,
        parse_type: ResponseParseType | str | None = None,
        regex_extract_expression: str | None = None,
    ) -> None: ...

ReinforcementTuningParseResponseConfigDict: TypeAlias = dict[str, Any]
ReinforcementTuningParseResponseConfigOrDict: TypeAlias = (
    ReinforcementTuningParseResponseConfig | dict[str, Any]
)

class ReinforcementTuningRewardInfo(BaseModel):
    reward: float | MaybeNone = None
    user_requested_aux_info: str | MaybeNone = None
    error_status: GoogleRpcStatus | MaybeNone = None
    def __init__(
        self,
        *,
        reward: float | None = None,
        user_requested_aux_info: str | None = None,
        error_status: GoogleRpcStatus | dict[str, Any] | None = None,
    ) -> None: ...

ReinforcementTuningRewardInfoDict: TypeAlias = dict[str, Any]
ReinforcementTuningRewardInfoOrDict: TypeAlias = ReinforcementTuningRewardInfo | dict[str, Any]

class ReinforcementTuningSpec(BaseModel):
    composite_reward_config: CompositeReinforcementTuningRewardConfig | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    hyper_parameters: ReinforcementTuningHyperParameters | MaybeNone = None
    single_reward_config: SingleReinforcementTuningRewardConfig | MaybeNone = None
    def __init__(
        self,
        *,
        composite_reward_config: CompositeReinforcementTuningRewardConfig | dict[str, Any] | None = None,
        training_dataset_uri: str | None = None,
        validation_dataset_uri: str | None = None,
        hyper_parameters: ReinforcementTuningHyperParameters | dict[str, Any] | None = None,
        single_reward_config: SingleReinforcementTuningRewardConfig | dict[str, Any] | None = None,
    ) -> None: ...

ReinforcementTuningSpecDict: TypeAlias = dict[str, Any]
ReinforcementTuningSpecOrDict: TypeAlias = ReinforcementTuningSpec | dict[str, Any]

class ReinforcementTuningStringMatchRewardScorer(BaseModel):
    wrong_answer_reward: float | MaybeNone = None
    correct_answer_reward: float | MaybeNone = None
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | MaybeNone = (
        None
    )
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | MaybeNone = None
    def __init__(
        self,
        *,
        wrong_answer_reward: float | None = None,
        correct_answer_reward: float | None = None,
        string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression
        | dict[str, Any]
        | None = None,
        json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
        | dict[str, Any]
        | None = None,
    ) -> None: ...

ReinforcementTuningStringMatchRewardScorerDict: TypeAlias = dict[str, Any]
ReinforcementTuningStringMatchRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorer | dict[str, Any]
)

class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(BaseModel):
    key_name: str | MaybeNone = None
    value_string_match_expression: (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression | MaybeNone
    ) = None
    def __init__(
        self,
        *,
        key_name: str | None = None,
        value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression
        | dict[str, Any]
        | None = None,
    ) -> None: ...

ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict: TypeAlias = dict[str, Any]
ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | dict[str, Any]
)

class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(BaseModel):
    match_operation: MatchOperation | MaybeNone = None
    expression: str | MaybeNone = None
    def __init__(
        self, *, match_operation: MatchOperation | str | None = None, expression: str | None = None
    ) -> None: ...

ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict: TypeAlias = dict[str, Any]
ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorerStringMatchExpression | dict[str, Any]
)

class ReinforcementTuningThinkingLevel(OpenEnum):
    REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED = "REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"

class ReinforcementTuningUserDatasetExamples(BaseModel):
    user_dataset_examples: list[ReinforcementTuningExample] | MaybeNone = None
    def __init__(
        self, *, user_dataset_examples: Sequence[ReinforcementTuningExample | dict[str, Any]] | None = None
    ) -> None: ...

ReinforcementTuningUserDatasetExamplesDict: TypeAlias = dict[str, Any]
ReinforcementTuningUserDatasetExamplesOrDict: TypeAlias = (
    ReinforcementTuningUserDatasetExamples | dict[str, Any]
)

class ReplayFile(BaseModel):
    replay_id: str | MaybeNone = None
    interactions: list[ReplayInteraction] | MaybeNone = None
    def __init__(
        self,
        *,
        replay_id: str | None = None,
        interactions: Sequence[ReplayInteraction | dict[str, Any]] | None = None,
    ) -> None: ...

ReplayFileDict: TypeAlias = dict[str, Any]
ReplayFileOrDict: TypeAlias = ReplayFile | dict[str, Any]

class ReplayInteraction(BaseModel):
    request: ReplayRequest | MaybeNone = None
    response: ReplayResponse | MaybeNone = None
    def __init__(
        self,
        *,
        request: ReplayRequest | dict[str, Any] | None = None,
        response: ReplayResponse | dict[str, Any] | None = None,
    ) -> None: ...

ReplayInteractionDict: TypeAlias = dict[str, Any]
ReplayInteractionOrDict: TypeAlias = ReplayInteraction | dict[str, Any]

class ReplayRequest(BaseModel):
    method: str | MaybeNone = None
    url: str | MaybeNone = None
    headers: dict[str, str] | MaybeNone = None
    body_segments: list[dict[str, Any]] | MaybeNone = None
    def __init__(
        self,
        *,
        method: str | None = None,
        url: str | None = None,
        headers: Mapping[str, str] | None = None,
        body_segments: Sequence[Mapping[str, Any]] | None = None,
    ) -> None: ...

ReplayRequestDict: TypeAlias = dict[str, Any]
ReplayRequestOrDict: TypeAlias = ReplayRequest | dict[str, Any]

class ReplayResponse(BaseModel):
    status_code: int | MaybeNone = None
    headers: dict[str, str] | MaybeNone = None
    body_segments: list[dict[str, Any]] | MaybeNone = None
    sdk_response_segments: list[dict[str, Any]] | MaybeNone = None
    def __init__(
        self,
        *,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        body_segments: Sequence[Mapping[str, Any]] | None = None,
        sdk_response_segments: Sequence[Mapping[str, Any]] | None = None,
    ) -> None: ...

ReplayResponseDict: TypeAlias = dict[str, Any]
ReplayResponseOrDict: TypeAlias = ReplayResponse | dict[str, Any]

class ReplicatedVoiceConfig(BaseModel):
    mime_type: str | MaybeNone = None
    voice_sample_audio: bytes | MaybeNone = None
    consent_audio: bytes | MaybeNone = None
    voice_consent_signature: VoiceConsentSignature | MaybeNone = None
    def __init__(
        self,
        *,
        mime_type: str | None = None,
        voice_sample_audio: bytes | None = None,
        consent_audio: bytes | None = None,
        voice_consent_signature: VoiceConsentSignature | dict[str, Any] | None = None,
    ) -> None: ...

ReplicatedVoiceConfigDict: TypeAlias = dict[str, Any]
ReplicatedVoiceConfigOrDict: TypeAlias = ReplicatedVoiceConfig | dict[str, Any]

class ResourceScope(OpenEnum):
    COLLECTION = "COLLECTION"

class ResponseFormat(BaseModel):
    audio: AudioResponseFormat | MaybeNone = None
    image: ImageResponseFormat | MaybeNone = None
    text: TextResponseFormat | MaybeNone = None
    video: VideoResponseFormat | MaybeNone = None
    def __init__(
        self,
        *,
        audio: AudioResponseFormat | dict[str, Any] | None = None,
        image: ImageResponseFormat | dict[str, Any] | None = None,
        text: TextResponseFormat | dict[str, Any] | None = None,
        video: VideoResponseFormat | dict[str, Any] | None = None,
    ) -> None: ...

ResponseFormatDict: TypeAlias = dict[str, Any]
ResponseFormatOrDict: TypeAlias = ResponseFormat | dict[str, Any]

class ResponseParseType(OpenEnum):
    RESPONSE_PARSE_TYPE_UNSPECIFIED = "RESPONSE_PARSE_TYPE_UNSPECIFIED"
    IDENTITY = "IDENTITY"
    REGEX_EXTRACT = "REGEX_EXTRACT"

class Retrieval(BaseModel):
    disable_attribution: bool | MaybeNone = None
    external_api: ExternalApi | MaybeNone = None
    vertex_ai_search: VertexAISearch | MaybeNone = None
    vertex_rag_store: VertexRagStore | MaybeNone = None
    def __init__(
        self,
        *,
        disable_attribution: bool | None = None,
        external_api: ExternalApi | dict[str, Any] | None = None,
        vertex_ai_search: VertexAISearch | dict[str, Any] | None = None,
        vertex_rag_store: VertexRagStore | dict[str, Any] | None = None,
    ) -> None: ...

RetrievalDict: TypeAlias = dict[str, Any]
RetrievalOrDict: TypeAlias = Retrieval | dict[str, Any]

class RetrievalConfig(BaseModel):
    lat_lng: LatLng | MaybeNone = None
    language_code: str | MaybeNone = None
    def __init__(
        self, *, lat_lng: LatLng | dict[str, Any] | None = None, language_code: str | None = None
    ) -> None: ...

RetrievalConfigDict: TypeAlias = dict[str, Any]
RetrievalConfigOrDict: TypeAlias = RetrievalConfig | dict[str, Any]

class RetrievalMetadata(BaseModel):
    google_search_dynamic_retrieval_score: float | MaybeNone = None
    def __init__(self, *, google_search_dynamic_retrieval_score: float | None = None) -> None: ...

RetrievalMetadataDict: TypeAlias = dict[str, Any]
RetrievalMetadataOrDict: TypeAlias = RetrievalMetadata | dict[str, Any]

class RougeMetricValue(BaseModel):
    score: float | MaybeNone = None
    def __init__(self, *, score: float | None = None) -> None: ...

RougeMetricValueDict: TypeAlias = dict[str, Any]
RougeMetricValueOrDict: TypeAlias = RougeMetricValue | dict[str, Any]

class RougeSpec(BaseModel):
    rouge_type: str | MaybeNone = None
    split_summaries: bool | MaybeNone = None
    use_stemmer: bool | MaybeNone = None
    def __init__(
        self,
        *,
        rouge_type: str | None = None,
        split_summaries: bool | None = None,
        use_stemmer: bool | None = None,
    ) -> None: ...

RougeSpecDict: TypeAlias = dict[str, Any]
RougeSpecOrDict: TypeAlias = RougeSpec | dict[str, Any]

class RubricContentType(OpenEnum):
    RUBRIC_CONTENT_TYPE_UNSPECIFIED = "RUBRIC_CONTENT_TYPE_UNSPECIFIED"
    PROPERTY = "PROPERTY"
    NL_QUESTION_ANSWER = "NL_QUESTION_ANSWER"
    PYTHON_CODE_ASSERTION = "PYTHON_CODE_ASSERTION"

class RubricGenerationSpec(BaseModel):
    prompt_template: str | MaybeNone = None
    rubric_content_type: RubricContentType | MaybeNone = None
    rubric_type_ontology: list[str] | MaybeNone = None
    def __init__(
        self,
        *,
        prompt_template: str | None = None,
        rubric_content_type: RubricContentType | str | None = None,
        rubric_type_ontology: Sequence[str] | None = None,
    ) -> None: ...

RubricGenerationSpecDict: TypeAlias = dict[str, Any]
RubricGenerationSpecOrDict: TypeAlias = RubricGenerationSpec | dict[str, Any]

class SafetyAttributes(BaseModel):
    categories: list[str] | MaybeNone = None
    scores: list[float] | MaybeNone = None
    content_type: str | MaybeNone = None
    def __init__(
        self,
        *,
        categories: Sequence[str] | None = None,
        scores: Sequence[float] | None = None,
        content_type: str | None = None,
    ) -> None: ...

SafetyAttributesDict: TypeAlias = dict[str, Any]
SafetyAttributesOrDict: TypeAlias = SafetyAttributes | dict[str, Any]

class SafetyFilterLevel(OpenEnum):
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"

class SafetyPolicy(OpenEnum):
    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    DATA_MODIFICATION = "DATA_MODIFICATION"
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"

class SafetyRating(BaseModel):
    blocked: bool | MaybeNone = None
    category: HarmCategory | MaybeNone = None
    overwritten_threshold: HarmBlockThreshold | MaybeNone = None
    probability: HarmProbability | MaybeNone = None
    probability_score: float | MaybeNone = None
    severity: HarmSeverity | MaybeNone = None
    severity_score: float | MaybeNone = None
    def __init__(
        self,
        *,
        blocked: bool | None = None,
        category: HarmCategory | str | None = None,
        overwritten_threshold: HarmBlockThreshold | str | None = None,
        probability: HarmProbability | str | None = None,
        probability_score: float | None = None,
        severity: HarmSeverity | str | None = None,
        severity_score: float | None = None,
    ) -> None: ...

SafetyRatingDict: TypeAlias = dict[str, Any]
SafetyRatingOrDict: TypeAlias = SafetyRating | dict[str, Any]

class SafetySetting(BaseModel):
    category: HarmCategory | MaybeNone = None
    method: HarmBlockMethod | MaybeNone = None
    threshold: HarmBlockThreshold | MaybeNone = None
    def __init__(
        self,
        *,
        category: HarmCategory | str | None = None,
        method: HarmBlockMethod | str | None = None,
        threshold: HarmBlockThreshold | str | None = None,
    ) -> None: ...

SafetySettingDict: TypeAlias = dict[str, Any]
SafetySettingOrDict: TypeAlias = SafetySetting | dict[str, Any]

class Scale(OpenEnum):
    SCALE_UNSPECIFIED = "SCALE_UNSPECIFIED"
    C_MAJOR_A_MINOR = "C_MAJOR_A_MINOR"
    D_FLAT_MAJOR_B_FLAT_MINOR = "D_FLAT_MAJOR_B_FLAT_MINOR"
    D_MAJOR_B_MINOR = "D_MAJOR_B_MINOR"
    E_FLAT_MAJOR_C_MINOR = "E_FLAT_MAJOR_C_MINOR"
    E_MAJOR_D_FLAT_MINOR = "E_MAJOR_D_FLAT_MINOR"
    F_MAJOR_D_MINOR = "F_MAJOR_D_MINOR"
    G_FLAT_MAJOR_E_FLAT_MINOR = "G_FLAT_MAJOR_E_FLAT_MINOR"
    G_MAJOR_E_MINOR = "G_MAJOR_E_MINOR"
    A_FLAT_MAJOR_F_MINOR = "A_FLAT_MAJOR_F_MINOR"
    A_MAJOR_G_FLAT_MINOR = "A_MAJOR_G_FLAT_MINOR"
    B_FLAT_MAJOR_G_MINOR = "B_FLAT_MAJOR_G_MINOR"
    B_MAJOR_A_FLAT_MINOR = "B_MAJOR_A_FLAT_MINOR"

class Schema(_type_methods.Schema):
    additional_properties: Any | MaybeNone = None
    defs: dict[str, Schema] | MaybeNone = None
    ref: str | MaybeNone = None
    any_of: list[Schema] | MaybeNone = None
    default: Any | MaybeNone = None
    description: str | MaybeNone = None
    enum: list[str] | MaybeNone = None
    example: Any | MaybeNone = None
    format: str | MaybeNone = None
    items: Schema | MaybeNone = None
    max_items: int | MaybeNone = None
    max_length: int | MaybeNone = None
    max_properties: int | MaybeNone = None
    maximum: float | MaybeNone = None
    min_items: int | MaybeNone = None
    min_length: int | MaybeNone = None
    min_properties: int | MaybeNone = None
    minimum: float | MaybeNone = None
    nullable: bool | MaybeNone = None
    pattern: str | MaybeNone = None
    properties: dict[str, Schema] | MaybeNone = None
    property_ordering: list[str] | MaybeNone = None
    required: list[str] | MaybeNone = None
    title: str | MaybeNone = None
    type: Type | MaybeNone = None
    def __init__(
        self,
        *,
        additional_properties: Any | None = None,
        defs: Mapping[str, Schema | dict[str, Any]] | None = None,
        ref: str | None = None,
        any_of: Sequence[Schema | dict[str, Any]] | None = None,
        default: Any | None = None,
        description: str | None = None,
        enum: Sequence[str] | None = None,
        example: Any | None = None,
        format: str | None = None,
        items: Schema | dict[str, Any] | None = None,
        max_items: int | None = None,
        max_length: int | None = None,
        max_properties: int | None = None,
        maximum: float | None = None,
        min_items: int | None = None,
        min_length: int | None = None,
        min_properties: int | None = None,
        minimum: float | None = None,
        nullable: bool | None = None,
        pattern: str | None = None,
        properties: Mapping[str, Schema | dict[str, Any]] | None = None,
        property_ordering: Sequence[str] | None = None,
        required: Sequence[str] | None = None,
        title: str | None = None,
        type: Type | str | None = None,
    ) -> None: ...

SchemaDict: TypeAlias = dict[str, Any]
SchemaOrDict: TypeAlias = Schema | dict[str, Any]

class ScribbleImage(BaseModel):
    image: Image | MaybeNone = None
    def __init__(self, *, image: Image | dict[str, Any] | None = None) -> None: ...

ScribbleImageDict: TypeAlias = dict[str, Any]
ScribbleImageOrDict: TypeAlias = ScribbleImage | dict[str, Any]

class SearchEntryPoint(BaseModel):
    rendered_content: str | MaybeNone = None
    sdk_blob: bytes | MaybeNone = None
    def __init__(self, *, rendered_content: str | None = None, sdk_blob: bytes | None = None) -> None: ...

SearchEntryPointDict: TypeAlias = dict[str, Any]
SearchEntryPointOrDict: TypeAlias = SearchEntryPoint | dict[str, Any]

class SearchTypes(BaseModel):
    web_search: WebSearch | MaybeNone = None
    image_search: ImageSearch | MaybeNone = None
    def __init__(
        self,
        *,
        web_search: WebSearch | dict[str, Any] | None = None,
        image_search: ImageSearch | dict[str, Any] | None = None,
    ) -> None: ...

SearchTypesDict: TypeAlias = dict[str, Any]
SearchTypesOrDict: TypeAlias = SearchTypes | dict[str, Any]

class Segment(BaseModel):
    start_index: int | MaybeNone = None
    end_index: int | MaybeNone = None
    part_index: int | MaybeNone = None
    text: str | MaybeNone = None
    def __init__(
        self,
        *,
        start_index: int | None = None,
        end_index: int | None = None,
        part_index: int | None = None,
        text: str | None = None,
    ) -> None: ...

SegmentDict: TypeAlias = dict[str, Any]
SegmentOrDict: TypeAlias = Segment | dict[str, Any]

class SegmentImageConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    mode: SegmentMode | MaybeNone = None
    max_predictions: int | MaybeNone = None
    confidence_threshold: float | MaybeNone = None
    mask_dilation: float | MaybeNone = None
    binary_color_threshold: float | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        mode: SegmentMode | str | None = None,
        max_predictions: int | None = None,
        confidence_threshold: float | None = None,
        mask_dilation: float | None = None,
        binary_color_threshold: float | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> None: ...

SegmentImageConfigDict: TypeAlias = dict[str, Any]
SegmentImageConfigOrDict: TypeAlias = SegmentImageConfig | dict[str, Any]

class SegmentImageResponse(BaseModel):
    generated_masks: list[GeneratedImageMask] | MaybeNone = None
    def __init__(
        self, *, generated_masks: Sequence[GeneratedImageMask | dict[str, Any]] | None = None
    ) -> None: ...

SegmentImageResponseDict: TypeAlias = dict[str, Any]
SegmentImageResponseOrDict: TypeAlias = SegmentImageResponse | dict[str, Any]

class SegmentImageSource(BaseModel):
    prompt: str | MaybeNone = None
    image: Image | MaybeNone = None
    scribble_image: ScribbleImage | MaybeNone = None
    def __init__(
        self,
        *,
        prompt: str | None = None,
        image: Image | dict[str, Any] | None = None,
        scribble_image: ScribbleImage | dict[str, Any] | None = None,
    ) -> None: ...

SegmentImageSourceDict: TypeAlias = dict[str, Any]
SegmentImageSourceOrDict: TypeAlias = SegmentImageSource | dict[str, Any]

class SegmentMode(OpenEnum):
    FOREGROUND = "FOREGROUND"
    BACKGROUND = "BACKGROUND"
    PROMPT = "PROMPT"
    SEMANTIC = "SEMANTIC"
    INTERACTIVE = "INTERACTIVE"

class ServiceTier(OpenEnum):
    UNSPECIFIED = "unspecified"
    FLEX = "flex"
    STANDARD = "standard"
    PRIORITY = "priority"

class SessionResumptionConfig(BaseModel):
    handle: str | MaybeNone = None
    transparent: bool | MaybeNone = None
    def __init__(self, *, handle: str | None = None, transparent: bool | None = None) -> None: ...

SessionResumptionConfigDict: TypeAlias = dict[str, Any]
SessionResumptionConfigOrDict: TypeAlias = SessionResumptionConfig | dict[str, Any]

class SingleEmbedContentResponse(BaseModel):
    embedding: ContentEmbedding | MaybeNone = None
    token_count: int | MaybeNone = None
    def __init__(
        self, *, embedding: ContentEmbedding | dict[str, Any] | None = None, token_count: int | None = None
    ) -> None: ...

SingleEmbedContentResponseDict: TypeAlias = dict[str, Any]
SingleEmbedContentResponseOrDict: TypeAlias = SingleEmbedContentResponse | dict[str, Any]

class SingleReinforcementTuningRewardConfig(BaseModel):
    autorater_scorer: ReinforcementTuningAutoraterScorer | MaybeNone = None
    reward_name: str | MaybeNone = None
    parse_response_config: ReinforcementTuningParseResponseConfig | MaybeNone = None
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer | MaybeNone = None
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | MaybeNone = None
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | MaybeNone = None
    def __init__(
        self,
        *,
        autorater_scorer: ReinforcementTuningAutoraterScorer | dict[str, Any] | None = None,
        reward_name: str | None = None,
        parse_response_config: ReinforcementTuningParseResponseConfig | dict[str, Any] | None = None,
        code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer
        | dict[str, Any]
        | None = None,
        string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | dict[str, Any] | None = None,
        cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | dict[str, Any] | None = None,
    ) -> None: ...

SingleReinforcementTuningRewardConfigDict: TypeAlias = dict[str, Any]
SingleReinforcementTuningRewardConfigOrDict: TypeAlias = (
    SingleReinforcementTuningRewardConfig | dict[str, Any]
)

class SlidingWindow(BaseModel):
    target_tokens: int | MaybeNone = None
    def __init__(self, *, target_tokens: int | None = None) -> None: ...

SlidingWindowDict: TypeAlias = dict[str, Any]
SlidingWindowOrDict: TypeAlias = SlidingWindow | dict[str, Any]

class SpeakerVoiceConfig(BaseModel):
    speaker: str | MaybeNone = None
    voice_config: VoiceConfig | MaybeNone = None
    def __init__(
        self, *, speaker: str | None = None, voice_config: VoiceConfig | dict[str, Any] | None = None
    ) -> None: ...

SpeakerVoiceConfigDict: TypeAlias = dict[str, Any]
SpeakerVoiceConfigOrDict: TypeAlias = SpeakerVoiceConfig | dict[str, Any]

class SpeechConfig(BaseModel):
    voice_config: VoiceConfig | MaybeNone = None
    language_code: str | MaybeNone = None
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | MaybeNone = None
    def __init__(
        self,
        *,
        voice_config: VoiceConfig | dict[str, Any] | None = None,
        language_code: str | None = None,
        multi_speaker_voice_config: MultiSpeakerVoiceConfig | dict[str, Any] | None = None,
    ) -> None: ...

SpeechConfigDict: TypeAlias = dict[str, Any]
SpeechConfigOrDict: TypeAlias = SpeechConfig | dict[str, Any]

class SpeechMetadata(BaseModel):
    speaker: str | MaybeNone = None
    style: str | MaybeNone = None
    def __init__(self, *, speaker: str | None = None, style: str | None = None) -> None: ...

SpeechMetadataDict: TypeAlias = dict[str, Any]
SpeechMetadataOrDict: TypeAlias = SpeechMetadata | dict[str, Any]

class SpreadsheetMetadata(BaseModel):
    visible_cells: str | MaybeNone = None
    sheet_index: int | MaybeNone = None
    content_layers: list[SpreadsheetMetadataContentLayer] | MaybeNone = None
    def __init__(
        self,
        *,
        visible_cells: str | None = None,
        sheet_index: int | None = None,
        content_layers: Sequence[SpreadsheetMetadataContentLayer | str] | None = None,
    ) -> None: ...

SpreadsheetMetadataDict: TypeAlias = dict[str, Any]
SpreadsheetMetadataOrDict: TypeAlias = SpreadsheetMetadata | dict[str, Any]

class SpreadsheetMetadataContentLayer(OpenEnum):
    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    DATA = "DATA"
    FORMULAS = "FORMULAS"
    VISUAL = "VISUAL"

class StartSensitivity(OpenEnum):
    START_SENSITIVITY_UNSPECIFIED = "START_SENSITIVITY_UNSPECIFIED"
    START_SENSITIVITY_HIGH = "START_SENSITIVITY_HIGH"
    START_SENSITIVITY_LOW = "START_SENSITIVITY_LOW"

class StreamableHttpTransport(BaseModel):
    headers: dict[str, str] | MaybeNone = None
    sse_read_timeout: str | MaybeNone = None
    terminate_on_close: bool | MaybeNone = None
    timeout: str | MaybeNone = None
    url: str | MaybeNone = None
    def __init__(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        sse_read_timeout: str | None = None,
        terminate_on_close: bool | None = None,
        timeout: str | None = None,
        url: str | None = None,
    ) -> None: ...

StreamableHttpTransportDict: TypeAlias = dict[str, Any]
StreamableHttpTransportOrDict: TypeAlias = StreamableHttpTransport | dict[str, Any]

class StringList(BaseModel):
    values: list[str] | MaybeNone = None
    def __init__(self, *, values: Sequence[str] | None = None) -> None: ...

StringListDict: TypeAlias = dict[str, Any]
StringListOrDict: TypeAlias = StringList | dict[str, Any]

class StyleReferenceConfig(BaseModel):
    style_description: str | MaybeNone = None
    def __init__(self, *, style_description: str | None = None) -> None: ...

StyleReferenceConfigDict: TypeAlias = dict[str, Any]
StyleReferenceConfigOrDict: TypeAlias = StyleReferenceConfig | dict[str, Any]

class StyleReferenceImage(BaseModel):
    reference_image: Image | MaybeNone = None
    reference_id: int | MaybeNone = None
    reference_type: str | MaybeNone = None
    config: StyleReferenceConfig | MaybeNone = None
    style_image_config: StyleReferenceConfig | MaybeNone = None
    def __init__(
        self,
        *,
        reference_image: Image | dict[str, Any] | None = None,
        reference_id: int | None = None,
        reference_type: str | None = None,
        config: StyleReferenceConfig | dict[str, Any] | None = None,
        style_image_config: StyleReferenceConfig | dict[str, Any] | None = None,
    ) -> None: ...

StyleReferenceImageDict: TypeAlias = dict[str, Any]
StyleReferenceImageOrDict: TypeAlias = StyleReferenceImage | dict[str, Any]

class SubjectReferenceConfig(BaseModel):
    subject_type: SubjectReferenceType | MaybeNone = None
    subject_description: str | MaybeNone = None
    def __init__(
        self,
        *,
        subject_type: SubjectReferenceType | str | None = None,
        subject_description: str | None = None,
    ) -> None: ...

SubjectReferenceConfigDict: TypeAlias = dict[str, Any]
SubjectReferenceConfigOrDict: TypeAlias = SubjectReferenceConfig | dict[str, Any]

class SubjectReferenceImage(BaseModel):
    reference_image: Image | MaybeNone = None
    reference_id: int | MaybeNone = None
    reference_type: str | MaybeNone = None
    config: SubjectReferenceConfig | MaybeNone = None
    subject_image_config: SubjectReferenceConfig | MaybeNone = None
    def __init__(
        self,
        *,
        reference_image: Image | dict[str, Any] | None = None,
        reference_id: int | None = None,
        reference_type: str | None = None,
        config: SubjectReferenceConfig | dict[str, Any] | None = None,
        subject_image_config: SubjectReferenceConfig | dict[str, Any] | None = None,
    ) -> None: ...

SubjectReferenceImageDict: TypeAlias = dict[str, Any]
SubjectReferenceImageOrDict: TypeAlias = SubjectReferenceImage | dict[str, Any]

class SubjectReferenceType(OpenEnum):
    SUBJECT_TYPE_DEFAULT = "SUBJECT_TYPE_DEFAULT"
    SUBJECT_TYPE_PERSON = "SUBJECT_TYPE_PERSON"
    SUBJECT_TYPE_ANIMAL = "SUBJECT_TYPE_ANIMAL"
    SUBJECT_TYPE_PRODUCT = "SUBJECT_TYPE_PRODUCT"

class SupervisedHyperParameters(BaseModel):
    adapter_size: AdapterSize | MaybeNone = None
    batch_size: int | MaybeNone = None
    epoch_count: int | MaybeNone = None
    learning_rate: float | MaybeNone = None
    learning_rate_multiplier: float | MaybeNone = None
    def __init__(
        self,
        *,
        adapter_size: AdapterSize | str | None = None,
        batch_size: int | None = None,
        epoch_count: int | None = None,
        learning_rate: float | None = None,
        learning_rate_multiplier: float | None = None,
    ) -> None: ...

SupervisedHyperParametersDict: TypeAlias = dict[str, Any]
SupervisedHyperParametersOrDict: TypeAlias = SupervisedHyperParameters | dict[str, Any]

class SupervisedTuningDataStats(BaseModel):
    dropped_example_reasons: list[str] | MaybeNone = None
    total_billable_character_count: int | MaybeNone = None
    total_billable_token_count: int | MaybeNone = None
    total_truncated_example_count: int | MaybeNone = None
    total_tuning_character_count: int | MaybeNone = None
    truncated_example_indices: list[int] | MaybeNone = None
    tuning_dataset_example_count: int | MaybeNone = None
    tuning_step_count: int | MaybeNone = None
    user_dataset_examples: list[Content] | MaybeNone = None
    user_input_token_distribution: SupervisedTuningDatasetDistribution | MaybeNone = None
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution | MaybeNone = None
    user_output_token_distribution: SupervisedTuningDatasetDistribution | MaybeNone = None
    def __init__(
        self,
        *,
        dropped_example_reasons: Sequence[str] | None = None,
        total_billable_character_count: int | None = None,
        total_billable_token_count: int | None = None,
        total_truncated_example_count: int | None = None,
        total_tuning_character_count: int | None = None,
        truncated_example_indices: Sequence[int] | None = None,
        tuning_dataset_example_count: int | None = None,
        tuning_step_count: int | None = None,
        user_dataset_examples: Sequence[Content | dict[str, Any]] | None = None,
        user_input_token_distribution: SupervisedTuningDatasetDistribution | dict[str, Any] | None = None,
        user_message_per_example_distribution: SupervisedTuningDatasetDistribution
        | dict[str, Any]
        | None = None,
        user_output_token_distribution: SupervisedTuningDatasetDistribution | dict[str, Any] | None = None,
    ) -> None: ...

SupervisedTuningDataStatsDict: TypeAlias = dict[str, Any]
SupervisedTuningDataStatsOrDict: TypeAlias = SupervisedTuningDataStats | dict[str, Any]

class SupervisedTuningDatasetDistribution(BaseModel):
    billable_sum: int | MaybeNone = None
    buckets: list[SupervisedTuningDatasetDistributionDatasetBucket] | MaybeNone = None
    max: float | MaybeNone = None
    mean: float | MaybeNone = None
    median: float | MaybeNone = None
    min: float | MaybeNone = None
    p5: float | MaybeNone = None
    p95: float | MaybeNone = None
    sum: int | MaybeNone = None
    def __init__(
        self,
        *,
        billable_sum: int | None = None,
        buckets: Sequence[SupervisedTuningDatasetDistributionDatasetBucket | dict[str, Any]] | None = None,
        max: float | None = None,
        mean: float | None = None,
        median: float | None = None,
        min: float | None = None,
        p5: float | None = None,
        p95: float | None = None,
        sum: int | None = None,
    ) -> None: ...

SupervisedTuningDatasetDistributionDict: TypeAlias = dict[str, Any]
SupervisedTuningDatasetDistributionOrDict: TypeAlias = SupervisedTuningDatasetDistribution | dict[str, Any]

class SupervisedTuningDatasetDistributionDatasetBucket(BaseModel):
    count: float | MaybeNone = None
    left: float | MaybeNone = None
    right: float | MaybeNone = None
    def __init__(
        self, *, count: float | None = None, left: float | None = None, right: float | None = None
    ) -> None: ...

SupervisedTuningDatasetDistributionDatasetBucketDict: TypeAlias = dict[str, Any]
SupervisedTuningDatasetDistributionDatasetBucketOrDict: TypeAlias = (
    SupervisedTuningDatasetDistributionDatasetBucket | dict[str, Any]
)

class SupervisedTuningSpec(BaseModel):
    export_last_checkpoint_only: bool | MaybeNone = None
    hyper_parameters: SupervisedHyperParameters | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    tuning_mode: TuningMode | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        export_last_checkpoint_only: bool | None = None,
        hyper_parameters: SupervisedHyperParameters | dict[str, Any] | None = None,
        training_dataset_uri: str | None = None,
        tuning_mode: TuningMode | str | None = None,
        validation_dataset_uri: str | None = None,
    ) -> None: ...

SupervisedTuningSpecDict: TypeAlias = dict[str, Any]
SupervisedTuningSpecOrDict: TypeAlias = SupervisedTuningSpec | dict[str, Any]

class TestTableFile(BaseModel):
    comment: str | MaybeNone = None
    test_method: str | MaybeNone = None
    parameter_names: list[str] | MaybeNone = None
    test_table: list[TestTableItem] | MaybeNone = None
    def __init__(
        self,
        *,
        comment: str | None = None,
        test_method: str | None = None,
        parameter_names: Sequence[str] | None = None,
        test_table: Sequence[TestTableItem | dict[str, Any]] | None = None,
    ) -> None: ...

TestTableFileDict: TypeAlias = dict[str, Any]
TestTableFileOrDict: TypeAlias = TestTableFile | dict[str, Any]

class TestTableItem(BaseModel):
    name: str | MaybeNone = None
    parameters: dict[str, Any] | MaybeNone = None
    exception_if_mldev: str | MaybeNone = None
    exception_if_vertex: str | MaybeNone = None
    override_replay_id: str | MaybeNone = None
    has_union: bool | MaybeNone = None
    skip_in_api_mode: str | MaybeNone = None
    ignore_keys: list[str] | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        exception_if_mldev: str | None = None,
        exception_if_vertex: str | None = None,
        override_replay_id: str | None = None,
        has_union: bool | None = None,
        skip_in_api_mode: str | None = None,
        ignore_keys: Sequence[str] | None = None,
    ) -> None: ...

TestTableItemDict: TypeAlias = dict[str, Any]
TestTableItemOrDict: TypeAlias = TestTableItem | dict[str, Any]

class TextResponseFormat(BaseModel):
    mime_type: str | MaybeNone = None
    jsonSchema: Any | MaybeNone = None
    def __init__(self, *, mime_type: str | None = None, jsonSchema: Any | None = None) -> None: ...

TextResponseFormatDict: TypeAlias = dict[str, Any]
TextResponseFormatOrDict: TypeAlias = TextResponseFormat | dict[str, Any]

class ThinkingConfig(BaseModel):
    include_thoughts: bool | MaybeNone = None
    thinking_budget: int | MaybeNone = None
    thinking_level: ThinkingLevel | MaybeNone = None
    def __init__(
        self,
        *,
        include_thoughts: bool | None = None,
        thinking_budget: int | None = None,
        thinking_level: ThinkingLevel | str | None = None,
    ) -> None: ...

ThinkingConfigDict: TypeAlias = dict[str, Any]
ThinkingConfigOrDict: TypeAlias = ThinkingConfig | dict[str, Any]

class ThinkingLevel(OpenEnum):
    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    XHIGH = "XHIGH"

class TokensInfo(BaseModel):
    role: str | MaybeNone = None
    token_ids: list[int] | MaybeNone = None
    tokens: list[bytes] | MaybeNone = None
    def __init__(
        self,
        *,
        role: str | None = None,
        token_ids: Sequence[int] | None = None,
        tokens: Sequence[bytes] | None = None,
    ) -> None: ...

TokensInfoDict: TypeAlias = dict[str, Any]
TokensInfoOrDict: TypeAlias = TokensInfo | dict[str, Any]

class Tool(BaseModel):
    retrieval: Retrieval | MaybeNone = None
    computer_use: ComputerUse | MaybeNone = None
    file_search: FileSearch | MaybeNone = None
    google_search: GoogleSearch | MaybeNone = None
    google_maps: GoogleMaps | MaybeNone = None
    code_execution: ToolCodeExecution | MaybeNone = None
    enterprise_web_search: EnterpriseWebSearch | MaybeNone = None
    function_declarations: list[FunctionDeclaration] | MaybeNone = None
    google_search_retrieval: GoogleSearchRetrieval | MaybeNone = None
    parallel_ai_search: ToolParallelAiSearch | MaybeNone = None
    url_context: UrlContext | MaybeNone = None
    mcp_servers: list[McpServer] | MaybeNone = None
    exa_ai_search: ToolExaAiSearch | MaybeNone = None
    def __init__(
        self,
        *,
        retrieval: Retrieval | dict[str, Any] | None = None,
        computer_use: ComputerUse | dict[str, Any] | None = None,
        file_search: FileSearch | dict[str, Any] | None = None,
        google_search: GoogleSearch | dict[str, Any] | None = None,
        google_maps: GoogleMaps | dict[str, Any] | None = None,
        code_execution: ToolCodeExecution | dict[str, Any] | None = None,
        enterprise_web_search: EnterpriseWebSearch | dict[str, Any] | None = None,
        function_declarations: Sequence[FunctionDeclaration | dict[str, Any]] | None = None,
        google_search_retrieval: GoogleSearchRetrieval | dict[str, Any] | None = None,
        parallel_ai_search: ToolParallelAiSearch | dict[str, Any] | None = None,
        url_context: UrlContext | dict[str, Any] | None = None,
        mcp_servers: Sequence[McpServer | dict[str, Any]] | None = None,
        exa_ai_search: ToolExaAiSearch | dict[str, Any] | None = None,
    ) -> None: ...

ToolDict: TypeAlias = dict[str, Any]
ToolOrDict: TypeAlias = Tool | dict[str, Any]

class ToolCall(BaseModel):
    id: str | MaybeNone = None
    tool_type: ToolType | MaybeNone = None
    args: dict[str, Any] | MaybeNone = None
    def __init__(
        self,
        *,
        id: str | None = None,
        tool_type: ToolType | str | None = None,
        args: Mapping[str, Any] | None = None,
    ) -> None: ...

ToolCallDict: TypeAlias = dict[str, Any]
ToolCallOrDict: TypeAlias = ToolCall | dict[str, Any]

class ToolCodeExecution(BaseModel): ...

ToolCodeExecutionDict: TypeAlias = dict[str, Any]
ToolCodeExecutionOrDict: TypeAlias = ToolCodeExecution | dict[str, Any]

class ToolConfig(BaseModel):
    retrieval_config: RetrievalConfig | MaybeNone = None
    function_calling_config: FunctionCallingConfig | MaybeNone = None
    include_server_side_tool_invocations: bool | MaybeNone = None
    def __init__(
        self,
        *,
        retrieval_config: RetrievalConfig | dict[str, Any] | None = None,
        function_calling_config: FunctionCallingConfig | dict[str, Any] | None = None,
        include_server_side_tool_invocations: bool | None = None,
    ) -> None: ...

ToolConfigDict: TypeAlias = dict[str, Any]
ToolConfigOrDict: TypeAlias = ToolConfig | dict[str, Any]

class ToolExaAiSearch(BaseModel):
    api_key: str | MaybeNone = None
    custom_configs: dict[str, Any] | MaybeNone = None
    def __init__(
        self, *, api_key: str | None = None, custom_configs: Mapping[str, Any] | None = None
    ) -> None: ...

ToolExaAiSearchDict: TypeAlias = dict[str, Any]
ToolExaAiSearchOrDict: TypeAlias = ToolExaAiSearch | dict[str, Any]

class ToolParallelAiSearch(BaseModel):
    api_key: str | MaybeNone = None
    custom_configs: dict[str, Any] | MaybeNone = None
    enable_data_retention: bool | MaybeNone = None
    enable_zero_data_retention: bool | MaybeNone = None
    def __init__(
        self,
        *,
        api_key: str | None = None,
        custom_configs: Mapping[str, Any] | None = None,
        enable_data_retention: bool | None = None,
        enable_zero_data_retention: bool | None = None,
    ) -> None: ...

ToolParallelAiSearchDict: TypeAlias = dict[str, Any]
ToolParallelAiSearchOrDict: TypeAlias = ToolParallelAiSearch | dict[str, Any]

class ToolResponse(BaseModel):
    id: str | MaybeNone = None
    tool_type: ToolType | MaybeNone = None
    response: dict[str, Any] | MaybeNone = None
    def __init__(
        self,
        *,
        id: str | None = None,
        tool_type: ToolType | str | None = None,
        response: Mapping[str, Any] | None = None,
    ) -> None: ...

ToolResponseDict: TypeAlias = dict[str, Any]
ToolResponseOrDict: TypeAlias = ToolResponse | dict[str, Any]

class ToolType(OpenEnum):
    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    URL_CONTEXT = "URL_CONTEXT"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    FILE_SEARCH = "FILE_SEARCH"
    MEDIA_PROCESSING = "MEDIA_PROCESSING"

class TrafficType(OpenEnum):
    TRAFFIC_TYPE_UNSPECIFIED = "TRAFFIC_TYPE_UNSPECIFIED"
    ON_DEMAND = "ON_DEMAND"
    ON_DEMAND_PRIORITY = "ON_DEMAND_PRIORITY"
    ON_DEMAND_FLEX = "ON_DEMAND_FLEX"
    ON_DEMAND_OFFPEAK = "ON_DEMAND_OFFPEAK"
    PROVISIONED_THROUGHPUT = "PROVISIONED_THROUGHPUT"

class Transcription(BaseModel):
    text: str | MaybeNone = None
    finished: bool | MaybeNone = None
    language_code: str | MaybeNone = None
    speaker_label: str | MaybeNone = None
    words: list[WordInfo] | MaybeNone = None
    start_offset: str | MaybeNone = None
    end_offset: str | MaybeNone = None
    def __init__(
        self,
        *,
        text: str | None = None,
        finished: bool | None = None,
        language_code: str | None = None,
        speaker_label: str | None = None,
        words: Sequence[WordInfo | dict[str, Any]] | None = None,
        start_offset: str | None = None,
        end_offset: str | None = None,
    ) -> None: ...

TranscriptionDict: TypeAlias = dict[str, Any]
TranscriptionOrDict: TypeAlias = Transcription | dict[str, Any]

class TranslationConfig(BaseModel):
    echo_target_language: bool | MaybeNone = None
    target_language_code: str | MaybeNone = None
    def __init__(
        self, *, echo_target_language: bool | None = None, target_language_code: str | None = None
    ) -> None: ...

TranslationConfigDict: TypeAlias = dict[str, Any]
TranslationConfigOrDict: TypeAlias = TranslationConfig | dict[str, Any]

class TunedModel(BaseModel):
    model: str | MaybeNone = None
    endpoint: str | MaybeNone = None
    checkpoints: list[TunedModelCheckpoint] | MaybeNone = None
    def __init__(
        self,
        *,
        model: str | None = None,
        endpoint: str | None = None,
        checkpoints: Sequence[TunedModelCheckpoint | dict[str, Any]] | None = None,
    ) -> None: ...

TunedModelDict: TypeAlias = dict[str, Any]
TunedModelOrDict: TypeAlias = TunedModel | dict[str, Any]

class TunedModelCheckpoint(BaseModel):
    checkpoint_id: str | MaybeNone = None
    epoch: int | MaybeNone = None
    step: int | MaybeNone = None
    endpoint: str | MaybeNone = None
    def __init__(
        self,
        *,
        checkpoint_id: str | None = None,
        epoch: int | None = None,
        step: int | None = None,
        endpoint: str | None = None,
    ) -> None: ...

TunedModelCheckpointDict: TypeAlias = dict[str, Any]
TunedModelCheckpointOrDict: TypeAlias = TunedModelCheckpoint | dict[str, Any]

class TunedModelInfo(BaseModel):
    base_model: str | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    update_time: datetime.datetime | MaybeNone = None
    def __init__(
        self,
        *,
        base_model: str | None = None,
        create_time: datetime.datetime | str | None = None,
        update_time: datetime.datetime | str | None = None,
    ) -> None: ...

TunedModelInfoDict: TypeAlias = dict[str, Any]
TunedModelInfoOrDict: TypeAlias = TunedModelInfo | dict[str, Any]

class TuningDataStats(BaseModel):
    distillation_data_stats: DistillationDataStats | MaybeNone = None
    preference_optimization_data_stats: PreferenceOptimizationDataStats | MaybeNone = None
    supervised_tuning_data_stats: SupervisedTuningDataStats | MaybeNone = None
    reinforcement_tuning_data_stats: DatasetStats | MaybeNone = None
    def __init__(
        self,
        *,
        distillation_data_stats: DistillationDataStats | dict[str, Any] | None = None,
        preference_optimization_data_stats: PreferenceOptimizationDataStats | dict[str, Any] | None = None,
        supervised_tuning_data_stats: SupervisedTuningDataStats | dict[str, Any] | None = None,
        reinforcement_tuning_data_stats: DatasetStats | dict[str, Any] | None = None,
    ) -> None: ...

TuningDataStatsDict: TypeAlias = dict[str, Any]
TuningDataStatsOrDict: TypeAlias = TuningDataStats | dict[str, Any]

class TuningDataset(BaseModel):
    gcs_uri: str | MaybeNone = None
    vertex_dataset_resource: str | MaybeNone = None
    examples: list[TuningExample] | MaybeNone = None
    def __init__(
        self,
        *,
        gcs_uri: str | None = None,
        vertex_dataset_resource: str | None = None,
        examples: Sequence[TuningExample | dict[str, Any]] | None = None,
    ) -> None: ...

TuningDatasetDict: TypeAlias = dict[str, Any]
TuningDatasetOrDict: TypeAlias = TuningDataset | dict[str, Any]

class TuningExample(BaseModel):
    output: str | MaybeNone = None
    text_input: str | MaybeNone = None
    def __init__(self, *, output: str | None = None, text_input: str | None = None) -> None: ...

TuningExampleDict: TypeAlias = dict[str, Any]
TuningExampleOrDict: TypeAlias = TuningExample | dict[str, Any]

class TuningJob(_type_methods.TuningJob):
    sdk_http_response: HttpResponse | MaybeNone = None
    name: str | MaybeNone = None
    state: JobState | MaybeNone = None
    create_time: datetime.datetime | MaybeNone = None
    start_time: datetime.datetime | MaybeNone = None
    end_time: datetime.datetime | MaybeNone = None
    update_time: datetime.datetime | MaybeNone = None
    error: GoogleRpcStatus | MaybeNone = None
    description: str | MaybeNone = None
    base_model: str | MaybeNone = None
    tuned_model: TunedModel | MaybeNone = None
    pre_tuned_model: PreTunedModel | MaybeNone = None
    supervised_tuning_spec: SupervisedTuningSpec | MaybeNone = None
    preference_optimization_spec: PreferenceOptimizationSpec | MaybeNone = None
    distillation_spec: DistillationSpec | MaybeNone = None
    reinforcement_tuning_spec: ReinforcementTuningSpec | MaybeNone = None
    tuning_data_stats: TuningDataStats | MaybeNone = None
    encryption_spec: EncryptionSpec | MaybeNone = None
    partner_model_tuning_spec: PartnerModelTuningSpec | MaybeNone = None
    evaluation_config: EvaluationConfig | MaybeNone = None
    custom_base_model: str | MaybeNone = None
    evaluate_dataset_runs: list[EvaluateDatasetRun] | MaybeNone = None
    experiment: str | MaybeNone = None
    full_fine_tuning_spec: FullFineTuningSpec | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    output_uri: str | MaybeNone = None
    pipeline_job: str | MaybeNone = None
    service_account: str | MaybeNone = None
    tuned_model_display_name: str | MaybeNone = None
    tuning_job_state: TuningJobState | MaybeNone = None
    veo_tuning_spec: VeoTuningSpec | MaybeNone = None
    tuning_job_metadata: TuningJobMetadata | MaybeNone = None
    veo_lora_tuning_spec: VeoLoraTuningSpec | MaybeNone = None
    distillation_sampling_spec: DistillationSamplingSpec | MaybeNone = None
    gcs_metrics_uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        name: str | None = None,
        state: JobState | str | None = None,
        create_time: datetime.datetime | str | None = None,
        start_time: datetime.datetime | str | None = None,
        end_time: datetime.datetime | str | None = None,
        update_time: datetime.datetime | str | None = None,
        error: GoogleRpcStatus | dict[str, Any] | None = None,
        description: str | None = None,
        base_model: str | None = None,
        tuned_model: TunedModel | dict[str, Any] | None = None,
        pre_tuned_model: PreTunedModel | dict[str, Any] | None = None,
        supervised_tuning_spec: SupervisedTuningSpec | dict[str, Any] | None = None,
        preference_optimization_spec: PreferenceOptimizationSpec | dict[str, Any] | None = None,
        distillation_spec: DistillationSpec | dict[str, Any] | None = None,
        reinforcement_tuning_spec: ReinforcementTuningSpec | dict[str, Any] | None = None,
        tuning_data_stats: TuningDataStats | dict[str, Any] | None = None,
        encryption_spec: EncryptionSpec | dict[str, Any] | None = None,
        partner_model_tuning_spec: PartnerModelTuningSpec | dict[str, Any] | None = None,
        evaluation_config: EvaluationConfig | dict[str, Any] | None = None,
        custom_base_model: str | None = None,
        evaluate_dataset_runs: Sequence[EvaluateDatasetRun | dict[str, Any]] | None = None,
        experiment: str | None = None,
        full_fine_tuning_spec: FullFineTuningSpec | dict[str, Any] | None = None,
        labels: Mapping[str, str] | None = None,
        output_uri: str | None = None,
        pipeline_job: str | None = None,
        service_account: str | None = None,
        tuned_model_display_name: str | None = None,
        tuning_job_state: TuningJobState | str | None = None,
        veo_tuning_spec: VeoTuningSpec | dict[str, Any] | None = None,
        tuning_job_metadata: TuningJobMetadata | dict[str, Any] | None = None,
        veo_lora_tuning_spec: VeoLoraTuningSpec | dict[str, Any] | None = None,
        distillation_sampling_spec: DistillationSamplingSpec | dict[str, Any] | None = None,
        gcs_metrics_uri: str | None = None,
    ) -> None: ...

TuningJobDict: TypeAlias = dict[str, Any]
TuningJobOrDict: TypeAlias = TuningJob | dict[str, Any]

class TuningJobMetadata(BaseModel):
    completed_epoch_count: int | MaybeNone = None
    completed_step_count: int | MaybeNone = None
    def __init__(
        self, *, completed_epoch_count: int | None = None, completed_step_count: int | None = None
    ) -> None: ...

TuningJobMetadataDict: TypeAlias = dict[str, Any]
TuningJobMetadataOrDict: TypeAlias = TuningJobMetadata | dict[str, Any]

class TuningJobState(OpenEnum):
    TUNING_JOB_STATE_UNSPECIFIED = "TUNING_JOB_STATE_UNSPECIFIED"
    TUNING_JOB_STATE_WAITING_FOR_QUOTA = "TUNING_JOB_STATE_WAITING_FOR_QUOTA"
    TUNING_JOB_STATE_PROCESSING_DATASET = "TUNING_JOB_STATE_PROCESSING_DATASET"
    TUNING_JOB_STATE_WAITING_FOR_CAPACITY = "TUNING_JOB_STATE_WAITING_FOR_CAPACITY"
    TUNING_JOB_STATE_TUNING = "TUNING_JOB_STATE_TUNING"
    TUNING_JOB_STATE_POST_PROCESSING = "TUNING_JOB_STATE_POST_PROCESSING"

class TuningMethod(OpenEnum):
    SUPERVISED_FINE_TUNING = "SUPERVISED_FINE_TUNING"
    PREFERENCE_TUNING = "PREFERENCE_TUNING"
    DISTILLATION = "DISTILLATION"
    REINFORCEMENT_TUNING = "REINFORCEMENT_TUNING"

class TuningMode(OpenEnum):
    TUNING_MODE_UNSPECIFIED = "TUNING_MODE_UNSPECIFIED"
    TUNING_MODE_FULL = "TUNING_MODE_FULL"
    TUNING_MODE_PEFT_ADAPTER = "TUNING_MODE_PEFT_ADAPTER"

class TuningOperation(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    name: str | MaybeNone = None
    metadata: dict[str, Any] | MaybeNone = None
    done: bool | MaybeNone = None
    error: dict[str, Any] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        done: bool | None = None,
        error: Mapping[str, Any] | None = None,
    ) -> None: ...

TuningOperationDict: TypeAlias = dict[str, Any]
TuningOperationOrDict: TypeAlias = TuningOperation | dict[str, Any]

class TuningSpeed(OpenEnum):
    TUNING_SPEED_UNSPECIFIED = "TUNING_SPEED_UNSPECIFIED"
    REGULAR = "REGULAR"
    FAST = "FAST"

class TuningTask(OpenEnum):
    TUNING_TASK_UNSPECIFIED = "TUNING_TASK_UNSPECIFIED"
    TUNING_TASK_I2V = "TUNING_TASK_I2V"
    TUNING_TASK_T2V = "TUNING_TASK_T2V"
    TUNING_TASK_R2V = "TUNING_TASK_R2V"

class TuningValidationDataset(BaseModel):
    gcs_uri: str | MaybeNone = None
    vertex_dataset_resource: str | MaybeNone = None
    def __init__(self, *, gcs_uri: str | None = None, vertex_dataset_resource: str | None = None) -> None: ...

TuningValidationDatasetDict: TypeAlias = dict[str, Any]
TuningValidationDatasetOrDict: TypeAlias = TuningValidationDataset | dict[str, Any]

class TurnCompleteReason(OpenEnum):
    TURN_COMPLETE_REASON_UNSPECIFIED = "TURN_COMPLETE_REASON_UNSPECIFIED"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    RESPONSE_REJECTED = "RESPONSE_REJECTED"
    NEED_MORE_INPUT = "NEED_MORE_INPUT"
    PROHIBITED_INPUT_CONTENT = "PROHIBITED_INPUT_CONTENT"
    IMAGE_PROHIBITED_INPUT_CONTENT = "IMAGE_PROHIBITED_INPUT_CONTENT"
    INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED = "INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED"
    INPUT_IMAGE_CELEBRITY = "INPUT_IMAGE_CELEBRITY"
    INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED = "INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED"
    INPUT_TEXT_NCII_PROHIBITED = "INPUT_TEXT_NCII_PROHIBITED"
    INPUT_OTHER = "INPUT_OTHER"
    INPUT_IP_PROHIBITED = "INPUT_IP_PROHIBITED"
    BLOCKLIST = "BLOCKLIST"
    UNSAFE_PROMPT_FOR_IMAGE_GENERATION = "UNSAFE_PROMPT_FOR_IMAGE_GENERATION"
    GENERATED_IMAGE_SAFETY = "GENERATED_IMAGE_SAFETY"
    GENERATED_CONTENT_SAFETY = "GENERATED_CONTENT_SAFETY"
    GENERATED_AUDIO_SAFETY = "GENERATED_AUDIO_SAFETY"
    GENERATED_VIDEO_SAFETY = "GENERATED_VIDEO_SAFETY"
    GENERATED_CONTENT_PROHIBITED = "GENERATED_CONTENT_PROHIBITED"
    GENERATED_CONTENT_BLOCKLIST = "GENERATED_CONTENT_BLOCKLIST"
    GENERATED_IMAGE_PROHIBITED = "GENERATED_IMAGE_PROHIBITED"
    GENERATED_IMAGE_CELEBRITY = "GENERATED_IMAGE_CELEBRITY"
    GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER = (
        "GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER"
    )
    GENERATED_IMAGE_IDENTIFIABLE_PEOPLE = "GENERATED_IMAGE_IDENTIFIABLE_PEOPLE"
    GENERATED_IMAGE_MINORS = "GENERATED_IMAGE_MINORS"
    OUTPUT_IMAGE_IP_PROHIBITED = "OUTPUT_IMAGE_IP_PROHIBITED"
    GENERATED_OTHER = "GENERATED_OTHER"
    MAX_REGENERATION_REACHED = "MAX_REGENERATION_REACHED"

class TurnCoverage(OpenEnum):
    TURN_COVERAGE_UNSPECIFIED = "TURN_COVERAGE_UNSPECIFIED"
    TURN_INCLUDES_ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
    TURN_INCLUDES_ALL_INPUT = "TURN_INCLUDES_ALL_INPUT"
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"

class Type(OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"

class UnifiedMetric(BaseModel):
    bleu_spec: BleuSpec | MaybeNone = None
    rouge_spec: RougeSpec | MaybeNone = None
    pointwise_metric_spec: PointwiseMetricSpec | MaybeNone = None
    llm_based_metric_spec: LLMBasedMetricSpec | MaybeNone = None
    custom_code_execution_spec: CustomCodeExecutionSpec | MaybeNone = None
    predefined_metric_spec: PredefinedMetricSpec | MaybeNone = None
    computation_based_metric_spec: ComputationBasedMetricSpec | MaybeNone = None
    def __init__(
        self,
        *,
        bleu_spec: BleuSpec | dict[str, Any] | None = None,
        rouge_spec: RougeSpec | dict[str, Any] | None = None,
        pointwise_metric_spec: PointwiseMetricSpec | dict[str, Any] | None = None,
        llm_based_metric_spec: LLMBasedMetricSpec | dict[str, Any] | None = None,
        custom_code_execution_spec: CustomCodeExecutionSpec | dict[str, Any] | None = None,
        predefined_metric_spec: PredefinedMetricSpec | dict[str, Any] | None = None,
        computation_based_metric_spec: ComputationBasedMetricSpec | dict[str, Any] | None = None,
    ) -> None: ...

UnifiedMetricDict: TypeAlias = dict[str, Any]
UnifiedMetricOrDict: TypeAlias = UnifiedMetric | dict[str, Any]

class UpdateCachedContentConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    ttl: str | MaybeNone = None
    expire_time: datetime.datetime | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        ttl: str | None = None,
        expire_time: datetime.datetime | str | None = None,
    ) -> None: ...

UpdateCachedContentConfigDict: TypeAlias = dict[str, Any]
UpdateCachedContentConfigOrDict: TypeAlias = UpdateCachedContentConfig | dict[str, Any]

class UpdateModelConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    display_name: str | MaybeNone = None
    description: str | MaybeNone = None
    default_checkpoint_id: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        display_name: str | None = None,
        description: str | None = None,
        default_checkpoint_id: str | None = None,
    ) -> None: ...

UpdateModelConfigDict: TypeAlias = dict[str, Any]
UpdateModelConfigOrDict: TypeAlias = UpdateModelConfig | dict[str, Any]

class UploadFileConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    name: str | MaybeNone = None
    mime_type: str | MaybeNone = None
    display_name: str | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        name: str | None = None,
        mime_type: str | None = None,
        display_name: str | None = None,
    ) -> None: ...

UploadFileConfigDict: TypeAlias = dict[str, Any]
UploadFileConfigOrDict: TypeAlias = UploadFileConfig | dict[str, Any]

class UploadToFileSearchStoreConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    should_return_http_response: bool | MaybeNone = None
    mime_type: str | MaybeNone = None
    display_name: str | MaybeNone = None
    custom_metadata: list[CustomMetadata] | MaybeNone = None
    chunking_config: ChunkingConfig | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        should_return_http_response: bool | None = None,
        mime_type: str | None = None,
        display_name: str | None = None,
        custom_metadata: Sequence[CustomMetadata | dict[str, Any]] | None = None,
        chunking_config: ChunkingConfig | dict[str, Any] | None = None,
    ) -> None: ...

UploadToFileSearchStoreConfigDict: TypeAlias = dict[str, Any]
UploadToFileSearchStoreConfigOrDict: TypeAlias = UploadToFileSearchStoreConfig | dict[str, Any]

class UploadToFileSearchStoreOperation(_type_methods.UploadToFileSearchStoreOperation):
    name: str | MaybeNone = None
    metadata: dict[str, Any] | MaybeNone = None
    done: bool | MaybeNone = None
    error: dict[str, Any] | MaybeNone = None
    response: UploadToFileSearchStoreResponse | MaybeNone = None
    def __init__(
        self,
        *,
        name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        done: bool | None = None,
        error: Mapping[str, Any] | None = None,
        response: UploadToFileSearchStoreResponse | dict[str, Any] | None = None,
    ) -> None: ...

UploadToFileSearchStoreOperationDict: TypeAlias = dict[str, Any]
UploadToFileSearchStoreOperationOrDict: TypeAlias = UploadToFileSearchStoreOperation | dict[str, Any]

class UploadToFileSearchStoreResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    parent: str | MaybeNone = None
    document_name: str | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        parent: str | None = None,
        document_name: str | None = None,
    ) -> None: ...

UploadToFileSearchStoreResponseDict: TypeAlias = dict[str, Any]
UploadToFileSearchStoreResponseOrDict: TypeAlias = UploadToFileSearchStoreResponse | dict[str, Any]

class UploadToFileSearchStoreResumableResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    def __init__(self, *, sdk_http_response: HttpResponse | dict[str, Any] | None = None) -> None: ...

UploadToFileSearchStoreResumableResponseDict: TypeAlias = dict[str, Any]
UploadToFileSearchStoreResumableResponseOrDict: TypeAlias = (
    UploadToFileSearchStoreResumableResponse | dict[str, Any]
)

class UpscaleImageConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    output_gcs_uri: str | MaybeNone = None
    safety_filter_level: SafetyFilterLevel | MaybeNone = None
    person_generation: PersonGeneration | MaybeNone = None
    include_rai_reason: bool | MaybeNone = None
    output_mime_type: str | MaybeNone = None
    output_compression_quality: int | MaybeNone = None
    enhance_input_image: bool | MaybeNone = None
    image_preservation_factor: float | MaybeNone = None
    labels: dict[str, str] | MaybeNone = None
    def __init__(
        self,
        *,
        http_options: HttpOptions | dict[str, Any] | None = None,
        output_gcs_uri: str | None = None,
        safety_filter_level: SafetyFilterLevel | str | None = None,
        person_generation: PersonGeneration | str | None = None,
        include_rai_reason: bool | None = None,
        output_mime_type: str | None = None,
        output_compression_quality: int | None = None,
        enhance_input_image: bool | None = None,
        image_preservation_factor: float | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> None: ...

UpscaleImageConfigDict: TypeAlias = dict[str, Any]
UpscaleImageConfigOrDict: TypeAlias = UpscaleImageConfig | dict[str, Any]

class UpscaleImageParameters(BaseModel):
    model: str | MaybeNone = None
    image: Image | MaybeNone = None
    upscale_factor: str | MaybeNone = None
    config: UpscaleImageConfig | MaybeNone = None
    def __init__(
        self,
        *,
        model: str | None = None,
        image: Image | dict[str, Any] | None = None,
        upscale_factor: str | None = None,
        config: UpscaleImageConfig | dict[str, Any] | None = None,
    ) -> None: ...

UpscaleImageParametersDict: TypeAlias = dict[str, Any]
UpscaleImageParametersOrDict: TypeAlias = UpscaleImageParameters | dict[str, Any]

class UpscaleImageResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    generated_images: list[GeneratedImage] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        generated_images: Sequence[GeneratedImage | dict[str, Any]] | None = None,
    ) -> None: ...

UpscaleImageResponseDict: TypeAlias = dict[str, Any]
UpscaleImageResponseOrDict: TypeAlias = UpscaleImageResponse | dict[str, Any]

class UrlContext(BaseModel): ...

UrlContextDict: TypeAlias = dict[str, Any]
UrlContextOrDict: TypeAlias = UrlContext | dict[str, Any]

class UrlContextMetadata(BaseModel):
    url_metadata: list[UrlMetadata] | MaybeNone = None
    def __init__(self, *, url_metadata: Sequence[UrlMetadata | dict[str, Any]] | None = None) -> None: ...

UrlContextMetadataDict: TypeAlias = dict[str, Any]
UrlContextMetadataOrDict: TypeAlias = UrlContextMetadata | dict[str, Any]

class UrlMetadata(BaseModel):
    retrieved_url: str | MaybeNone = None
    url_retrieval_status: UrlRetrievalStatus | MaybeNone = None
    def __init__(
        self,
        *,
        retrieved_url: str | None = None,
        url_retrieval_status: UrlRetrievalStatus | str | None = None,
    ) -> None: ...

UrlMetadataDict: TypeAlias = dict[str, Any]
UrlMetadataOrDict: TypeAlias = UrlMetadata | dict[str, Any]

class UrlRetrievalStatus(OpenEnum):
    URL_RETRIEVAL_STATUS_UNSPECIFIED = "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    URL_RETRIEVAL_STATUS_SUCCESS = "URL_RETRIEVAL_STATUS_SUCCESS"
    URL_RETRIEVAL_STATUS_ERROR = "URL_RETRIEVAL_STATUS_ERROR"
    URL_RETRIEVAL_STATUS_PAYWALL = "URL_RETRIEVAL_STATUS_PAYWALL"
    URL_RETRIEVAL_STATUS_UNSAFE = "URL_RETRIEVAL_STATUS_UNSAFE"

class UsageMetadata(BaseModel):
    prompt_token_count: int | MaybeNone = None
    cached_content_token_count: int | MaybeNone = None
    response_token_count: int | MaybeNone = None
    tool_use_prompt_token_count: int | MaybeNone = None
    thoughts_token_count: int | MaybeNone = None
    total_token_count: int | MaybeNone = None
    prompt_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    cache_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    response_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | MaybeNone = None
    traffic_type: TrafficType | MaybeNone = None
    service_tier: ServiceTier | MaybeNone = None
    def __init__(
        self,
        *,
        prompt_token_count: int | None = None,
        cached_content_token_count: int | None = None,
        response_token_count: int | None = None,
        tool_use_prompt_token_count: int | None = None,
        thoughts_token_count: int | None = None,
        total_token_count: int | None = None,
        prompt_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        cache_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        response_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        tool_use_prompt_tokens_details: Sequence[ModalityTokenCount | dict[str, Any]] | None = None,
        traffic_type: TrafficType | str | None = None,
        service_tier: ServiceTier | str | None = None,
    ) -> None: ...

UsageMetadataDict: TypeAlias = dict[str, Any]
UsageMetadataOrDict: TypeAlias = UsageMetadata | dict[str, Any]

class UserContent(_type_methods.UserContent, Content):
    def __init__(self, parts: Any) -> None: ...

UserContentDict: TypeAlias = dict[str, Any]
UserContentOrDict: TypeAlias = UserContent | dict[str, Any]

class VadSignalType(OpenEnum):
    VAD_SIGNAL_TYPE_UNSPECIFIED = "VAD_SIGNAL_TYPE_UNSPECIFIED"
    VAD_SIGNAL_TYPE_SOS = "VAD_SIGNAL_TYPE_SOS"
    VAD_SIGNAL_TYPE_EOS = "VAD_SIGNAL_TYPE_EOS"

class ValidateRewardConfig(BaseModel):
    http_options: HttpOptions | MaybeNone = None
    def __init__(self, *, http_options: HttpOptions | dict[str, Any] | None = None) -> None: ...

ValidateRewardConfigDict: TypeAlias = dict[str, Any]
ValidateRewardConfigOrDict: TypeAlias = ValidateRewardConfig | dict[str, Any]

class ValidateRewardResponse(BaseModel):
    sdk_http_response: HttpResponse | MaybeNone = None
    overall_reward: float | MaybeNone = None
    error: str | MaybeNone = None
    reward_info_details: dict[str, ReinforcementTuningRewardInfo] | MaybeNone = None
    def __init__(
        self,
        *,
        sdk_http_response: HttpResponse | dict[str, Any] | None = None,
        overall_reward: float | None = None,
        error: str | None = None,
        reward_info_details: Mapping[str, ReinforcementTuningRewardInfo | dict[str, Any]] | None = None,
    ) -> None: ...

ValidateRewardResponseDict: TypeAlias = dict[str, Any]
ValidateRewardResponseOrDict: TypeAlias = ValidateRewardResponse | dict[str, Any]

class VeoHyperParameters(BaseModel):
    epoch_count: int | MaybeNone = None
    learning_rate_multiplier: float | MaybeNone = None
    tuning_task: TuningTask | MaybeNone = None
    veo_data_mixture_ratio: float | MaybeNone = None
    adapter_size: AdapterSize | MaybeNone = None
    tuning_speed: TuningSpeed | MaybeNone = None
    def __init__(
        self,
        *,
        epoch_count: int | None = None,
        learning_rate_multiplier: float | None = None,
        tuning_task: TuningTask | str | None = None,
        veo_data_mixture_ratio: float | None = None,
        adapter_size: AdapterSize | str | None = None,
        tuning_speed: TuningSpeed | str | None = None,
    ) -> None: ...

VeoHyperParametersDict: TypeAlias = dict[str, Any]
VeoHyperParametersOrDict: TypeAlias = VeoHyperParameters | dict[str, Any]

class VeoLoraTuningSpec(BaseModel):
    hyper_parameters: VeoHyperParameters | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    video_orientation: VideoOrientation | MaybeNone = None
    def __init__(
        self,
        *,
        hyper_parameters: VeoHyperParameters | dict[str, Any] | None = None,
        training_dataset_uri: str | None = None,
        validation_dataset_uri: str | None = None,
        video_orientation: VideoOrientation | str | None = None,
    ) -> None: ...

VeoLoraTuningSpecDict: TypeAlias = dict[str, Any]
VeoLoraTuningSpecOrDict: TypeAlias = VeoLoraTuningSpec | dict[str, Any]

class VeoTuningSpec(BaseModel):
    hyper_parameters: VeoHyperParameters | MaybeNone = None
    training_dataset_uri: str | MaybeNone = None
    validation_dataset_uri: str | MaybeNone = None
    def __init__(
        self,
        *,
        hyper_parameters: VeoHyperParameters | dict[str, Any] | None = None,
        training_dataset_uri: str | None = None,
        validation_dataset_uri: str | None = None,
    ) -> None: ...

VeoTuningSpecDict: TypeAlias = dict[str, Any]
VeoTuningSpecOrDict: TypeAlias = VeoTuningSpec | dict[str, Any]

class VertexAISearch(BaseModel):
    data_store_specs: list[VertexAISearchDataStoreSpec] | MaybeNone = None
    datastore: str | MaybeNone = None
    engine: str | MaybeNone = None
    filter: str | MaybeNone = None
    max_results: int | MaybeNone = None
    def __init__(
        self,
        *,
        data_store_specs: Sequence[VertexAISearchDataStoreSpec | dict[str, Any]] | None = None,
        datastore: str | None = None,
        engine: str | None = None,
        filter: str | None = None,
        max_results: int | None = None,
    ) -> None: ...

VertexAISearchDict: TypeAlias = dict[str, Any]
VertexAISearchOrDict: TypeAlias = VertexAISearch | dict[str, Any]

class VertexAISearchDataStoreSpec(BaseModel):
    data_store: str | MaybeNone = None
    filter: str | MaybeNone = None
    def __init__(self, *, data_store: str | None = None, filter: str | None = None) -> None: ...

VertexAISearchDataStoreSpecDict: TypeAlias = dict[str, Any]
VertexAISearchDataStoreSpecOrDict: TypeAlias = VertexAISearchDataStoreSpec | dict[str, Any]

class VertexMultimodalDatasetDestination(BaseModel):
    bigquery_destination: str | MaybeNone = None
    display_name: str | MaybeNone = None
    def __init__(
        self, *, bigquery_destination: str | None = None, display_name: str | None = None
    ) -> None: ...

VertexMultimodalDatasetDestinationDict: TypeAlias = dict[str, Any]
VertexMultimodalDatasetDestinationOrDict: TypeAlias = VertexMultimodalDatasetDestination | dict[str, Any]

class VertexRagStore(BaseModel):
    rag_corpora: list[str] | MaybeNone = None
    rag_resources: list[VertexRagStoreRagResource] | MaybeNone = None
    rag_retrieval_config: RagRetrievalConfig | MaybeNone = None
    similarity_top_k: int | MaybeNone = None
    store_context: bool | MaybeNone = None
    vector_distance_threshold: float | MaybeNone = None
    def __init__(
        self,
        *,
        rag_corpora: Sequence[str] | None = None,
        rag_resources: Sequence[VertexRagStoreRagResource | dict[str, Any]] | None = None,
        rag_retrieval_config: RagRetrievalConfig | dict[str, Any] | None = None,
        similarity_top_k: int | None = None,
        store_context: bool | None = None,
        vector_distance_threshold: float | None = None,
    ) -> None: ...

VertexRagStoreDict: TypeAlias = dict[str, Any]
VertexRagStoreOrDict: TypeAlias = VertexRagStore | dict[str, Any]

class VertexRagStoreRagResource(BaseModel):
    rag_corpus: str | MaybeNone = None
    rag_file_ids: list[str] | MaybeNone = None
    def __init__(
        self, *, rag_corpus: str | None = None, rag_file_ids: Sequence[str] | None = None
    ) -> None: ...

VertexRagStoreRagResourceDict: TypeAlias = dict[str, Any]
VertexRagStoreRagResourceOrDict: TypeAlias = VertexRagStoreRagResource | dict[str, Any]

class Video(_type_methods.Video):
    uri: str | MaybeNone = None
    video_bytes: bytes | MaybeNone = None
    mime_type: str | MaybeNone = None
    def __init__(
        self, *, uri: str | None = None, video_bytes: bytes | None = None, mime_type: str | None = None
    ) -> None: ...

VideoDict: TypeAlias = dict[str, Any]
VideoOrDict: TypeAlias = Video | dict[str, Any]

class VideoCompressionQuality(OpenEnum):
    OPTIMIZED = "OPTIMIZED"
    LOSSLESS = "LOSSLESS"

class VideoGenerationMask(BaseModel):
    image: Image | MaybeNone = None
    mask_mode: VideoGenerationMaskMode | MaybeNone = None
    def __init__(
        self,
        *,
        image: Image | dict[str, Any] | None = None,
        mask_mode: VideoGenerationMaskMode | str | None = None,
    ) -> None: ...

VideoGenerationMaskDict: TypeAlias = dict[str, Any]
VideoGenerationMaskOrDict: TypeAlias = VideoGenerationMask | dict[str, Any]

class VideoGenerationMaskMode(OpenEnum):
    INSERT = "INSERT"
    REMOVE = "REMOVE"
    REMOVE_STATIC = "REMOVE_STATIC"
    OUTPAINT = "OUTPAINT"

class VideoGenerationReferenceImage(BaseModel):
    image: Image | MaybeNone = None
    reference_type: VideoGenerationReferenceType | MaybeNone = None
    def __init__(
        self,
        *,
        image: Image | dict[str, Any] | None = None,
        reference_type: VideoGenerationReferenceType | str | None = None,
    ) -> None: ...

VideoGenerationReferenceImageDict: TypeAlias = dict[str, Any]
VideoGenerationReferenceImageOrDict: TypeAlias = VideoGenerationReferenceImage | dict[str, Any]

class VideoGenerationReferenceType(OpenEnum):
    ASSET = "ASSET"
    STYLE = "STYLE"

class VideoMetadata(BaseModel):
    end_offset: str | MaybeNone = None
    fps: float | MaybeNone = None
    start_offset: str | MaybeNone = None
    content_layers: list[VideoMetadataContentLayer] | MaybeNone = None
    def __init__(
        self,
        *,
        end_offset: str | None = None,
        fps: float | None = None,
        start_offset: str | None = None,
        content_layers: Sequence[VideoMetadataContentLayer | str] | None = None,
    ) -> None: ...

VideoMetadataDict: TypeAlias = dict[str, Any]
VideoMetadataOrDict: TypeAlias = VideoMetadata | dict[str, Any]

class VideoMetadataContentLayer(OpenEnum):
    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    FRAMES = "FRAMES"
    AUDIO = "AUDIO"
    TRANSCRIPT = "TRANSCRIPT"

class VideoOrientation(OpenEnum):
    VIDEO_ORIENTATION_UNSPECIFIED = "VIDEO_ORIENTATION_UNSPECIFIED"
    LANDSCAPE = "LANDSCAPE"
    PORTRAIT = "PORTRAIT"

class VideoResponseFormat(BaseModel):
    aspect_ratio: AspectRatio | MaybeNone = None
    delivery: Delivery | MaybeNone = None
    duration: str | MaybeNone = None
    gcs_uri: str | MaybeNone = None
    resolution: str | MaybeNone = None
    def __init__(
        self,
        *,
        aspect_ratio: AspectRatio | str | None = None,
        delivery: Delivery | str | None = None,
        duration: str | None = None,
        gcs_uri: str | None = None,
        resolution: str | None = None,
    ) -> None: ...

VideoResponseFormatDict: TypeAlias = dict[str, Any]
VideoResponseFormatOrDict: TypeAlias = VideoResponseFormat | dict[str, Any]

class VoiceActivity(BaseModel):
    voice_activity_type: VoiceActivityType | MaybeNone = None
    audio_offset: str | MaybeNone = None
    def __init__(
        self, *, voice_activity_type: VoiceActivityType | str | None = None, audio_offset: str | None = None
    ) -> None: ...

VoiceActivityDict: TypeAlias = dict[str, Any]
VoiceActivityOrDict: TypeAlias = VoiceActivity | dict[str, Any]

class VoiceActivityDetectionSignal(BaseModel):
    vad_signal_type: VadSignalType | MaybeNone = None
    def __init__(self, *, vad_signal_type: VadSignalType | str | None = None) -> None: ...

VoiceActivityDetectionSignalDict: TypeAlias = dict[str, Any]
VoiceActivityDetectionSignalOrDict: TypeAlias = VoiceActivityDetectionSignal | dict[str, Any]

class VoiceActivityType(OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    ACTIVITY_START = "ACTIVITY_START"
    ACTIVITY_END = "ACTIVITY_END"

class VoiceConfig(BaseModel):
    replicated_voice_config: ReplicatedVoiceConfig | MaybeNone = None
    prebuilt_voice_config: PrebuiltVoiceConfig | MaybeNone = None
    voice: str | MaybeNone = None
    def __init__(
        self,
        *,
        replicated_voice_config: ReplicatedVoiceConfig | dict[str, Any] | None = None,
        prebuilt_voice_config: PrebuiltVoiceConfig | dict[str, Any] | None = None,
        voice: str | None = None,
    ) -> None: ...

VoiceConfigDict: TypeAlias = dict[str, Any]
VoiceConfigOrDict: TypeAlias = VoiceConfig | dict[str, Any]

class VoiceConsentSignature(BaseModel):
    signature: str | MaybeNone = None
    def __init__(self, *, signature: str | None = None) -> None: ...

VoiceConsentSignatureDict: TypeAlias = dict[str, Any]
VoiceConsentSignatureOrDict: TypeAlias = VoiceConsentSignature | dict[str, Any]

class WebSearch(BaseModel): ...

WebSearchDict: TypeAlias = dict[str, Any]
WebSearchOrDict: TypeAlias = WebSearch | dict[str, Any]

class WebhookConfig(BaseModel):
    uris: list[str] | MaybeNone = None
    user_metadata: dict[str, Any] | MaybeNone = None
    def __init__(
        self, *, uris: Sequence[str] | None = None, user_metadata: Mapping[str, Any] | None = None
    ) -> None: ...

WebhookConfigDict: TypeAlias = dict[str, Any]
WebhookConfigOrDict: TypeAlias = WebhookConfig | dict[str, Any]

class WeightedPrompt(BaseModel):
    text: str | MaybeNone = None
    weight: float | MaybeNone = None
    def __init__(self, *, text: str | None = None, weight: float | None = None) -> None: ...

WeightedPromptDict: TypeAlias = dict[str, Any]
WeightedPromptOrDict: TypeAlias = WeightedPrompt | dict[str, Any]

class WhiteSpaceConfig(BaseModel):
    max_tokens_per_chunk: int | MaybeNone = None
    max_overlap_tokens: int | MaybeNone = None
    def __init__(
        self, *, max_tokens_per_chunk: int | None = None, max_overlap_tokens: int | None = None
    ) -> None: ...

WhiteSpaceConfigDict: TypeAlias = dict[str, Any]
WhiteSpaceConfigOrDict: TypeAlias = WhiteSpaceConfig | dict[str, Any]

class WordInfo(BaseModel):
    word: str | MaybeNone = None
    start_offset: str | MaybeNone = None
    end_offset: str | MaybeNone = None
    def __init__(
        self, *, word: str | None = None, start_offset: str | None = None, end_offset: str | None = None
    ) -> None: ...

WordInfoDict: TypeAlias = dict[str, Any]
WordInfoOrDict: TypeAlias = WordInfo | dict[str, Any]

PartUnion: TypeAlias = Union[str, File, Part, Any]
PartUnionDict: TypeAlias = Union[Union[str, File, Part, Any], dict[str, Any]]
ContentUnion: TypeAlias = Union[Content, str, File, Part, list[Any], Any]
ContentUnionDict: TypeAlias = Union[Union[Content, str, File, Part, list[Any], Any], dict[str, Any]]
ContentListUnion: TypeAlias = Union[Content, str, File, Part, list[Any], Any]
ContentListUnionDict: TypeAlias = Union[Union[Content, str, File, Part, list[Any], Any], dict[str, Any]]
SchemaUnion: TypeAlias = Union[dict[Any, Any], type, Schema, Any]
SchemaUnionDict: TypeAlias = Union[Union[dict[Any, Any], type, Schema, Any], dict[str, Any]]
SpeechConfigUnion: TypeAlias = Union[str, SpeechConfig]
SpeechConfigUnionDict: TypeAlias = Union[Union[str, SpeechConfig], dict[str, Any]]
ToolUnion: TypeAlias = Union[Tool, Callable[..., Any], Any]
ToolUnionDict: TypeAlias = Union[Union[Tool, Callable[..., Any], Any], dict[str, Any]]
ToolListUnion: TypeAlias = list[Any]
ToolListUnionDict: TypeAlias = Union[list[Any], dict[str, Any]]
BatchJobSourceUnion: TypeAlias = Union[BatchJobSource, list[Any], str]
BatchJobSourceUnionDict: TypeAlias = Union[Union[BatchJobSource, list[Any], str], dict[str, Any]]
BatchJobDestinationUnion: TypeAlias = Union[BatchJobDestination, str]
BatchJobDestinationUnionDict: TypeAlias = Union[Union[BatchJobDestination, str], dict[str, Any]]
MetricUnion: TypeAlias = Union[Metric, UnifiedMetric]
MetricUnionDict: TypeAlias = Union[Union[Metric, UnifiedMetric], dict[str, Any]]
JOB_STATES_SUCCEEDED_VERTEX: Final[list[str]]
JOB_STATES_SUCCEEDED_MLDEV: Final[list[str]]
JOB_STATES_SUCCEEDED: Final[list[str]]
JOB_STATES_ENDED_VERTEX: Final[list[str]]
JOB_STATES_ENDED_MLDEV: Final[list[str]]
JOB_STATES_ENDED: Final[list[str]]
