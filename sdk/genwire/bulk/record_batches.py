"""Answers to Arrow record batches: for Spark's `mapInArrow`, Daft, `datasets.map`, and whatever else speaks Arrow."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack
from typing import Any

from .arrow_types import schema_of, table_of
from .questions import ClientMaker, Questions
from .untyped_arrow import pa


def arrow(
    batches: Iterable[Any],
    *,
    model: str,
    prompt: str | Callable[[Mapping[str, Any]], Any],
    config: Mapping[str, Any] | None = None,
    response_schema: Any = None,
    client: ClientMaker | None = None,
    concurrency: int | str = "auto",
) -> Iterator[Any]:
    """Give each batch back with the columns of the answers.

    There is no journal: an engine that loses a batch asks for it again.

    Args:
        batches: Record batches or tables of Arrow, or whatever gives one by the PyCapsule protocol.
        model: The model, of either service: Cloudflare's begin with `@`.
        prompt: A template (`"Classify: {text}"`), the name of a column, or a function of the row.
        config: As for `models.generate_content`, or `run` of Workers AI.
        response_schema: The type of the answers; its fields become columns.
        client: Makes the client, `AsyncGenerativeLanguage` or `AsyncWorkersAI`; unless given, it is made from the
            environment.
        concurrency: The most requests at once, up to 256; `auto` finds out how many the service takes.

    Yields:
        A record batch for each, with the columns of the rows first.

    Raises:
        ValidationError: The prompt or the configuration breaks a rule.
        GenwireError: The service cannot be used at all, or not any more today.
    """
    questions = Questions(
        model,
        prompt,
        config=config,
        response_schema=response_schema,
        client=client,
        concurrency=concurrency,
    )
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        asking = runner.run(stack.enter_async_context(questions.open()))
        try:
            for given in batches:
                table = given if isinstance(given, pa.RecordBatch) else pa.table(given).combine_chunks()
                rows = table.to_pylist()
                types = {field.name: field.type for field in table.schema}
                columns = questions.columns(table.schema.names, types)
                results = runner.run(asking.answers(rows))
                answered = table_of(map(columns.record, results), schema_of(columns)).combine_chunks()
                yield from answered.to_batches() or [pa.RecordBatch.from_pylist([], schema=answered.schema)]
        finally:
            runner.run(stack.aclose())
