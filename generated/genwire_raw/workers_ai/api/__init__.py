# Made by `python codegen.py`. Do not edit.
"""Workers AI: the operations, by resource."""

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import ai, ai_run, gateway

__all__ = ("ai", "ai_run", "gateway")

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
