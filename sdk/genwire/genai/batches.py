"""Batches: jobs of many requests at half the price."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from .._google.batches.rows import KEY
from . import types
from ._outgoing import checked, generation, messages, options
from ._service import Asks, Lists, Service, asked, called, listed
from .errors import NotCarriedError, UnsupportedFunctionError


def _source(src: Any) -> types.BatchJobSource:
    """Return a source of any form.

    Raises:
        NotCarriedError: It is Vertex AI's.
    """
    if isinstance(src, types.File):
        return types.BatchJobSource(file_name=src.name)
    if isinstance(src, str):
        if src.startswith(("gs://", "bq://")):
            raise NotCarriedError(
                f"Batches.create: {src!r} is for Vertex AI; upload a file, or pass the requests"
            )
        return types.BatchJobSource(file_name=src)
    if is_sequence(src):
        return types.BatchJobSource(inlined_requests=src)
    source = checked(types.BatchJobSource, src)
    options(source, "inlined_requests", absent=["gcs_uri", "bigquery_uri", "vertex_dataset_name"])
    return source


def _row(request: types.InlinedRequest) -> dict[str, Any]:
    """Return a request as a row of the facade's.

    Raises:
        UnsupportedFunctionError: Its tools are those of an MCP server.
    """
    row: dict[str, Any] = {"contents": messages(request.contents), "metadata": request.metadata}
    if request.config is not None:
        given = generation(request.config)
        if given.sessions:
            raise UnsupportedFunctionError("tools: a batch has no sessions with MCP servers")
        row["config"] = {**given.options, "response_schema": given.schema, "tools": given.tools}
    return row


def _job(job: Any) -> types.BatchJob:
    """Return a batch as the facade has it."""
    known = job.metadata
    output: Any = known.output
    made = types.BatchJob.read(
        {
            **{
                name: getattr(known, name)
                for name in ("display_name", "model", "create_time", "update_time", "end_time")
            },
            "name": job.name,
            "state": (known.state or "JOB_STATE_UNSPECIFIED").replace("BATCH_STATE_", "JOB_STATE_"),
            "error": job.error.to_dict() if job.error is not None else None,
        }
    )
    if output is not None:
        made.dest = _dest(output)
    return made


def _dest(output: raw.GenerateContentBatchOutput | raw.EmbedContentBatchOutput) -> types.BatchJobDestination:
    made = types.BatchJobDestination(file_name=output.responses_file)
    answers: Any = output.inlined_responses
    given = (answers.inlined_responses if answers is not None else None) or ()
    rows = [_without_place(one.to_dict(), str(place)) for place, one in enumerate(given)]
    if isinstance(output, raw.EmbedContentBatchOutput):
        made.inlined_embed_content_responses = [
            types.InlinedEmbedContentResponse.read(row) for row in rows
        ] or None
    else:
        made.inlined_responses = [types.InlinedResponse.read(row) for row in rows] or None
    return made


def _without_place(row: dict[str, Any], place: str) -> dict[str, Any]:
    """Return an answer without its place, which is the key that the facade gives to requests that have none."""
    metadata = row.get("metadata")
    if not is_mapping(metadata) or metadata.get(KEY) != place:
        return row
    return {**row, "metadata": {name: value for name, value in metadata.items() if name != KEY} or None}


class Batches(Service[IO]):
    """Batches."""

    @method
    def create(
        self,
        *,
        model: str,
        src: types.BatchJobSourceUnionDict,
        config: types.CreateBatchJobConfigOrDict | None = None,
    ) -> Flow[types.BatchJob]:
        """Begin a batch that generates content.

        Args:
            model: The model.
            src: Requests, the name of an uploaded file of them, or a `BatchJobSource`.
            config: Its title and webhooks.

        Raises:
            NotCarriedError: The source or the destination is Vertex AI's.
        """
        given = checked(types.CreateBatchJobConfig, config)
        source = _source(src)
        rows = source.file_name or [_row(one) for one in source.inlined_requests or ()]
        create = self._with(given).batches.create
        return _job(
            (yield from called(create, model=model, src=rows, config=options(given, absent=["dest"])))
        )

    @method
    def create_embeddings(
        self,
        *,
        model: str,
        src: types.EmbeddingsBatchJobSourceOrDict,
        config: types.CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> Flow[types.BatchJob]:
        """Begin a batch that embeds contents; arguments and errors as for `create`."""
        given = checked(types.CreateEmbeddingsBatchJobConfig, config)
        source = checked(types.EmbeddingsBatchJobSource, src)
        rows: Any = source.file_name
        settings: dict[str, Any] = {}
        if (inlined := source.inlined_requests) is not None:
            contents: Any = inlined.contents
            items: Sequence[Any] = contents if is_sequence(contents) else [contents]
            rows = [{"contents": messages(one)} for one in items]
            settings = options(inlined.config) if inlined.config is not None else {}
        create = self._with(given).batches.create_embeddings
        return _job(
            (yield from called(create, model=model, src=rows, config=options(given), row_config=settings))
        )

    get: Asks[types.BatchJob] = asked("batches.get", _job, "GetBatchJobConfig")
    list: Lists[types.BatchJob] = listed("batches.list", "batch_jobs", _job, "ListBatchJobsConfig")
    cancel: Asks[None] = asked("batches.cancel", "", "CancelBatchJobConfig")
    delete: Asks[types.DeleteResourceJob] = asked(
        "batches.delete", "DeleteResourceJob", "DeleteBatchJobConfig"
    )


AsyncBatches: TypeAlias = Batches[Async]
