"""What a job is to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike
from typing import Any, Literal, TypedDict

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


def _key(_: object, field: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and not isinstance(value, str) and not callable(value):
        raise ConfigurationError(
            f"{field.name} must be a column, a function of the row, or None, got {value!r}"
        )


def _budget(_: object, field: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"{field.name} must be a whole number of at least 1, or None, got {value!r}")


class JobOptions(TypedDict, total=False):
    """Options of all jobs.

    Attributes:
        key: The column, or function of the row, that tells rows apart; their number unless given.
        concurrency: The most requests at once, up to 256; `auto`, unless given, finds out how many the service takes.
        requests_per_minute: The most requests that begin in a minute; None for no limit.
        tokens_per_minute: The most tokens of requests and answers in a minute; None for no limit.
        budget_tokens: Tokens of all runs of the job together after which no more rows are asked; None for no limit.
        on_error: `keep`, unless given, writes a failed row with its error and goes on; `stop` ends the job with it.
        via: `calls`, unless given; `batch` asks in batches, at half the price and within a day, which a run that is
            started again finds again.
        fresh: Whether earlier answers are forgotten, and `out` is written over whoever's it is.
        progress: True for a bar, False for none, a function that is called with each new `Report`; None, unless given,
            for a bar on a terminal.
    """

    key: str | Callable[[Mapping[str, Any]], Any] | None
    concurrency: int | Literal["auto"]
    requests_per_minute: float | None
    tokens_per_minute: float | None
    budget_tokens: int | None
    on_error: OnError
    via: Literal["calls", "batch"]
    fresh: bool
    progress: ProgressLike[Report]


@attrs.frozen
class JobPlan:
    """What a job is to do; the rest as in `JobOptions`.

    Attributes:
        task: What is asked for each row.
        source: The rows.
        out: The file of answers.
    """

    task: Task
    source: SourceLike
    out: str | PathLike[str]
    key: KeyLike = attrs.field(default=None, validator=_key)
    concurrency: int | str = "auto"
    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    budget_tokens: int | None = attrs.field(default=None, validator=_budget)
    on_error: OnError = attrs.field(default="keep", validator=_one_of("keep", "stop"))
    via: Literal["calls", "batch"] = attrs.field(default="calls", validator=_one_of("calls", "batch"))
    fresh: bool = False
    progress: ProgressLike[Report] = None

    def __attrs_post_init__(self) -> None:
        self.limiter()  # checks the limits

    def __str__(self) -> str:
        identity = self.task.identity
        return f"{identity['endpoint']}, model {identity['model']}, to {str(self.out)!r}"

    def limiter(self) -> Limiter:
        """Return what says when the next request may begin."""
        return Limiter(
            self.concurrency,
            requests_per_minute=self.requests_per_minute,
            tokens_per_minute=self.tokens_per_minute,
        )
