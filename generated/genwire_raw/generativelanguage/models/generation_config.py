# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .audio_transcription_config import AudioTranscriptionConfig
    from .generation_config_modality import GenerationConfigModality
    from .image_config import ImageConfig
    from .media_resolution import MediaResolution
    from .response_format import ResponseFormat
    from .schema import Schema
    from .speech_config import SpeechConfig
    from .thinking_config import ThinkingConfig
    from .translation_config import TranslationConfig


class GenerationConfig(BaseModel):
    """How the model generates and what form the answer has. Not every model takes every setting.

    Source: beyond the seeds: named by page 004.

    At most one of `response_format` is set: response_schema, response_json_schema.

    Attributes:
        candidate_count: How many answers to generate. Models of the Gemini 1.0 family do not support it. The
            service's default is 1.
        stop_sequences: Up to 5 strings that end the generation where the first of them appears; the answer
            does not include it. At most 5 items.
        max_output_tokens: The most tokens of an answer. The default is the model's `outputTokenLimit`.
        temperature: How random the answer is. The default is the model's `temperature`. From 0 to 2.
        top_p: Nucleus sampling; consider the likeliest tokens until their probabilities sum up to this. Used
            together with top-k sampling, which bounds the number of tokens. The default is the model's
            `topP`.
        top_k: Top-k sampling; consider this many of the likeliest tokens. The default is the model's `topK`;
            a model without one does not use top-k sampling and does not allow this setting.
        seed: Seed of the decoding, random if absent.
        response_mime_type: MIME type of the answer's text; `text/plain`, `application/json`, or `text/x.enum`
            for one of an enum's values. The service's default is "text/plain".
        response_schema: The type of the answer. It needs a `responseMimeType` that goes with it, such as
            `application/json`.
        response_json_schema: The type of the answer in JSON Schema; takes the place of `responseSchema` and
            needs `responseMimeType`. Supported are `$id`, `$defs`, `$ref`, `$anchor`, `type`, `format`,
            `title`, `description`, `enum` (strings and numbers), `items`, `prefixItems`, `minItems`,
            `maxItems`, `minimum`, `maximum`, `anyOf`, `oneOf` (read as `anyOf`), `properties`,
            `additionalProperties`, `required`, and the non-standard `propertyOrdering`. Recursion is followed
            a few levels deep and only through properties that are not required. A schema with `$ref` may have
            no other keys than those beginning with `$`.
        response_json_schema_ordered: Internal to the service; `responseJsonSchema` is the one to use.
        presence_penalty: Lowers the log probability of every token that the answer already has, once and
            however often it occurs. Above zero it widens the vocabulary, below zero it narrows it.
        frequency_penalty: Lowers the log probability of a token by this times the number of its occurrences
            in the answer. Above zero it widens the vocabulary; below zero it favours repetition, and far
            below zero a token may repeat until `maxOutputTokens`.
        response_logprobs: Whether the answer carries log probabilities.
        logprobs: How many of the likeliest tokens `logprobsResult` lists at each step, with
            `responseLogprobs` alone. From 0 to 20.
        enable_enhanced_civic_answers: Turns on enhanced civic answers, with models that have them.
        response_modalities: The kinds of media of the answer, exactly. Combinations that the model does not
            have are refused. Empty means text alone.
        speech_config: How spoken answers sound.
        thinking_config: How the model thinks. Refused by models that do not think.
        image_config: How generated pictures look. Refused by models without these settings.
        media_resolution: The resolution at which media of the request are read.
        response_format: The forms of the answer, one a kind of media; takes the place of `responseMimeType`
            and `responseSchema`. Source: beyond the seeds: google-genai 3.6.1.
        audio_transcription_config: How audio is transcribed. Source: beyond the seeds: google-genai 3.6.1.
        enable_affective_dialog: Whether the model answers to the user's mood, in live sessions. Source:
            beyond the seeds: google-genai 3.6.1.
        translation_config: How speech is translated, in live sessions. Source: beyond the seeds: google-genai
            3.6.1.
    """

    __slots__ = (
        "candidate_count",
        "stop_sequences",
        "max_output_tokens",
        "temperature",
        "top_p",
        "top_k",
        "seed",
        "response_mime_type",
        "response_schema",
        "response_json_schema",
        "response_json_schema_ordered",
        "presence_penalty",
        "frequency_penalty",
        "response_logprobs",
        "logprobs",
        "enable_enhanced_civic_answers",
        "response_modalities",
        "speech_config",
        "thinking_config",
        "image_config",
        "media_resolution",
        "response_format",
        "audio_transcription_config",
        "enable_affective_dialog",
        "translation_config",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "candidate_count": Field("candidateCount", "integer"),
        "stop_sequences": Field("stopSequences", "string", many="list", max_items=5),
        "max_output_tokens": Field("maxOutputTokens", "integer"),
        "temperature": Field("temperature", "number", minimum=0, maximum=2),
        "top_p": Field("topP", "number"),
        "top_k": Field("topK", "integer"),
        "seed": Field("seed", "integer"),
        "response_mime_type": Field("responseMimeType", "string"),
        "response_schema": Field("responseSchema", "model", of=("Schema",)),
        "response_json_schema": Field("responseJsonSchema", "any"),
        "response_json_schema_ordered": Field("responseJsonSchemaOrdered", "any"),
        "presence_penalty": Field("presencePenalty", "number"),
        "frequency_penalty": Field("frequencyPenalty", "number"),
        "response_logprobs": Field("responseLogprobs", "boolean"),
        "logprobs": Field("logprobs", "integer", minimum=0, maximum=20),
        "enable_enhanced_civic_answers": Field("enableEnhancedCivicAnswers", "boolean"),
        "response_modalities": Field(
            "responseModalities", "enum", many="list", of=("GenerationConfigModality",)
        ),
        "speech_config": Field("speechConfig", "model", of=("SpeechConfig",)),
        "thinking_config": Field("thinkingConfig", "model", of=("ThinkingConfig",)),
        "image_config": Field("imageConfig", "model", of=("ImageConfig",)),
        "media_resolution": Field("mediaResolution", "enum", of=("MediaResolution",)),
        "response_format": Field("responseFormat", "model", many="list", of=("ResponseFormat",)),
        "audio_transcription_config": Field(
            "audioTranscriptionConfig", "model", of=("AudioTranscriptionConfig",)
        ),
        "enable_affective_dialog": Field("enableAffectiveDialog", "boolean"),
        "translation_config": Field("translationConfig", "model", of=("TranslationConfig",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "response_format": Group(("response_schema", "response_json_schema"))
    }

    candidate_count: int | None
    stop_sequences: list[str] | None
    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    response_mime_type: str | None
    response_schema: Schema | None
    response_json_schema: Any
    response_json_schema_ordered: Any
    presence_penalty: float | None
    frequency_penalty: float | None
    response_logprobs: bool | None
    logprobs: int | None
    enable_enhanced_civic_answers: bool | None
    response_modalities: list[GenerationConfigModality] | None
    speech_config: SpeechConfig | None
    thinking_config: ThinkingConfig | None
    image_config: ImageConfig | None
    media_resolution: MediaResolution | None
    response_format: list[ResponseFormat] | None
    audio_transcription_config: AudioTranscriptionConfig | None
    enable_affective_dialog: bool | None
    translation_config: TranslationConfig | None

    def __init__(
        self,
        *,
        candidate_count: int | None = None,
        stop_sequences: list[str] | None = None,
        max_output_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        response_mime_type: str | None = None,
        response_schema: Schema | None = None,
        response_json_schema: Any = None,
        response_json_schema_ordered: Any = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        response_logprobs: bool | None = None,
        logprobs: int | None = None,
        enable_enhanced_civic_answers: bool | None = None,
        response_modalities: list[GenerationConfigModality] | None = None,
        speech_config: SpeechConfig | None = None,
        thinking_config: ThinkingConfig | None = None,
        image_config: ImageConfig | None = None,
        media_resolution: MediaResolution | None = None,
        response_format: list[ResponseFormat] | None = None,
        audio_transcription_config: AudioTranscriptionConfig | None = None,
        enable_affective_dialog: bool | None = None,
        translation_config: TranslationConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidate_count = candidate_count
        self.stop_sequences = stop_sequences
        self.max_output_tokens = max_output_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.seed = seed
        self.response_mime_type = response_mime_type
        self.response_schema = response_schema
        self.response_json_schema = response_json_schema
        self.response_json_schema_ordered = response_json_schema_ordered
        self.presence_penalty = presence_penalty
        self.frequency_penalty = frequency_penalty
        self.response_logprobs = response_logprobs
        self.logprobs = logprobs
        self.enable_enhanced_civic_answers = enable_enhanced_civic_answers
        self.response_modalities = response_modalities
        self.speech_config = speech_config
        self.thinking_config = thinking_config
        self.image_config = image_config
        self.media_resolution = media_resolution
        self.response_format = response_format
        self.audio_transcription_config = audio_transcription_config
        self.enable_affective_dialog = enable_affective_dialog
        self.translation_config = translation_config
        self.additional_properties = additional_properties
