"""What a job came to: the answer of each row, and the account of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from .._core.progress import Progress, bar_class
from ..errors import GenwireError


@attrs.frozen
class RowResult:
    """What a row came to.

    Attributes:
        number: The row's place in the source, from 1.
        key: The row's key; its number where no key was asked for.
        row: The row's columns.
        answer: The answer's text, or its JSON where a `response_schema` was given; None where there is none.
        finish_reason: Why the model stopped, in the service's words.
        input_tokens: Tokens of the request.
        output_tokens: Tokens of the answer.
        error: What went wrong; None for an answer that can be used.
        is_reused: Whether the answer was there before: from an earlier run, or of an equal row.
    """

    number: int
    key: Any
    row: Mapping[str, Any]
    answer: Any = None
    finish_reason: str | None = None
    input_tokens: int = 0
    output_tokens: int = 0
    error: GenwireError | None = None
    is_reused: bool = False


@attrs.frozen
class Report:
    """The account of a job.

    Attributes:
        rows: Rows of the source.
        answered: Rows with an answer, the reused ones included.
        reused: Rows whose answer was there before: from an earlier run, or of an equal row.
        failed: Rows with an error.
        left: Rows that were not asked, since the job ended before them.
        input_tokens: Tokens of this run's requests.
        output_tokens: Tokens of this run's answers.
        seconds: How long it took.
        errors: How many rows failed, by the name of the error.
        stopped: Why the job ended before its last row; None if it did not.
    """

    rows: int
    answered: int = 0
    reused: int = 0
    failed: int = 0
    left: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    seconds: float = 0.0
    errors: Mapping[str, int] = attrs.field(factory=dict[str, int])
    stopped: str | None = None

    @property
    def tokens(self) -> int:
        """Tokens of requests and answers together."""
        return self.input_tokens + self.output_tokens

    def __str__(self) -> str:
        parts = [f"{self.answered} of {self.rows} rows answered"]
        if self.reused:
            parts.append(f"{self.reused} of them from before")
        if self.failed:
            kinds = ", ".join(f"{count} {name}" for name, count in sorted(self.errors.items()))
            parts.append(f"{self.failed} failed ({kinds})")
        if self.left:
            parts.append(f"{self.left} not asked")
        parts.append(f"{self.tokens} tokens in {self.seconds:.1f} s")
        return ", ".join(parts) + (f"; stopped: {self.stopped}" if self.stopped else "")


Report.__module__ = RowResult.__module__ = "genwire.bulk"


class Tally:
    """Counts rows while a job runs.

    Args:
        rows: Rows of the source.
    """

    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.answered = self.reused = self.failed = self.left = 0
        self.input_tokens = self.output_tokens = 0
        self.errors: dict[str, int] = {}

    def count(self, error: GenwireError | None, *, reused: bool) -> None:
        """Count a row that came to an answer or an error."""
        if error is None:
            self.answered += 1
            self.reused += reused
        else:
            self.failed += 1
            name = type(error).__name__
            self.errors[name] = self.errors.get(name, 0) + 1

    def spend(self, input_tokens: int, output_tokens: int) -> None:
        """Count the tokens of an answer that came in this run."""
        self.input_tokens += input_tokens
        self.output_tokens += output_tokens

    def report(self, seconds: float, stopped: str | None) -> Report:
        """Return the account so far."""
        return Report(
            rows=self.rows,
            answered=self.answered,
            reused=self.reused,
            failed=self.failed,
            left=self.left,
            input_tokens=self.input_tokens,
            output_tokens=self.output_tokens,
            seconds=seconds,
            errors=dict(self.errors),
            stopped=stopped,
        )


class Bar(Progress[Report]):
    """A tqdm bar over the rows of a job, in notebooks too."""

    def __init__(self, rows: int) -> None:
        self._bar: Any = bar_class()(total=rows, unit="row", desc="bulk")

    def update(self, state: Report) -> None:
        """Show how many rows are finished."""
        self._bar.set_postfix(failed=state.failed, tokens=state.tokens, refresh=False)
        self._bar.update(state.answered + state.failed - self._bar.n)

    def close(self) -> None:
        """Leave the bar as it is."""
        self._bar.close()
