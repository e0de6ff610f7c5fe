# Made by `python codegen.py`. Do not edit.
"""The models that have an operation of their own, by their ids."""

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
