# Made by `python codegen.py`. Do not edit.
"""Workers AI: the operations in `api`, their classes in `models`, and the `Client` to call them with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from . import api, models
    from .client import Client

__all__ = ("Client", "api", "models")

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, {"Client": "client"}, modules=("api", "models"))
