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
    response_schema: Any  # as for `generate_content`; as an argument of that, it gives `parsed` its type
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
