# Made by `python codegen.py`. Do not edit.
"""The operations of `tuned_models`, a module each."""

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import (
        async_batch_embed_content,
        batch_generate_content,
        create,
        delete,
        generate_content,
        generate_text,
        get,
        list,
        patch,
        stream_generate_content,
        transfer_ownership,
    )

__all__ = (
    "async_batch_embed_content",
    "batch_generate_content",
    "create",
    "delete",
    "generate_content",
    "generate_text",
    "get",
    "list",
    "patch",
    "stream_generate_content",
    "transfer_ownership",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
