# Made by `python codegen.py`. Do not edit.
"""The models that have an operation of their own, by their ids, and how models take the schemas of answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._runtime.registry import HostedModel

MODELS: Final[Mapping[str, HostedModel]] = {
    "@cf/meta/llama-3.2-3b-instruct": HostedModel(
        "@cf/meta/llama-3.2-3b-instruct",
        f"{__package__}.api.ai_run.llama_3_2_3b_instruct",
        streams=True,
        inputs=("Llama323bInstructPrompt", "Llama323bInstructMessages"),
    ),
    "@cf/qwen/qwen1.5-0.5b-chat": HostedModel(
        "@cf/qwen/qwen1.5-0.5b-chat",
        f"{__package__}.api.ai_run.qwen1_5_0_5b_chat",
        streams=True,
        inputs=("Qwen1505bChatPrompt", "Qwen1505bChatMessages"),
    ),
    "@hf/google/gemma-7b-it": HostedModel(
        "@hf/google/gemma-7b-it",
        f"{__package__}.api.ai_run.gemma_7b_it",
        streams=True,
        inputs=("Gemma7bItPrompt", "Gemma7bItMessages"),
    ),
}

NAMED_SCHEMAS: Final[frozenset[str]] = frozenset(
    (
        "@cf/deepseek-ai/deepseek-v4-flash-0731",
        "@cf/deepseek-ai/deepseek-v4-pro-0813",
        "@cf/google/gemma-4-26b-a4b-it",
        "@cf/moonshotai/kimi-k2.5",
        "@cf/moonshotai/kimi-k2.6",
        "@cf/moonshotai/kimi-k2.7-code",
        "@cf/nvidia/nemotron-3-120b-a12b",
        "@cf/qwen/qwen3.8-27b",
        "@cf/zai-org/glm-4.7-flash",
        "@cf/zai-org/glm-5.2",
        "@cf/zai-org/glm-5.3",
        "@cf/zai-org/glm-5.3-flash",
    )
)
"""Models that take the schema of an answer in OpenAI's object with a `name`; others take the bare JSON Schema."""
