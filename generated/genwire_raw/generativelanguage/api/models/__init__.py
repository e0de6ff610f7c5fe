# Made by `python codegen.py`. Do not edit.
"""The operations of `models`, a module each."""

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import (
        async_batch_embed_content,
        batch_embed_contents,
        batch_embed_text,
        batch_generate_content,
        count_message_tokens,
        count_text_tokens,
        count_tokens,
        embed_content,
        embed_text,
        generate_answer,
        generate_content,
        generate_message,
        generate_text,
        get,
        list,
        predict,
        predict_long_running,
        stream_generate_content,
    )

__all__ = (
    "async_batch_embed_content",
    "batch_embed_contents",
    "batch_embed_text",
    "batch_generate_content",
    "count_message_tokens",
    "count_text_tokens",
    "count_tokens",
    "embed_content",
    "embed_text",
    "generate_answer",
    "generate_content",
    "generate_message",
    "generate_text",
    "get",
    "list",
    "predict",
    "predict_long_running",
    "stream_generate_content",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
