# Made by `python codegen.py`. Do not edit.
"""The operations of `ai_finetunes_public`, a module each."""

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_modules as _lazy_modules

if TYPE_CHECKING:
    from . import list

__all__ = ("list",)

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy_modules(__name__, __all__)
