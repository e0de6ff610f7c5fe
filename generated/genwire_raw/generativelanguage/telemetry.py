# Made by `python codegen.py` from specs/generativelanguage/otel.yaml. Do not edit.
"""How operations are traced: what OpenTelemetry's conventions call the parts of requests and answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._runtime.otel import Messages, Table, Traced, Value

PROVIDER: Final = "gcp.gemini"
MESSAGES: Final = Messages(
    {
        "functionCall": {"type": "tool_call", "id": "id", "name": "name", "arguments": "args"},
        "functionResponse": {"type": "tool_call_response", "id": "id", "response": "response"},
        "inlineData": {"type": "blob", "mime_type": "mimeType", "data": "data"},
        "fileData": {"type": "uri", "mime_type": "mimeType", "uri": "fileUri"},
        "image_url": {"type": "uri", "uri": "url"},
        "function": {"type": "tool_call", "name": "name", "arguments": "arguments"},
    },
    ("finishReason", "finish_reason"),
)
_CONTENT: Final = Table(
    None,
    {
        "gen_ai.request.temperature": Value(("generationConfig.temperature",)),
        "gen_ai.request.top_p": Value(("generationConfig.topP",)),
        "gen_ai.request.top_k": Value(("generationConfig.topK",)),
        "gen_ai.request.max_tokens": Value(("generationConfig.maxOutputTokens",)),
        "gen_ai.request.stop_sequences": Value(("generationConfig.stopSequences",)),
        "gen_ai.request.seed": Value(("generationConfig.seed",)),
        "gen_ai.request.choice.count": Value(("generationConfig.candidateCount",)),
        "gen_ai.request.frequency_penalty": Value(("generationConfig.frequencyPenalty",)),
        "gen_ai.request.presence_penalty": Value(("generationConfig.presencePenalty",)),
        "gen_ai.request.reasoning.level": Value(
            ("generationConfig.thinkingConfig.thinkingLevel",), lower=True
        ),
        "gen_ai.output.type": Value(
            ("generationConfig.responseMimeType",),
            values={"application/json": "json", "text/plain": "text", "text/x.enum": "text"},
        ),
    },
    {
        "gen_ai.response.id": Value(("responseId",)),
        "gen_ai.response.model": Value(("modelVersion",)),
        "gen_ai.response.finish_reasons": Value(("candidates[].finishReason",), lower=True),
        "gen_ai.usage.input_tokens": Value(
            ("usageMetadata.promptTokenCount", "usageMetadata.toolUsePromptTokenCount"), total=True
        ),
        "gen_ai.usage.output_tokens": Value(
            ("usageMetadata.candidatesTokenCount", "usageMetadata.thoughtsTokenCount"), total=True
        ),
        "gen_ai.usage.cache_read.input_tokens": Value(("usageMetadata.cachedContentTokenCount",)),
        "gen_ai.usage.reasoning.output_tokens": Value(("usageMetadata.thoughtsTokenCount",)),
    },
    {
        "gen_ai.system_instructions": Value(("systemInstruction",)),
        "gen_ai.input.messages": Value(("contents",)),
        "gen_ai.output.messages": Value(("candidates",)),
    },
)
_EMBEDDING: Final = Table(
    None,
    {"gen_ai.embeddings.dimension.count": Value(("outputDimensionality",))},
    {"gen_ai.usage.input_tokens": Value(("usageMetadata.promptTokenCount",))},
    {},
)
_EMBEDDINGS: Final = Table(
    None,
    {"gen_ai.embeddings.dimension.count": Value(("requests[].outputDimensionality",), first=True)},
    {"gen_ai.usage.input_tokens": Value(("usageMetadata.promptTokenCount",))},
    {},
)
_TEXT: Final = Table(
    None,
    {
        "gen_ai.request.temperature": Value(("temperature",)),
        "gen_ai.request.top_p": Value(("topP",)),
        "gen_ai.request.top_k": Value(("topK",)),
        "gen_ai.request.choice.count": Value(("candidateCount",)),
    },
    {},
    {},
)
_NONE: Final = Table(None, {}, {}, {})
_INTERACTION: Final = Table(
    "model",
    {
        "gen_ai.request.temperature": Value(("generation_config.temperature",)),
        "gen_ai.request.top_p": Value(("generation_config.top_p",)),
        "gen_ai.request.max_tokens": Value(("generation_config.max_output_tokens",)),
        "gen_ai.request.seed": Value(("generation_config.seed",)),
        "gen_ai.request.previous_response.id": Value(("previous_interaction_id",)),
    },
    {
        "gen_ai.response.id": Value(("id", "interaction.id")),
        "gen_ai.response.model": Value(("model", "interaction.model")),
        "gen_ai.usage.input_tokens": Value(
            ("usage.total_input_tokens", "interaction.usage.total_input_tokens")
        ),
        "gen_ai.usage.output_tokens": Value(
            ("usage.total_output_tokens", "interaction.usage.total_output_tokens")
        ),
        "gen_ai.usage.cache_read.input_tokens": Value(
            ("usage.total_cached_tokens", "interaction.usage.total_cached_tokens")
        ),
    },
    {},
)
_CHAT: Final = Table(
    "model",
    {
        "gen_ai.request.temperature": Value(("temperature",)),
        "gen_ai.request.top_p": Value(("top_p",)),
        "gen_ai.request.max_tokens": Value(("max_completion_tokens", "max_tokens")),
        "gen_ai.request.seed": Value(("seed",)),
        "gen_ai.request.choice.count": Value(("n",)),
        "gen_ai.request.frequency_penalty": Value(("frequency_penalty",)),
        "gen_ai.request.presence_penalty": Value(("presence_penalty",)),
        "gen_ai.request.reasoning.level": Value(("reasoning_effort",)),
        "gen_ai.output.type": Value(
            ("response_format.type",), values={"text": "text", "json_object": "json", "json_schema": "json"}
        ),
    },
    {
        "gen_ai.response.id": Value(("id",)),
        "gen_ai.response.model": Value(("model",)),
        "gen_ai.response.finish_reasons": Value(("choices[].finish_reason",)),
        "gen_ai.usage.input_tokens": Value(("usage.prompt_tokens",)),
        "gen_ai.usage.output_tokens": Value(("usage.completion_tokens",)),
    },
    {"gen_ai.input.messages": Value(("messages",)), "gen_ai.output.messages": Value(("choices",))},
)
_OPENAIEMBEDDINGS: Final = Table(
    "model",
    {"gen_ai.embeddings.dimension.count": Value(("dimensions",))},
    {
        "gen_ai.response.model": Value(("model",)),
        "gen_ai.usage.input_tokens": Value(("usage.prompt_tokens",)),
    },
    {},
)

OPERATIONS: Final[Mapping[str, Traced]] = {
    "interactions.create": Traced("generate_content", None, _INTERACTION),
    "models.batchEmbedContents": Traced("embeddings", "{model}", _EMBEDDINGS),
    "models.batchEmbedText": Traced("embeddings", "{model}", _NONE),
    "models.countMessageTokens": Traced("count_tokens", "{model}", _NONE),
    "models.countTextTokens": Traced("count_tokens", "{model}", _NONE),
    "models.countTokens": Traced("count_tokens", "{model}", _NONE),
    "models.embedContent": Traced("embeddings", "{model}", _EMBEDDING),
    "models.embedText": Traced("embeddings", "{model}", _NONE),
    "models.generateAnswer": Traced("generate_content", "{model}", _NONE),
    "models.generateContent": Traced("generate_content", "{model}", _CONTENT),
    "models.generateMessage": Traced("chat", "{model}", _TEXT),
    "models.generateText": Traced("text_completion", "{model}", _TEXT),
    "models.streamGenerateContent": Traced("generate_content", "{model}", _CONTENT),
    "openai.chatCompletions": Traced("chat", None, _CHAT),
    "openai.embeddings": Traced("embeddings", None, _OPENAIEMBEDDINGS),
    "tunedModels.generateContent": Traced("generate_content", "tunedModels/{tuned_model}", _CONTENT),
    "tunedModels.generateText": Traced("text_completion", "tunedModels/{tuned_model}", _TEXT),
    "tunedModels.streamGenerateContent": Traced("generate_content", "tunedModels/{tuned_model}", _CONTENT),
}
"""The operations that are traced, by their ids."""
