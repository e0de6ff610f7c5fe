"""Asking a model the same about many rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, Unpack

from .._core.methods import IO, Resource
from ..bulk.job import jobs
from ..bulk.plan import JobOptions, JobPlan
from ..bulk.prompt import Prompt
from .bulk_tasks import EmbedTask, GenerateTask

if TYPE_CHECKING:
    from ..bulk.sources import SourceLike
    from .content.config import GenerateContentConfig
    from .embeddings import EmbedContentConfig

_SCHEMA: Final = "response_schema"


class Bulk(Resource[IO]):
    """Many rows, one question."""

    @jobs
    def generate(
        self,
        source: SourceLike,
        out: str | PathLike[str],
        *,
        model: str,
        prompt: str | Callable[[Mapping[str, Any]], Any],
        config: GenerateContentConfig | None = None,
        response_schema: Any = None,
        **options: Unpack[JobOptions],
    ) -> JobPlan:
        """A job that generates an answer for each row.

        Args:
            source: A .jsonl, .csv, .tsv or .parquet file; a frame of pandas or polars, Arrow data, a dataset; or any
                iterable or asynchronous iterable of mappings.
            out: The .jsonl, .csv, .tsv or .parquet file of the answers, in the order of the input. Its journal is
                beside it.
            model: As for `models.generate_content`.
            prompt: A template (`"Classify: {text}"`), the name of a column, or a function of the row that returns
                contents.
            config: As for `models.generate_content`.
            response_schema: The type of the answers; its fields become columns.
            **options: Keys, limits, errors and progress: see `JobOptions`.

        Returns:
            The job: `.run()` answers all rows; iterating gives rows as they finish.

        Raises:
            ValidationError: The prompt or the configuration breaks a rule.
        """
        merged: dict[str, Any] = {**(config or {})}
        if response_schema is not None:
            merged[_SCHEMA] = response_schema
        return JobPlan(GenerateTask(model, Prompt(prompt), merged), source, out, **options)

    @jobs
    def embed(
        self,
        source: SourceLike,
        out: str | PathLike[str],
        *,
        model: str,
        prompt: str | Callable[[Mapping[str, Any]], Any],
        config: EmbedContentConfig | None = None,
        **options: Unpack[JobOptions],
    ) -> JobPlan:
        """A job that embeds something of each row; the answers have a column `embedding`.

        Args:
            source: As for `generate`.
            out: As for `generate`.
            model: As for `models.embed_content`.
            prompt: What is embedded: as for `generate`.
            config: As for `models.embed_content`.
            **options: As for `generate`: see `JobOptions`.

        Returns:
            The job: as for `generate`.

        Raises:
            ValidationError: The prompt or the configuration breaks a rule.
        """
        return JobPlan(EmbedTask(model, Prompt(prompt), config), source, out, **options)
