"""Batches: created from rows, found again, cancelled and deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow, Invoke
from ..._core.extras import RequestExtras, with_extras, without_extras
from ..._core.methods import IO, Resource, method
from ..._core.model_building import build
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.progress import ProgressLike
from ..._core.session import send
from ..._core.unknown_fields import call_keeping, check_unknown
from ...errors import ValidationError
from ..content.response import GenerateContentResponse
from ..embeddings import EmbedContentResponse
from ..files.resource import upload_file
from .job import LONGEST_BATCH, BatchJob, BatchMetadata
from .results import BatchResults
from .rows import BatchSource, Gathered, Kind, OnInvalid, content_kind, embedding_kind, gather_rows

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from ..content.config import GenerateContentConfig
    from ..embeddings import EmbedContentConfig

_JSON_LINES: Final = "application/jsonl"


class CreateBatchConfig(RequestExtras, total=False):
    """Options of a batch.

    Attributes:
        display_name: Its name for people.
        priority: Batches with a higher priority come first; may be negative.
        webhook_config: Where to report its end.
    """

    display_name: str | None
    priority: int | None
    webhook_config: raw.WebhookConfig | Mapping[str, Any] | None


class Batches(Resource[IO]):
    """Jobs of many requests at half the price, done within a day; answers are matched by the keys of their rows.

    A row is contents as `generate_content` takes them, or a mapping with `contents` and, if wanted, `key`, `config` (as
    for `generate_content`) and `metadata` (the row's own data, which comes back); or with `request`, a whole request in
    the service's form, in place of `contents`. A row without a key has its place for one: `"0"`, `"1"`, ...
    """

    @method
    def create(
        self,
        *,
        model: str,
        src: BatchSource,
        config: CreateBatchConfig | None = None,
        row_config: GenerateContentConfig | None = None,
        on_invalid: OnInvalid = "raise",
    ) -> Flow[BatchJob[IO, GenerateContentResponse]]:
        """Start a batch that generates content.

        Args:
            model: `gemini-flash-latest`, `models/...` or `tunedModels/...`.
            src: Rows; a pandas or polars frame of them; the path of a JSON Lines file of them, up to 2 GB; or an
                uploaded file (`files/...` or a `File`), which is not read. Rows of more than 20 MB are uploaded.
            config: Options of the batch: `display_name`, `priority`, `webhook_config`.
            row_config: Options for all rows, as for `generate_content`; a row's own take their place.
            on_invalid: What becomes of a row that breaks a rule of the contract: `"raise"` sends nothing and raises,
                `"fail"` leaves it out, and gives it an error in the results of the batch that is returned.

        Returns:
            The batch; `.wait()` waits for its answers.

        Raises:
            ValidationError: A row cannot be sent; the error names it, and nothing was sent.
            OSError: The file cannot be read.
        """
        base, tuned = api.models.batch_generate_content, api.tuned_models.batch_generate_content
        model_id, is_tuned = _names.model_id(model, base.ENDPOINT, tuned.ENDPOINT)
        batch, gathered = yield from self._prepared(content_kind(), src, config, row_config, on_invalid)
        body = raw.BatchGenerateContentRequest(batch=batch)
        call = tuned.request(model_id, body) if is_tuned else base.request(model_id, body)
        return (yield from self._started(call, config, gathered))

    @method
    def create_embeddings(
        self,
        *,
        model: str,
        src: BatchSource,
        config: CreateBatchConfig | None = None,
        row_config: EmbedContentConfig | None = None,
        on_invalid: OnInvalid = "raise",
    ) -> Flow[BatchJob[IO, EmbedContentResponse]]:
        """Start a batch that embeds contents; arguments and errors as for `create`.

        Args:
            model: `gemini-embedding-001`, ...
            src: As for `create`; a row's contents are one content.
            config: As for `create`.
            row_config: Options for all rows, as for `embed_content`.
            on_invalid: As for `create`.
        """
        base, tuned = api.models.async_batch_embed_content, api.tuned_models.async_batch_embed_content
        model_id, is_tuned = _names.model_id(model, base.ENDPOINT, tuned.ENDPOINT)
        batch, gathered = yield from self._prepared(embedding_kind(), src, config, row_config, on_invalid)
        body = raw.AsyncBatchEmbedContentRequest(batch=batch)
        call = tuned.request(model_id, body) if is_tuned else base.request(model_id, body)
        return (yield from self._started(call, config, gathered))

    @method
    def get(self, name: str) -> Flow[BatchJob[IO, Any]]:
        """Return a batch.

        Args:
            name: Its name or id: `batches/my-batch` or `my-batch`.

        Raises:
            NotFoundError: There is no batch of this name.
        """
        return BatchJob(self._session, (yield from send(self._session, api.batches.get.request_for(name))))

    @method
    def wait(
        self,
        name: str,
        *,
        timeout: float | None = LONGEST_BATCH,
        progress: ProgressLike[BatchMetadata] = None,
        interval: float | None = None,
    ) -> Flow[BatchResults[Any]]:
        """Wait for a batch and return its answers. Raises as `Batch.wait` does.

        Args:
            name: Its name or id.
            timeout: As for `Batch.wait`.
            progress: As for `Batch.wait`.
            interval: As for `Batch.wait`.
        """
        found = yield from send(self._session, api.batches.get.request_for(name))
        job = BatchJob[IO, Any](self._session, found)
        return (yield from job.waiting(timeout=timeout, progress=progress, interval=interval))

    @paging
    def list(
        self, *, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
    ) -> PagePlan[BatchJob[IO, Any]]:
        """List all batches; pages are fetched as the iteration needs them.

        Args:
            page_size: Batches per page.
            page_token: An earlier page's `next_token`, to continue after that page.
            filter: The service's filter expression.
        """
        call = api.batches.list.request(page_size=page_size, page_token=page_token, filter=filter)
        return page_plan(call, api.batches.list.PAGINATION, lambda item: BatchJob(self._session, item))

    @method
    def cancel(self, name: str) -> Flow[None]:
        """Ask the service to stop a batch; it may be done all the same.

        Args:
            name: Its name or id.
        """
        yield from send(self._session, api.batches.cancel.request_for(name))

    @method
    def delete(self, name: str) -> Flow[None]:
        """Delete a batch, and its answers if they are in place. That does not cancel it.

        Args:
            name: Its name or id.
        """
        yield from send(self._session, api.batches.delete.request_for(name))

    def _prepared(
        self,
        kind: Kind,
        src: Any,
        config: Mapping[str, Any] | None,
        row_config: Mapping[str, Any] | None,
        on_invalid: OnInvalid,
    ) -> Flow[tuple[Any, Gathered | None]]:
        """Return the batch to send, and its rows unless they are in an uploaded file already."""
        if on_invalid not in ("raise", "fail"):
            raise ValidationError(f"on_invalid must be 'raise' or 'fail', got {on_invalid!r}")
        options, _ = without_extras(config or {})
        for name in options:
            if name not in CreateBatchConfig.__annotations__:
                check_unknown(f"config has no key {name!r}", name, CreateBatchConfig.__annotations__)
        batch: Any = build(kind.batch, options, "config")
        uploaded = _uploaded(src)
        if uploaded is not None:
            batch.input_config = build(kind.source, {"file_name": uploaded})
            return batch, None
        validate = self._session.options.validate
        gather: Callable[..., Gathered] = partial(
            gather_rows, src, kind, row_config or {}, on_invalid=on_invalid, validate=validate
        )
        gathered: Gathered = yield Invoke(gather if validate else partial(call_keeping, gather))
        if gathered.file is None:
            batch.input_config = kind.source.from_dict({"requests": {"requests": gathered.in_place()}})
            return batch, gathered
        try:
            gathered.file.seek(0)
            title = options.get("display_name") or "batch"
            file = yield from upload_file(
                self._session, gathered.file, display_name=title, mime_type=_JSON_LINES
            )
        finally:
            gathered.close()
        batch.input_config = build(kind.source, {"file_name": file.name})
        return batch, gathered

    def _started(
        self, call: Call[raw.Operation], config: Mapping[str, Any] | None, gathered: Gathered | None
    ) -> Flow[BatchJob[IO, Any]]:
        _, extras = without_extras(config or {})
        operation = yield from send(self._session, with_extras(call, extras))
        if gathered is None:
            return BatchJob(self._session, operation)
        return BatchJob(
            self._session,
            operation,
            keys=[*gathered.keys],
            failed=gathered.failed,
            answer_types=gathered.answer_types,
        )


def _uploaded(src: Any) -> str | None:
    """Return the name of an uploaded file; None for rows that are here."""
    if isinstance(src, raw.File):
        if not src.name:
            raise ValidationError(
                "src: the file has no name; pass one that files.upload or files.get returned"
            )
        return src.name
    is_name = isinstance(src, str) and _names.match(api.files.get.ENDPOINT, src) is not None
    return cast("str", src) if is_name and not Path(src).exists() else None
