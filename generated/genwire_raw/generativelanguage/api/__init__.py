# Made by `python codegen.py`. Do not edit.
"""Generative Language API: the operations, by resource."""

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import (
        auth_tokens,
        batches,
        cached_contents,
        file_search_stores,
        file_search_stores_documents,
        file_search_stores_media,
        file_search_stores_operations,
        file_search_stores_upload_operations,
        files,
        generated_files,
        generated_files_operations,
        interactions,
        media,
        models,
        models_operations,
        openai,
        openai_models,
        operations,
        tuned_models,
        tuned_models_operations,
        tuned_models_permissions,
    )

__all__ = (
    "auth_tokens",
    "batches",
    "cached_contents",
    "file_search_stores",
    "file_search_stores_documents",
    "file_search_stores_media",
    "file_search_stores_operations",
    "file_search_stores_upload_operations",
    "files",
    "generated_files",
    "generated_files_operations",
    "interactions",
    "media",
    "models",
    "models_operations",
    "openai",
    "openai_models",
    "operations",
    "tuned_models",
    "tuned_models_operations",
    "tuned_models_permissions",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
