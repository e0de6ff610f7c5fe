"""Asking a model of Workers AI the same about many rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Unpack

import attrs
import orjson

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.workers_ai.errors import ERROR_CODES

from .._core.methods import IO, Resource
from .._core.session import Session, invalid
from ..bulk.job import jobs
from ..bulk.plan import JobOptions, JobPlan
from ..bulk.prompt import Prompt
from ..bulk.task import Answer, Digests, Request
from ..errors import APIStatusError, GenwireError
from .request import RunOptions, prepare_run
from .result import RunResult, read_answer

if TYPE_CHECKING:
    from ..bulk.sources import SourceLike
    from .gateway import Gateway
    from .request import PreparedRun


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
        task = RunTask(self._account_id, self._gateway, model, Prompt(prompt), merged)
        return JobPlan(task, source, out, **options)


class RunTask:
    """Running a model.

    Args:
        account_id: The account.
        gateway: The AI Gateway to go through.
        model: The model.
        prompt: What is asked about a row.
        config: Options of each request.

    Raises:
        ValidationError: The configuration breaks a rule of the contract.
    """

    batching = None

    def __init__(
        self, account_id: str, gateway: Gateway | None, model: str, prompt: Prompt, config: Mapping[str, Any]
    ) -> None:
        self.prompt = prompt
        self._account_id, self._gateway, self._model, self._config = account_id, gateway, model, config
        self._call = call = self._ask("-")
        prepared = self._prepared("-")
        self._any_answer_type = prepared.answer_type
        is_json = config.get("response_format") is not None or config.get("response_schema") is not None
        self._answer_type = prepared.answer_type if is_json else None
        common = {name: value for name, value in (call.payload() or {}).items() if name not in _OF_A_ROW}
        self.token_limit: int | None = common.pop(_LIMIT, None)
        self.identity: Mapping[str, Any] = {
            "endpoint": call.endpoint.id,
            "model": model,
            "prompt": prompt.text,
            "config": common,
        }
        self._digests = Digests([call.endpoint.id, call.path()])

    @property
    def answer_schema(self) -> Mapping[str, Any]:
        """The JSON Schema of an answer's value."""
        return {"type": "string"} if self._answer_type is None else self._answer_type.schema

    def request(self, row: Mapping[str, Any]) -> Request:
        """Return the request for a row."""
        call = self._ask(self.prompt.fill(row))
        body = call.payload() or {}
        own = {name: value for name, value in body.items() if name != _LIMIT}
        whole = Call(call.endpoint, call.arguments, body, call.decode, name=call.name)
        return Request(whole, self._digests.of(own))

    def read(self, payload: Any) -> Answer:
        """Return what an answer says; it raises where the envelope says that the request failed."""
        result = read_answer(self._any_answer_type, self._call.endpoint, payload)
        usage = result.usage
        outputs = (usage and usage.completion_tokens) or 0
        finish = result.finish_reason
        value: Any = None
        error: GenwireError | None = None
        try:
            value = self._value(result)
        except GenwireError as failed:
            error = failed
        at_limit = self.token_limit is not None and outputs >= self.token_limit
        return Answer(
            value,
            (usage and usage.prompt_tokens) or 0,
            outputs,
            finish,
            is_cut=finish == _CUT or (finish is None and at_limit),
            error=error,
        )

    def used_up(self, error: APIStatusError) -> str | None:
        """Return which quota is used up for today, if an error says so."""
        known = ERROR_CODES.get(error.code or 0)
        if known is None or known.status != 429 or known.retry:
            return None
        return f"{known.description} (code {error.code})"

    def _prepared(self, given: Any) -> PreparedRun:
        if is_mapping(given):
            own: Mapping[str, Any] = given
        else:
            own = {"messages": given} if is_sequence(given) else {"prompt": given}
        options = {**self._config, **own}
        return prepare_run(self._account_id, self._model, options, gateway=self._gateway)

    def _ask(self, given: Any) -> Call[Any]:
        call = self._prepared(given).call()
        if violations := call.violations():
            raise invalid(call.endpoint.id, violations)
        return call

    def _value(self, result: RunResult) -> Any:
        if self._answer_type is not None:
            self._answer_type.read(result.text)  # raises where it is not what was asked for
            return orjson.loads(result.text)
        if not result.text and result.calls:
            return [attrs.asdict(call) for call in result.calls]
        return result.text


_LIMIT = "max_tokens"
_CUT = "length"
_OF_A_ROW = frozenset({"prompt", "messages"})
