# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

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


@define
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

    GROUPS = {"response_format": Group(("response_schema", "response_json_schema"))}

    candidate_count: int | None = wire("candidateCount", "integer", default=None)
    stop_sequences: list[str] | None = wire("stopSequences", "string", many="list", max_items=5, default=None)
    max_output_tokens: int | None = wire("maxOutputTokens", "integer", default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=2, default=None)
    top_p: float | None = wire("topP", "number", default=None)
    top_k: int | None = wire("topK", "integer", default=None)
    seed: int | None = wire("seed", "integer", default=None)
    response_mime_type: str | None = wire("responseMimeType", "string", default=None)
    response_schema: Schema | None = wire("responseSchema", "model", of=("Schema",), default=None)
    response_json_schema: Any = wire("responseJsonSchema", "any", default=None)
    response_json_schema_ordered: Any = wire("responseJsonSchemaOrdered", "any", default=None)
    presence_penalty: float | None = wire("presencePenalty", "number", default=None)
    frequency_penalty: float | None = wire("frequencyPenalty", "number", default=None)
    response_logprobs: bool | None = wire("responseLogprobs", "boolean", default=None)
    logprobs: int | None = wire("logprobs", "integer", minimum=0, maximum=20, default=None)
    enable_enhanced_civic_answers: bool | None = wire("enableEnhancedCivicAnswers", "boolean", default=None)
    response_modalities: list[GenerationConfigModality] | None = wire(
        "responseModalities", "enum", many="list", of=("GenerationConfigModality",), default=None
    )
    speech_config: SpeechConfig | None = wire("speechConfig", "model", of=("SpeechConfig",), default=None)
    thinking_config: ThinkingConfig | None = wire(
        "thinkingConfig", "model", of=("ThinkingConfig",), default=None
    )
    image_config: ImageConfig | None = wire("imageConfig", "model", of=("ImageConfig",), default=None)
    media_resolution: MediaResolution | None = wire(
        "mediaResolution", "enum", of=("MediaResolution",), default=None
    )
    response_format: list[ResponseFormat] | None = wire(
        "responseFormat", "model", many="list", of=("ResponseFormat",), default=None
    )
    audio_transcription_config: AudioTranscriptionConfig | None = wire(
        "audioTranscriptionConfig", "model", of=("AudioTranscriptionConfig",), default=None
    )
    enable_affective_dialog: bool | None = wire("enableAffectiveDialog", "boolean", default=None)
    translation_config: TranslationConfig | None = wire(
        "translationConfig", "model", of=("TranslationConfig",), default=None
    )
