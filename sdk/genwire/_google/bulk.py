"""Asking a model the same about many rows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, Literal

import orjson

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.json_types import is_object
from genwire_raw._runtime.rules import check_model
from genwire_raw.generativelanguage import models as raw

from .._core.methods import IO, Resource
from .._core.progress import ProgressLike
from .._core.session import invalid
from ..bulk.job import jobs
from ..bulk.plan import JobPlan
from ..bulk.prompt import Prompt
from ..bulk.task import Answer, Request
from ..errors import APIStatusError, GenwireError
from .content.contents import to_contents
from .content.request import to_request
from .content.response import GenerateContentResponse

if TYPE_CHECKING:
    from ..bulk.report import Report
    from ..bulk.sources import SourceLike
    from .content.config import GenerateContentConfig


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
        key: str | Callable[[Mapping[str, Any]], Any] | None = None,
        concurrency: int | Literal["auto"] = "auto",
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        budget_tokens: int | None = None,
        on_error: Literal["keep", "stop"] = "keep",
        fresh: bool = False,
        progress: ProgressLike[Report] = None,
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
            key: The column, or function of the row, that tells rows apart; their number unless given.
            concurrency: The most requests at once, up to 256; `auto` finds out how many the service takes.
            requests_per_minute: The most requests that begin in a minute.
            tokens_per_minute: The most tokens of requests and answers in a minute.
            budget_tokens: Tokens of all runs of the job together after which no more rows are asked.
            on_error: `keep` writes a failed row with its error and goes on; `stop` ends the job with it.
            fresh: Whether earlier answers are forgotten, and `out` written over whoever's it is.
            progress: True for a bar, False for none, a function that is called with each new `Report`; None for a bar
                on a terminal.

        Returns:
            The job: `.run()` answers all rows; iterating gives rows as they finish.

        Raises:
            ValidationError: The prompt or the configuration breaks a rule.
        """
        merged: dict[str, Any] = {**(config or {})}
        if response_schema is not None:
            merged[_SCHEMA] = response_schema
        return JobPlan(
            task=GenerateTask(model, Prompt(prompt), merged),
            source=source,
            out=out,
            key=key,
            concurrency=concurrency,
            requests_per_minute=requests_per_minute,
            tokens_per_minute=tokens_per_minute,
            budget_tokens=budget_tokens,
            on_error=on_error,
            fresh=fresh,
            progress=progress,
        )


class GenerateTask:
    """Generating an answer.

    Args:
        model: The model, or tuned model.
        prompt: What is asked about a row.
        config: The configuration of each request.

    Raises:
        ValidationError: The configuration breaks a rule of the contract.
    """

    def __init__(self, model: str, prompt: Prompt, config: Mapping[str, Any]) -> None:
        self.prompt = prompt
        asked = to_request("-", config)
        self._answer_type = asked.answer_type
        call = asked.call(model)
        if violations := call.violations():
            raise invalid(call.endpoint.id, violations)
        self._endpoint, self._arguments = call.endpoint, call.arguments
        self._decode = call.decode
        self._base: dict[str, Any] = {**(call.payload() or {})}
        del self._base[_CONTENTS]
        generation: Any = self._base.get(_GENERATION)
        self.token_limit: int | None = generation.get(_LIMIT) if is_object(generation) else None
        self.identity: Mapping[str, Any] = {
            "endpoint": call.endpoint.id,
            "model": call.path().rpartition("/")[2].partition(":")[0],
            "prompt": prompt.text,
            "config": _without_limit(self._base),
        }
        key = [call.endpoint.id, call.path(), self.identity["config"]]
        self._hash = hashlib.blake2b(_canonical(key), digest_size=16)

    @property
    def answer_schema(self) -> Mapping[str, Any]:
        """The JSON Schema of an answer's value."""
        if self._answer_type is None:
            return {"type": "string"}
        return self._answer_type.schema

    def request(self, row: Mapping[str, Any]) -> Request:
        """Return the request for a row."""
        body = raw.GenerateContentRequest(contents=to_contents(self.prompt.fill(row)))
        if violations := check_model(body):
            raise invalid(self._endpoint.id, violations)
        contents = body.to_dict(omit_read_only=True)
        digest = self._hash.copy()
        digest.update(_canonical(contents))
        return Request(
            Call(self._endpoint, self._arguments, {**contents, **self._base}, self._decode), digest.digest()
        )

    def read(self, payload: Any) -> Answer:
        """Return what an answer says."""
        response: GenerateContentResponse = self._decode(payload)
        usage = response.usage_metadata
        inputs = (usage and usage.prompt_token_count) or 0
        total = (usage and usage.total_token_count) or 0
        reason = response.finish_reason
        error: GenwireError | None = None
        value: Any = None
        try:
            value = response.text
            if self._answer_type is not None:
                value = _json_of(response.text, response.parsed)
            elif not value and response.function_calls:
                value = [call.to_dict() for call in response.function_calls]
        except GenwireError as failed:
            error = failed
        blocked = response.prompt_feedback.block_reason if response.prompt_feedback else None
        finish = reason if reason is not None else blocked
        return Answer(
            value,
            inputs,
            max(0, total - inputs),
            None if finish is None else str(finish),
            is_cut=reason == raw.FinishReason.MAX_TOKENS,
            error=error,
        )

    def used_up(self, error: APIStatusError) -> str | None:
        """Return which quota is used up for today, if an error says so."""
        for detail in error.details:
            for violation in raw.QuotaFailure.from_dict(detail).violations or ():
                if _A_DAY in (violation.quota_id or ""):
                    return f"the quota for today is used up ({violation.quota_id})"
        return None


_SCHEMA: Final = "response_schema"
_CONTENTS: Final = raw.GenerateContentRequest.FIELDS["contents"].wire
_GENERATION: Final = raw.GenerateContentRequest.FIELDS["generation_config"].wire
_LIMIT: Final = raw.GenerationConfig.FIELDS["max_output_tokens"].wire
_A_DAY: Final = "PerDay"


def _canonical(value: Any) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def _without_limit(body: Mapping[str, Any]) -> dict[str, Any]:
    generation: Any = body.get(_GENERATION)
    if not is_object(generation) or _LIMIT not in generation:
        return dict(body)
    rest = {name: value for name, value in generation.items() if name != _LIMIT}
    others = {name: value for name, value in body.items() if name != _GENERATION}
    return {**others, _GENERATION: rest} if rest else others


def _json_of(text: str, parsed: Any) -> Any:
    """Return the JSON of an answer that was found to be what was asked for."""
    return parsed if isinstance(parsed, str) else orjson.loads(text)
