"""What a bulk job asks of Google's models about a row, and what their answers say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import orjson

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.json_types import is_object
from genwire_raw._runtime.rules import check_model
from genwire_raw.generativelanguage import models as raw

from .._core.session import invalid
from ..bulk.prompt import Prompt
from ..bulk.task import EMBEDDING_SCHEMA, Answer, Digests, Grouping, Request
from ..errors import APIStatusError, GenwireError, NotFoundError
from .bulk_batches import ContentBatching
from .bulk_groups import EmbeddingGrouping
from .content.contents import to_contents
from .content.request import to_request
from .content.response import GenerateContentResponse
from .content.wire_names import CANDIDATES, FINISH_REASON, PARTS, TEXT
from .embeddings import embedding


class _GoogleTask:
    """What all questions to Google's models have in common."""

    grouping: Grouping | None = None

    def used_up(self, error: APIStatusError) -> str | None:
        """Return which quota is used up for today, if an error says so."""
        for detail in error.details:
            for violation in raw.QuotaFailure.from_dict(detail).violations or ():
                if _A_DAY in (violation.quota_id or ""):
                    return f"the quota for today is used up ({violation.quota_id})"
        return None

    def is_missing(self, error: APIStatusError) -> bool:
        """Return whether an error says that there is no such model."""
        return isinstance(error, NotFoundError)


class GenerateTask(_GoogleTask):
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
        request = to_request("-", config)
        self._answer_type = request.answer_type
        self._call = call = request.call(model)
        if violations := call.violations():
            raise invalid(call.endpoint.id, violations)
        self._base: dict[str, Any] = {**(call.payload() or {})}
        del self._base[_CONTENTS]
        generation: Any = self._base.get(_GENERATION)
        self.token_limit: int | None = generation.get(_LIMIT) if is_object(generation) else None
        self.identity: Mapping[str, Any] = {
            "endpoint": call.endpoint.id,
            "model": _model_of(call),
            "prompt": prompt.text,
            "config": _without_limit(self._base),
        }
        self._digests = Digests([call.endpoint.id, call.path(), call.query(), self.identity["config"]])
        self.batching = ContentBatching(model)

    @property
    def answer_schema(self) -> Mapping[str, Any]:
        """The JSON Schema of an answer's value."""
        return {"type": "string"} if self._answer_type is None else self._answer_type.schema

    def request(self, row: Mapping[str, Any]) -> Request:
        """Return the request for a row."""
        call = self._call
        own = self._contents(self.prompt.fill(row))
        whole = Call(call.endpoint, call.arguments, {**own, **self._base}, call.decode, name=call.name)
        return Request(whole, self._digests.of(own))

    def _contents(self, prompt: Any) -> dict[str, Any]:
        if isinstance(prompt, str):  # as below, in a tenth of the time
            return {_CONTENTS: [{PARTS: [{TEXT: prompt}], _ROLE: "user"}]}
        body = raw.GenerateContentRequest(contents=to_contents(prompt))
        if violations := check_model(body):
            raise invalid(self._call.endpoint.id, violations)
        return body.to_dict(omit_read_only=True)

    def read(self, payload: Any) -> Answer:
        """Return what an answer says."""
        response = self._call.decode(payload)
        if self._answer_type is None and (quick := _plain(payload, response)) is not None:
            return quick
        usage = response.usage_metadata or raw.UsageMetadata()
        inputs, total = usage.prompt_token_count or 0, usage.total_token_count or 0
        value: Any = None
        error: GenwireError | None = None
        try:
            value = self._value(response)
        except GenwireError as failed:  # it was blocked, or is not what was asked for
            error = failed
        finish = response.finish_reason
        feedback = response.prompt_feedback
        blocked = feedback.block_reason if feedback is not None else None
        reason = blocked if finish is None else finish
        return Answer(
            value,
            inputs,
            max(0, total - inputs),
            None if reason is None else str(reason),
            is_cut=finish == raw.FinishReason.MAX_TOKENS,
            error=error,
        )

    def _value(self, response: GenerateContentResponse) -> Any:
        text = response.text
        if self._answer_type is not None:
            parsed = response.parsed  # raises where it is not what was asked for
            return parsed if isinstance(parsed, str) else orjson.loads(text)
        if not text and response.function_calls:
            return [call.to_dict() for call in response.function_calls]
        return text


class EmbedTask(_GoogleTask):
    """Embedding a content.

    Args:
        model: The model.
        prompt: What is embedded of a row.
        config: The configuration of each request.

    Raises:
        ValidationError: The configuration breaks a rule of the contract.
    """

    answer_schema = EMBEDDING_SCHEMA
    token_limit: int | None = None
    batching = None

    def __init__(self, model: str, prompt: Prompt, config: Mapping[str, Any] | None) -> None:
        self.prompt = prompt
        self._model = model
        self._config = config
        self._call = call = embedding(model, "-", config)
        if violations := call.violations():
            raise invalid(call.endpoint.id, violations)
        self.grouping = EmbeddingGrouping(model, config or {})
        self.identity: Mapping[str, Any] = {
            "endpoint": call.endpoint.id,
            "model": _model_of(call),
            "prompt": prompt.text,
            "config": {name: value for name, value in (config or {}).items() if value is not None},
        }
        self._digests = Digests([call.endpoint.id, call.path()])

    def request(self, row: Mapping[str, Any]) -> Request:
        """Return the request for a row."""
        call = embedding(self._model, self.prompt.fill(row), self._config)
        if violations := call.violations():
            raise invalid(call.endpoint.id, violations)
        body = call.payload()
        return Request(
            Call(call.endpoint, call.arguments, body, call.decode, name=call.name), self._digests.of(body)
        )

    def read(self, payload: Any) -> Answer:
        """Return what an answer says."""
        response = self._call.decode(payload)
        usage = response.usage_metadata
        return Answer({"embedding": response.values}, (usage and usage.prompt_token_count) or 0)


_CONTENTS: Final = raw.GenerateContentRequest.FIELDS["contents"].wire
_GENERATION: Final = raw.GenerateContentRequest.FIELDS["generation_config"].wire
_LIMIT: Final = raw.GenerationConfig.FIELDS["max_output_tokens"].wire
_ROLE: Final = raw.Content.FIELDS["role"].wire
_USAGE: Final = raw.GenerateContentResponse.FIELDS["usage_metadata"].wire
_INPUTS: Final = raw.UsageMetadata.FIELDS["prompt_token_count"].wire
_TOTAL: Final = raw.UsageMetadata.FIELDS["total_token_count"].wire
_STOP: Final = str(raw.FinishReason.STOP)
_A_DAY: Final = "PerDay"


def _plain(payload: Any, response: GenerateContentResponse) -> Answer | None:
    """Return what an answer says that is one text and ended by itself, as nearly all are, without objects for it."""
    text = response.plain_text
    if not text:
        return None
    candidate, usage = payload[CANDIDATES][0], payload.get(_USAGE)
    if candidate.get(FINISH_REASON) != raw.FinishReason.STOP or not is_object(usage):
        return None
    inputs, total = usage.get(_INPUTS, 0), usage.get(_TOTAL, 0)
    if inputs.__class__ is not int or total.__class__ is not int:
        return None
    return Answer(text, inputs, max(0, total - inputs), _STOP)


def _model_of(call: Call[Any]) -> str:
    return call.path().rpartition("/")[2].partition(":")[0]


def _without_limit(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body without the limit of tokens, which decides whether an answer is whole and not which it is."""
    generation: Any = body.get(_GENERATION)
    if not is_object(generation) or _LIMIT not in generation:
        return dict(body)
    rest = {name: value for name, value in generation.items() if name != _LIMIT}
    others = {name: value for name, value in body.items() if name != _GENERATION}
    return {**others, _GENERATION: rest} if rest else others
