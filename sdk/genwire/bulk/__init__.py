"""Rows in, answers out: many calls of one kind, whose answers are kept in a journal and paid once.

Knows neither service: what is asked of a model for a row, and how its answer is read, is a `Task` that a service's own
`bulk` module makes. Imports `_core`, `_schemas` and `_transport`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .job import AsyncJob, Job
    from .record_batches import arrow
    from .report import Report, RowResult

__all__ = ["AsyncJob", "Job", "Report", "RowResult", "arrow"]

if not TYPE_CHECKING:  # or type checkers would accept any name
    _HOMES = {
        "AsyncJob": "job",
        "Job": "job",
        "Report": "report",
        "RowResult": "report",
        "arrow": "record_batches",
    }

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value
