"""Engines by name."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from .interface import Engine, EngineError

EngineKind = Literal["echo", "llama", "openai"]


def open_engine(
    kind: EngineKind,
    *,
    model: Path | None = None,
    upstream: str | None = None,
    upstream_model: str | None = None,
) -> Engine:
    """Start an engine; what it needs beyond the emulator is imported here and not before.

    Args:
        kind: Which engine.
        model: GGUF file for `llama`; the cached SmolLM2-135M-Instruct when absent.
        upstream: Base URL for `openai`, up to and including its `/v1`.
        upstream_model: The upstream's name of the model for `openai`; its first listed model when absent.

    Returns:
        The engine, ready to answer.

    Raises:
        EngineError: It cannot start: a library, the model file or the URL is missing or wrong.
    """
    match kind:
        case "echo":
            from .echo import EchoEngine

            return EchoEngine()
        case "llama":
            from .llama import LlamaEngine
            from .model_file import verify

            return LlamaEngine(model if model is not None else verify())
        case "openai":
            from .openai import OpenAIEngine

            if upstream is None:
                raise EngineError("The openai engine needs the base URL of its upstream: --upstream URL")
            return OpenAIEngine(upstream, model=upstream_model)
