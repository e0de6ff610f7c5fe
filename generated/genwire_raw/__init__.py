# Made by `python codegen.py`. Do not edit.
"""Raw clients of the services' HTTP APIs: generativelanguage, workers_ai.

Each has its operations in `api`, the classes these use in `models`, and a `Client`. What all share is here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from . import generativelanguage, workers_ai
    from ._runtime.call import Call, Endpoint
    from ._runtime.client import Response
    from ._runtime.errors import ApiError, DecodeError, PathError, RawError, StreamError
    from ._runtime.model import Model
    from ._runtime.rules import Violation
    from ._runtime.values import Duration, FilePart, OpenEnum, Timestamp

__all__ = (
    "ApiError",
    "Call",
    "DecodeError",
    "Duration",
    "Endpoint",
    "FilePart",
    "Model",
    "OpenEnum",
    "PathError",
    "RawError",
    "Response",
    "StreamError",
    "Timestamp",
    "Violation",
    "generativelanguage",
    "workers_ai",
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            **dict.fromkeys(
                ("ApiError", "DecodeError", "PathError", "RawError", "StreamError"), "_runtime.errors"
            ),
            **dict.fromkeys(("Call", "Endpoint"), "_runtime.call"),
            **dict.fromkeys(("Duration", "FilePart", "OpenEnum", "Timestamp"), "_runtime.values"),
            "Model": "_runtime.model",
            "Response": "_runtime.client",
            "Violation": "_runtime.rules",
        },
        modules=("generativelanguage", "workers_ai"),
    )
