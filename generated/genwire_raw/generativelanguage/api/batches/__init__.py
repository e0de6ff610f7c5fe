# Made by `python codegen.py`. Do not edit.
"""The operations of `batches`, a module each."""

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import cancel, delete, get, list, update_embed_content_batch, update_generate_content_batch

__all__ = ("cancel", "delete", "get", "list", "update_embed_content_batch", "update_generate_content_batch")

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
