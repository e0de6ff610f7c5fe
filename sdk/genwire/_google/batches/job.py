"""A batch: how far it is, waiting for it, and its answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from genwire_raw._runtime.any_types import untyped
from genwire_raw._runtime.json_types import instance, instances, is_mapping
from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw
from genwire_raw.generativelanguage.any_types import ANY_TYPES

from ..._core.answer_model import json_text
from ..._core.effects import Flow, Invoke
from ..._core.methods import IO, Async, Resource, Sync, method
from ..._core.polling import Polling
from ..._core.progress import Progress, ProgressLike, display
from ..._core.session import Session, send
from ...errors import GenwireError, OperationError
from ..content.response import GenerateContentResponse, with_answer_type
from ..embeddings import EmbedContentResponse
from ..files.download import download_into
from ..operation_bar import OperationBar
from .results import BatchResults, answers_file, lines_of

if TYPE_CHECKING:
    from datetime import datetime

    from ..._schemas.json_mode import AnswerType

A = TypeVar("A")

BatchMetadata: TypeAlias = "raw.GenerateContentBatch | raw.EmbedContentBatch"

# The service gives a batch up after 48 hours. Source: the service's documentation, "Batch API".
LONGEST_BATCH: Final = 48 * 3600.0

_ENDED: Final = frozenset({"SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED"})


class BatchJob(Resource[IO], Generic[IO, A]):
    """A batch at the service. `client.batches.get(name)` gives it in another process.

    Attributes:
        raw: The batch's operation as received.
    """

    __module__ = "genwire"

    def __init__(
        self,
        session: Session,
        operation: raw.Operation,
        *,
        keys: Sequence[str] = (),
        failed: Mapping[str, GenwireError] | None = None,
        answer_types: Mapping[str, AnswerType] | None = None,
    ) -> None:
        super().__init__(session)
        self.raw = operation
        self._keys = keys
        self._failed = failed or {}
        self._answer_types = answer_types or {}

    def __repr__(self) -> str:
        kind = "AsyncBatch" if self._session.is_async else "Batch"
        return f"<{kind} {self.name} {self.state or 'in an unknown state'}>"

    @property
    def name(self) -> str:
        """The batch's name; keep it to find the batch again."""
        return instance(self.raw.name, str) or ""

    @property
    def metadata(self) -> BatchMetadata:
        """All that is known of the batch, as of the last poll."""
        given: Mapping[str, Any] = self.raw.metadata if is_mapping(self.raw.metadata) else {}
        known = ANY_TYPES.read(given)
        if isinstance(known, raw.EmbedContentBatch):
            return known
        return raw.GenerateContentBatch.from_dict(untyped(given))

    @property
    def display_name(self) -> str | None:
        """Its name for people."""
        return instance(self.metadata.display_name, str)

    @property
    def model(self) -> str | None:
        """The model that answers."""
        return instance(self.metadata.model, str)

    @property
    def state(self) -> raw.BatchState | None:
        """How far it is: `BATCH_STATE_RUNNING`, ...; a batch with failed rows has succeeded all the same."""
        return instance(self.metadata.state, raw.BatchState)

    @property
    def stats(self) -> raw.BatchStats | raw.EmbedContentBatchStats | None:
        """How many rows are done, how many of them have failed, and how many are left."""
        stats: Any = self.metadata.batch_stats
        return stats if isinstance(stats, (raw.BatchStats, raw.EmbedContentBatchStats)) else None

    @property
    def create_time(self) -> datetime | None:
        """When it was created."""
        return self.metadata.create_time

    @property
    def done(self) -> bool:
        """Whether it has ended, in whatever way."""
        return bool(self.raw.done) or _short(self.state) in _ENDED

    @property
    def error(self) -> raw.Status | None:
        """Why it failed as a whole; None if it did not."""
        return instance(self.raw.error, raw.Status)

    def to_json(self) -> str:
        """Return the batch as received, as JSON text."""
        return json_text(self.raw)

    @method
    def refresh(self) -> Flow[BatchJob[IO, A]]:
        """Poll the batch once, and return it."""
        self.raw = yield from send(self._session, api.batches.get.request_for(self.name))
        return self

    @method
    def wait(
        self,
        *,
        timeout: float | None = LONGEST_BATCH,
        progress: ProgressLike[BatchMetadata] = None,
        interval: float | None = None,
    ) -> Flow[BatchResults[A]]:
        """Wait for the end and return the answers.

        Args:
            timeout: The longest wait in seconds, 48 hours unless given; None: no limit.
            progress: True for a progress bar, False for none, or a function that is called with the metadata after
                each poll; default: a bar on a terminal or in a notebook.
            interval: Seconds between polls; default: half a second at first, growing to ten.

        Raises:
            OperationError: The batch failed as a whole, was cancelled, or was not done within 48 hours; `results()`
                gives the answers that there are all the same.
            WaitTimeoutError: It has not ended in time; it continues, and can be waited for again.
        """
        return (yield from self.waiting(timeout=timeout, progress=progress, interval=interval))

    def waiting(
        self, *, timeout: float | None, progress: ProgressLike[BatchMetadata], interval: float | None
    ) -> Flow[BatchResults[A]]:
        """Wait as `wait` does; the flow behind it.

        Args:
            timeout: As for `wait`.
            progress: As for `wait`.
            interval: As for `wait`.
        """
        shown: Progress[BatchMetadata] = display(progress, OperationBar)
        polling = Polling(
            self._session,
            api.batches.get.request_for(self.name),
            name=self.name,
            unfinished="has not ended",
            advice=f"client.batches.wait({self.name!r}) resumes waiting",
            timeout=timeout,
            interval=interval,
        )

        def take(operation: raw.Operation) -> None:
            self.raw = operation
            shown.update(self.metadata)

        with closing(shown), polling.resumable():
            shown.update(self.metadata)
            yield from polling.until(lambda _: self.done, self.raw, take)
        if self.error is not None or _short(self.state) in _ENDED - {"SUCCEEDED"}:
            raise self._failure()
        return (yield from self.reading())

    @method
    def results(self) -> Flow[BatchResults[A]]:
        """Return the answers by the keys of the rows. They are downloaded if the service has them in a file.

        Raises:
            OperationError: There are none: the batch has not ended, or failed as a whole.
        """
        return (yield from self.reading())

    def reading(self) -> Flow[BatchResults[A]]:
        """Return the answers as `results` does; the flow behind it."""
        output = self._output()
        if output is None:
            raise self._failure()
        file = instance(output.responses_file, str)
        if file is not None:
            lines = answers_file()
            try:
                yield from download_into(self._session, file, lines)
            except BaseException:
                lines.close()
                raise
        else:
            inlined = getattr(output.inlined_responses, "inlined_responses", None)
            lines = lines_of(one.as_received() or one.to_dict() for one in instances(inlined, Model))
        results: BatchResults[A] = yield Invoke(self._results_of, (lines,))
        return results

    def _results_of(self, lines: Any) -> BatchResults[A]:
        return BatchResults(lines, self._read, name=self.name, keys=self._keys, failed=self._failed)

    def _output(self) -> raw.GenerateContentBatchOutput | raw.EmbedContentBatchOutput | None:
        """Return the answers' place, which the metadata has, and at the end of the operation its response too."""
        metadata = self.metadata
        is_embedding = isinstance(metadata, raw.EmbedContentBatch)
        kind: Any = raw.EmbedContentBatchOutput if is_embedding else raw.GenerateContentBatchOutput
        output: raw.GenerateContentBatchOutput | None = instance(metadata.output, kind)
        if output is None and is_mapping(self.raw.response):
            output = kind.from_dict(untyped(self.raw.response))
        return output

    def _read(self, key: str, response: Mapping[str, Any]) -> A:
        is_embedding = isinstance(self.metadata, raw.EmbedContentBatch)
        kind: Any = EmbedContentResponse if is_embedding else GenerateContentResponse
        answer: A = with_answer_type(kind.from_dict(response), self._answer_types.get(key))
        return answer

    def _failure(self) -> OperationError:
        error = self.error
        state = _short(self.state).lower() or "has no answers"
        reason = "" if error is None else f": {error.message or 'no message'} (code {error.code})"
        return OperationError(
            f"{self.name} {'has no answers yet' if not self.done else state}{reason}",
            name=self.name,
            code=None if error is None else error.code,
            details=() if error is None else instances(error.details, object),
        )


Batch: TypeAlias = BatchJob[Sync, A]
AsyncBatch: TypeAlias = BatchJob[Async, A]


def _short(state: raw.BatchState | None) -> str:
    """Return the last word of a state: `SUCCEEDED`."""
    return "" if state is None else state.rpartition("_")[2]
