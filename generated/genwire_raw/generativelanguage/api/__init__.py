# Made by `python codegen.py`. Do not edit.
"""Generative Language API: the operations, by resource."""

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import (
        cached_contents,
        files,
        media,
        models,
        operations,
        tuned_models,
        tuned_models_operations,
        tuned_models_permissions,
    )

__all__ = (
    "cached_contents",
    "files",
    "media",
    "models",
    "operations",
    "tuned_models",
    "tuned_models_operations",
    "tuned_models_permissions",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
