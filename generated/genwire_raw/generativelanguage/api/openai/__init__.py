# Made by `python codegen.py`. Do not edit.
"""The operations of `openai`, a module each."""

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import chat_completions, embeddings

__all__ = ("chat_completions", "embeddings")

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
