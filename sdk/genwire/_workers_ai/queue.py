"""The queue of Workers AI: many requests in one, answered when there is capacity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.workers_ai import api
from genwire_raw.workers_ai import models as raw

from .._core.answer_model import json_text
from .._core.effects import Flow
from .._core.methods import IO, Resource, method
from .._core.polling import Polling
from .._core.session import Session, send
from .._schemas.json_mode import JSON, AnswerType
from ..errors import APIResponseError, GenwireError, ValidationError
from .request import RunOptions, prepare_run
from .result import RESULT, RunResult, read_answer, result_of

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint

Requests: TypeAlias = "Sequence[RunOptions] | Mapping[str, RunOptions]"

_REFERENCE: Final = raw.QueueResponse.FIELDS["external_reference"].wire
_WAITING: Final = ("queued", "running")


@attrs.frozen
class QueueRow:
    """What became of a request of the queue.

    Attributes:
        key: The request's key.
        result: The answer; None if there is none.
        error: Why there is none.
    """

    __module__ = "genwire"

    key: str
    result: RunResult | None = None
    error: GenwireError | None = None

    @property
    def answer(self) -> RunResult:
        """The answer.

        Raises:
            GenwireError: The request's error.
        """
        if self.error is not None:
            raise self.error
        assert self.result is not None
        return self.result


class QueueResults(Mapping[str, QueueRow]):
    """The rows of a job by their keys."""

    __module__ = "genwire"

    def __init__(self, rows: Mapping[str, QueueRow]) -> None:
        self._rows = rows

    def __repr__(self) -> str:
        return f"<QueueResults, {len(self)} rows>"

    def __getitem__(self, key: str) -> QueueRow:
        return self._rows[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class QueueJob(Resource[IO]):
    """Requests in the queue. `client.queue.get(model, request_id)` gives them in another process.

    Attributes:
        model: The model.
        raw: What the queue said last.
    """

    __module__ = "genwire"

    def __init__(
        self, session: Session, account_id: str, model: str, output: raw.QueueOutput, keys: Sequence[str]
    ) -> None:
        super().__init__(session)
        self.model = model
        self.raw = output
        self.request_id = output.request_id or ""
        self._account_id = account_id
        self._keys = keys

    def __repr__(self) -> str:
        return f"<QueueJob {self.request_id} of {self.model}, {self.raw.status or 'answered'}>"

    @property
    def done(self) -> bool:
        """Whether the answers are there, as of the last poll."""
        return self.raw.responses is not None or self.raw.status not in _WAITING

    def to_json(self) -> str:
        """Return what the queue said last, as JSON text."""
        return json_text(self.raw)

    @method
    def refresh(self) -> Flow[QueueJob[IO]]:
        """Ask once how far the requests are, and return the job."""
        self.raw = yield from send(self._session, _asking(self._account_id, self.model, self.request_id))
        return self

    @method
    def wait(self, *, timeout: float | None = 3600.0, interval: float | None = None) -> Flow[QueueResults]:
        """Wait for the answers.

        Args:
            timeout: The longest wait in seconds; None: no limit.
            interval: Seconds between polls; default: half a second at first, growing to ten.

        Returns:
            The answers by the keys of the requests; one that failed has its error.

        Raises:
            WaitTimeoutError: They are not there in time; the service continues.
        """
        polling = Polling(
            self._session,
            _asking(self._account_id, self.model, self.request_id),
            name=self.request_id,
            unfinished="is not answered",
            timeout=timeout,
            interval=interval,
        )

        def take(output: raw.QueueOutput) -> None:
            self.raw = output

        yield from polling.until(lambda _: self.done, self.raw, take)
        return self._results()

    def _results(self) -> QueueResults:
        rows: dict[str, QueueRow] = {}
        for place, response in enumerate(self.raw.responses or ()):
            found = response.external_reference
            key = str(place if response.id is None else response.id) if found is None else found
            if key in rows:
                raise APIResponseError(f"{self.request_id}: two answers for {key!r}")
            rows[key] = self._row(key, response)
        missing = {
            key: QueueRow(key, error=APIResponseError(f"{self.request_id}: no answer for {key!r}"))
            for key in self._keys
            if key not in rows
        }
        ordered = [*self._keys, *(key for key in rows if key not in self._keys)]
        return QueueResults({key: rows.get(key) or missing[key] for key in ordered})

    def _row(self, key: str, response: raw.QueueResponse) -> QueueRow:
        payload: dict[str, Any] = {RESULT: response.result}
        if response.success is False or (response.result is None and response.error is not None):
            payload = {"success": False, "errors": [response.error] if response.error else []}
        try:
            return QueueRow(key, read_answer(AnswerType(None, JSON), api.ai.run.ENDPOINT, payload))
        except GenwireError as error:
            return QueueRow(key, error=error)


class Queue(Resource[IO]):
    """Many requests in one, answered when there is capacity: for models whose page says that they take batches."""

    def __init__(self, session: Session, account_id: str) -> None:
        super().__init__(session)
        self._account_id = account_id

    @method
    def submit(self, model: str, requests: Requests) -> Flow[QueueJob[IO]]:
        """Put requests into the queue; it is sent once, since a second time would queue them twice.

        Args:
            model: The model's id.
            requests: Options of `run` for each; in a mapping by keys of your own, in a list by their place: `"0"`, ...

        Returns:
            The job; `.wait()` waits for its answers, by the keys.

        Raises:
            ValidationError: There are no requests, or the options of one do not go together; the error names it.
        """
        by_key: Mapping[str, Any] = (
            requests if is_mapping(requests) else {str(place): one for place, one in enumerate(requests)}
        )
        if not by_key:
            raise ValidationError(f"{model}: there are no requests")
        bodies = [self._body(model, key, options) for key, options in by_key.items()]
        call = api.ai.run.request(
            self._account_id, model, raw.AnyModelRequests(requests=bodies), queue_request=True
        )
        endpoint = call.endpoint._replace(idempotent=False)
        once = Call(endpoint, call.arguments, call.body, partial(_read, endpoint))
        output = yield from send(self._session, once)
        return QueueJob(self._session, self._account_id, model, output, [*by_key])

    @method
    def get(self, model: str, request_id: str) -> Flow[QueueJob[IO]]:
        """Ask for requests that were queued before.

        Args:
            model: The model's id.
            request_id: The job's `request_id`.
        """
        output = yield from send(self._session, _asking(self._account_id, model, request_id))
        job = QueueJob[IO](self._session, self._account_id, model, output, ())
        job.request_id = request_id
        return job

    def _body(self, model: str, key: str, options: Any) -> dict[str, Any]:
        if not is_mapping(options):
            raise ValidationError(f"{model}: request {key!r} must be options of run, got {options!r:.80}")
        try:
            prepared = prepare_run(self._account_id, model, options, gateway=None)
        except ValidationError as error:
            raise ValidationError(f"request {key!r}: {error}", error.violations) from None
        call = prepared.call()
        if self._session.options.validate and (violations := call.violations()):
            raise ValidationError(f"{model}: request {key!r}: {violations[0]}", violations)
        return {**(call.payload() or {}), _REFERENCE: key}


def _asking(account_id: str, model: str, request_id: str) -> Call[raw.QueueOutput]:
    body = raw.AnyModelQueued(request_id=request_id)
    call = api.ai.run.request(account_id, model, body, queue_request=True)
    return call.read_with(partial(_read, call.endpoint))


def _read(endpoint: Endpoint, payload: object) -> raw.QueueOutput:
    return raw.QueueOutput.decode(result_of(endpoint, payload))
