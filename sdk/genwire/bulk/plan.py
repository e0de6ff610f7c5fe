"""What a job is to do."""

from __future__ import annotations

from os import PathLike
from typing import Any

import attrs

from .._core.progress import ProgressLike
from ..errors import ConfigurationError
from .keys import KeyLike
from .limiter import Limiter
from .report import Report
from .runner import OnError
from .sources import SourceLike
from .task import Task


def _one_of(*choices: str) -> Any:
    def check_choice(_: object, field: attrs.Attribute[Any], value: Any) -> None:
        if value not in choices:
            raise ConfigurationError(f"{field.name} must be {' or '.join(map(repr, choices))}, got {value!r}")

    return check_choice


def _budget(_: object, field: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"{field.name} must be a whole number of at least 1, or None, got {value!r}")


@attrs.frozen
class JobPlan:
    """What a job is to do.

    Attributes:
        task: What is asked for each row.
        source: The rows.
        out: The file of answers.
        key: The key of each row.
        concurrency: The most requests at once.
        requests_per_minute: The most requests a minute.
        tokens_per_minute: The most tokens a minute.
        budget_tokens: The most tokens of all runs.
        on_error: Whether the first row that fails ends the job.
        fresh: Whether earlier answers and `out` are forgotten.
        progress: How progress is shown.
    """

    task: Task
    source: SourceLike
    out: str | PathLike[str]
    key: KeyLike = None
    concurrency: int | str = "auto"
    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    budget_tokens: int | None = attrs.field(default=None, validator=_budget)
    on_error: OnError = attrs.field(default="keep", validator=_one_of("keep", "stop"))
    fresh: bool = False
    progress: ProgressLike[Report] = None

    def limiter(self) -> Limiter:
        """Return what says when the next request may begin."""
        return Limiter(
            self.concurrency,
            requests_per_minute=self.requests_per_minute,
            tokens_per_minute=self.tokens_per_minute,
        )
