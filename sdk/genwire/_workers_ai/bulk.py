"""Asking a model of Workers AI the same about many rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Unpack

from .._core.methods import IO, Resource
from .._core.session import Session
from ..bulk.job import jobs
from ..bulk.plan import JobOptions, JobPlan
from ..bulk.prompt import Prompt
from .bulk_tasks import EmbedTask, RunTask, Target

if TYPE_CHECKING:
    from ..bulk.sources import SourceLike
    from .embeddings import EmbedOptions
    from .gateway import Gateway
    from .request import RunOptions


class Bulk(Resource[IO]):
    """Many rows, one question.

    Args:
        session: The client's session.
        account_id: The account.
        gateway: The AI Gateway to go through.
    """

    def __init__(self, session: Session, account_id: str, gateway: Gateway | None) -> None:
        super().__init__(session)
        self._account_id = account_id
        self._gateway = gateway

    @jobs
    def run(
        self,
        source: SourceLike,
        out: str | PathLike[str],
        *,
        model: str,
        prompt: str | Callable[[Mapping[str, Any]], Any],
        config: RunOptions | None = None,
        response_schema: Any = None,
        **options: Unpack[JobOptions],
    ) -> JobPlan:
        """A job that runs a model for each row.

        Args:
            source: A .jsonl, .csv, .tsv or .parquet file; a frame of pandas or polars, Arrow data, a dataset; or any
                iterable or asynchronous iterable of mappings.
            out: The .jsonl, .csv, .tsv or .parquet file of the answers, in the order of the input. Its journal is
                beside it.
            model: As for `run`.
            prompt: A template (`"Classify: {text}"`), the name of a column, or a function of the row that returns a
                prompt, a list of messages, or a mapping of options as `run` takes them.
            config: Options of each request, as for `run`.
            response_schema: The type of the answers; its fields become columns.
            **options: Keys, limits, errors and progress: see `JobOptions`.

        Returns:
            The job: `.run()` answers all rows; iterating gives rows as they finish.

        Raises:
            ValidationError: The prompt or the configuration breaks a rule.
        """
        merged: dict[str, Any] = {**(config or {})}
        if response_schema is not None:
            merged["response_schema"] = response_schema
        return JobPlan(RunTask(self._target(model), Prompt(prompt), merged), source, out, **options)

    @jobs
    def embed(
        self,
        source: SourceLike,
        out: str | PathLike[str],
        *,
        model: str,
        prompt: str | Callable[[Mapping[str, Any]], Any],
        config: EmbedOptions | None = None,
        **options: Unpack[JobOptions],
    ) -> JobPlan:
        """A job that embeds a text of each row, up to 100 in a request; the answers have a column `embedding`.

        Args:
            source: As for `run`.
            out: As for `run`.
            model: As for `embed`.
            prompt: The text of a row: a template, the name of a column, or a function of the row.
            config: Options of each request, as for `embed`.
            **options: As for `run`: see `JobOptions`.

        Returns:
            The job: as for `run`.

        Raises:
            ValidationError: The prompt or the configuration breaks a rule.
        """
        return JobPlan(EmbedTask(self._target(model), Prompt(prompt), config or {}), source, out, **options)

    def _target(self, model: str) -> Target:
        return Target(self._account_id, self._gateway, model)
