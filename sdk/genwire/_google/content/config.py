"""The flat configuration of a generation: the keys of the request and of its generation config side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from genwire_raw.generativelanguage import models as raw

from ..._core.extras import RequestExtras
from ..tools.declarations import Tools
from .contents import ContentLike


class GenerateContentConfig(RequestExtras, total=False):
    """Options of `generate_content`. Nested values are models or mappings; the model has defaults for absent keys.

    `extra_body`, `extra_query` and `extra_headers` send what the contract does not know. With a client that does not
    validate, other unknown keys go into the generation config.

    Attributes:
        system_instruction: What the model is to keep to throughout: a text, a part, or a list of these.
        tools: Functions that the model may call, as declarations or Python functions, and the service's own tools.
        tool_config: How the tools may be used: whether the model must call a function, and which ones.
        safety_settings: What to block: at most one category and threshold each, in place of the service's default.
        cached_content: The name of cached content that comes before the contents: `cachedContents/my-cache`.
        service_tier: How quickly the request is served, and at what price.
        store: Whether the service logs the request; the project's own setting if absent.
        labels: Names and values of your choice, sent with the request.
        continuation_token: The token of an answer that ended with `CONTINUATION`, to go on with it.
        generation_config: The keys below as one value; keys that are given beside it take precedence.
        candidate_count: How many answers to generate; the service's default is one.
        stop_sequences: Texts that end the generation where the first of them appears; the answer does not include it.
        max_output_tokens: The most tokens of an answer, thinking included; by default as many as the model can.
        temperature: How random the answer is: the higher, the more varied.
        top_p: Only the likeliest tokens are considered, until their probabilities sum up to this.
        top_k: Only this many of the likeliest tokens are considered.
        seed: A number with which the same request tends to get the same answer; random if absent.
        response_mime_type: The form of the answer's text: `text/plain`, `application/json`, or `text/x.enum` for one of
            several values; set by a schema if absent.
        response_schema: The type of the answer's JSON, or a schema, as for `generate_content`; as an argument of that
            method, it gives `parsed` its type.
        response_json_schema: The answer's JSON Schema, which is sent as it is.
        presence_penalty: Above zero, tokens that occurred already become less likely; below zero, likelier.
        frequency_penalty: As `presence_penalty`, but in proportion to how often a token occurred.
        response_logprobs: Whether the answer has the log probabilities of its tokens.
        logprobs: With `response_logprobs`: how many of the likeliest tokens each step lists.
        enable_enhanced_civic_answers: Turns on enhanced civic answers, with models that have them.
        response_modalities: The kinds of media of the answer, such as `TEXT`, `IMAGE` or `AUDIO`; text if absent.
        speech_config: The voice and language of spoken answers.
        thinking_config: How much the model thinks, and whether the answer has a summary of its thoughts.
        image_config: The proportions and size of generated images.
        media_resolution: The resolution at which images and videos of the request are read; a higher one takes more
            tokens.
        response_format: The forms of the answer, one for each kind of media, in place of `response_mime_type` and
            `response_schema`.
        audio_transcription_config: How audio is transcribed.

    `tests/contract/test_facade_config.py` holds the keys to the contract.

    Source: "Method: tunedModels.generateContent"; the generation config is not on the pages.
    """

    # Of the request.
    system_instruction: ContentLike | Sequence[ContentLike] | None
    tools: Tools | None
    tool_config: raw.ToolConfig | Mapping[str, Any] | None
    safety_settings: Sequence[raw.SafetySetting | Mapping[str, Any]] | None
    cached_content: str | None
    service_tier: raw.ServiceTier | str | None
    store: bool | None
    labels: Mapping[str, str] | None
    continuation_token: bytes | None
    generation_config: raw.GenerationConfig | Mapping[str, Any] | None
    # Of the generation config.
    candidate_count: int | None
    stop_sequences: Sequence[str] | None
    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    response_mime_type: str | None
    response_schema: Any
    response_json_schema: Any
    presence_penalty: float | None
    frequency_penalty: float | None
    response_logprobs: bool | None
    logprobs: int | None
    enable_enhanced_civic_answers: bool | None
    response_modalities: Sequence[str] | None
    speech_config: raw.SpeechConfig | Mapping[str, Any] | None
    thinking_config: raw.ThinkingConfig | Mapping[str, Any] | None
    image_config: raw.ImageConfig | Mapping[str, Any] | None
    media_resolution: str | None
    response_format: Sequence[raw.ResponseFormat | Mapping[str, Any]] | None
    audio_transcription_config: raw.AudioTranscriptionConfig | Mapping[str, Any] | None


GenerateContentConfig.__module__ = "genwire"
