# Made by `python codegen.py`. Do not edit.
"""Workers AI: the operations, by resource."""

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import (
        ai,
        ai_authors,
        ai_finetunes,
        ai_finetunes_assets,
        ai_finetunes_public,
        ai_models,
        ai_run,
        ai_tasks,
        ai_to_markdown,
        gateway,
        gateway_models,
    )

__all__ = (
    "ai",
    "ai_authors",
    "ai_finetunes",
    "ai_finetunes_assets",
    "ai_finetunes_public",
    "ai_models",
    "ai_run",
    "ai_tasks",
    "ai_to_markdown",
    "gateway",
    "gateway_models",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
