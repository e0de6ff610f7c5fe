# Made by `python codegen.py` from specs/workers_ai/otel.yaml. Do not edit.
"""How operations are traced: what OpenTelemetry's conventions call the parts of requests and answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._runtime.otel import Messages, Table, Traced, Value

PROVIDER: Final = "cloudflare.workers_ai"
MESSAGES: Final = Messages(
    {
        "image_url": {"type": "uri", "uri": "url"},
        "function": {"type": "tool_call", "name": "name", "arguments": "arguments"},
    },
    ("finish_reason",),
)
_RUN: Final = Table(
    None,
    {
        "gen_ai.request.temperature": Value(("temperature",)),
        "gen_ai.request.top_p": Value(("top_p",)),
        "gen_ai.request.top_k": Value(("top_k",)),
        "gen_ai.request.max_tokens": Value(("max_tokens",)),
        "gen_ai.request.seed": Value(("seed",)),
        "gen_ai.request.frequency_penalty": Value(("frequency_penalty",)),
        "gen_ai.request.presence_penalty": Value(("presence_penalty",)),
        "gen_ai.output.type": Value(
            ("response_format.type",), values={"json_object": "json", "json_schema": "json"}
        ),
    },
    {
        "gen_ai.response.id": Value(("result.id", "id")),
        "gen_ai.response.model": Value(("result.model", "model")),
        "gen_ai.response.finish_reasons": Value(
            ("result.choices[].finish_reason", "choices[].finish_reason")
        ),
        "gen_ai.usage.input_tokens": Value(("result.usage.prompt_tokens", "usage.prompt_tokens")),
        "gen_ai.usage.output_tokens": Value(("result.usage.completion_tokens", "usage.completion_tokens")),
    },
    {
        "gen_ai.input.messages": Value(("messages", "prompt")),
        "gen_ai.output.messages": Value(("result.choices", "result.response", "choices", "response")),
    },
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
_RESPONSES: Final = Table(
    "model",
    {
        "gen_ai.request.temperature": Value(("temperature",)),
        "gen_ai.request.top_p": Value(("top_p",)),
        "gen_ai.request.max_tokens": Value(("max_output_tokens",)),
        "gen_ai.request.previous_response.id": Value(("previous_response_id",)),
    },
    {
        "gen_ai.response.id": Value(("id", "response.id")),
        "gen_ai.response.model": Value(("model", "response.model")),
        "gen_ai.usage.input_tokens": Value(("usage.input_tokens", "response.usage.input_tokens")),
        "gen_ai.usage.output_tokens": Value(("usage.output_tokens", "response.usage.output_tokens")),
    },
    {},
)
_EMBEDDINGS: Final = Table(
    "model",
    {"gen_ai.embeddings.dimension.count": Value(("dimensions",))},
    {
        "gen_ai.response.model": Value(("model",)),
        "gen_ai.usage.input_tokens": Value(("usage.prompt_tokens",)),
    },
    {},
)

OPERATIONS: Final[Mapping[str, Traced]] = {
    "ai.run.llama_3_2_3b_instruct": Traced(
        "chat",
        "@cf/meta/llama-3.2-3b-instruct",
        _RUN,
        {"text": "embeddings", "contexts": "", "requests": "", "request_id": ""},
    ),
    "ai.run.qwen1_5_0_5b_chat": Traced(
        "chat",
        "@cf/qwen/qwen1.5-0.5b-chat",
        _RUN,
        {"text": "embeddings", "contexts": "", "requests": "", "request_id": ""},
    ),
    "ai.run.gemma_7b_it": Traced(
        "chat",
        "@hf/google/gemma-7b-it",
        _RUN,
        {"text": "embeddings", "contexts": "", "requests": "", "request_id": ""},
    ),
    "ai.run": Traced(
        "chat", "{model_name}", _RUN, {"text": "embeddings", "contexts": "", "requests": "", "request_id": ""}
    ),
    "ai.chatCompletions": Traced("chat", None, _CHAT),
    "ai.embeddings": Traced("embeddings", None, _EMBEDDINGS),
    "ai.responses": Traced("chat", None, _RESPONSES),
    "gateway.models.run": Traced(
        "chat", "{model_name}", _RUN, {"text": "embeddings", "contexts": "", "requests": "", "request_id": ""}
    ),
    "gateway.chatCompletions": Traced("chat", None, _CHAT),
    "gateway.run": Traced(
        "chat", "{model_name}", _RUN, {"text": "embeddings", "contexts": "", "requests": "", "request_id": ""}
    ),
}
"""The operations that are traced, by their ids."""
