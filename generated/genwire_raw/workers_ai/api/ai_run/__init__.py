# Made by `python codegen.py`. Do not edit.
"""The operations of `ai_run`, a module each."""

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import gemma_7b_it, llama_3_2_3b_instruct, qwen1_5_0_5b_chat

__all__ = ("gemma_7b_it", "llama_3_2_3b_instruct", "qwen1_5_0_5b_chat")

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
