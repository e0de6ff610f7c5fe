"""What a bulk job asks of models of Workers AI about a row, and what their answers say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import attrs
import orjson

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.errors import DecodeError
from genwire_raw._runtime.json_types import instances, is_mapping, is_object, is_sequence
from genwire_raw.workers_ai import models as raw
from genwire_raw.workers_ai.errors import ERROR_CODES

from .._core.session import invalid
from ..bulk.prompt import Prompt
from ..bulk.task import EMBEDDING_SCHEMA, Answer, Digests, Request
from ..errors import APIStatusError, GenwireError, NotFoundError, ValidationError
from .embeddings import MAX_TEXTS
from .request import prepare_run
from .result import RESULT, RunResult, read_answer, result_of

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint

    from .gateway import Gateway
    from .request import PreparedRun


class Target:
    """A model of Workers AI, and the way to it.

    Args:
        account_id: The account.
        gateway: The AI Gateway to go through.
        model: The model.
    """

    def __init__(self, account_id: str, gateway: Gateway | None, model: str) -> None:
        self._account_id = account_id
        self._gateway = gateway
        self.model = model

    def prepared(self, options: Mapping[str, Any]) -> PreparedRun:
        """Return a run with these options."""
        return prepare_run(self._account_id, self.model, options, gateway=self._gateway)

    def call(self, options: Mapping[str, Any]) -> Call[Any]:
        """Return the call with these options.

        Raises:
            ValidationError: They break a rule of the contract.
        """
        call = self.prepared(options).call()
        if violations := call.violations():
            raise invalid(call.endpoint.id, violations)
        return call


class _WorkersAITask:
    """What all questions to models of Workers AI have in common."""

    batching = None

    def used_up(self, error: APIStatusError) -> str | None:
        """Return which quota is used up for today, if an error says so."""
        known = ERROR_CODES.get(error.code or 0)
        if known is None or known.status != 429 or known.retry:
            return None
        return f"{known.description} (code {error.code})"

    def is_missing(self, error: APIStatusError) -> bool:
        """Return whether an error says that there is no such model."""
        known = ERROR_CODES.get(error.code or 0)
        return isinstance(error, NotFoundError) or (known is not None and known.not_found)


class RunTask(_WorkersAITask):
    """Running a model.

    Args:
        target: The model.
        prompt: What is asked about a row.
        config: Options of each request.

    Raises:
        ValidationError: The configuration breaks a rule of the contract.
    """

    grouping = None

    def __init__(self, target: Target, prompt: Prompt, config: Mapping[str, Any]) -> None:
        self.prompt = prompt
        self._target, self._config = target, config
        self._call = call = self._ask("-")
        self._any_answer_type = answer_type = target.prepared(self._options("-")).answer_type
        is_json = config.get("response_format") is not None or config.get("response_schema") is not None
        self._answer_type = answer_type if is_json else None
        common = {name: value for name, value in (call.payload() or {}).items() if name not in _OF_A_ROW}
        self.token_limit: int | None = common.pop(_LIMIT, None)
        self.identity: Mapping[str, Any] = {
            "endpoint": call.endpoint.id,
            "model": target.model,
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

    def _options(self, given: Any) -> Mapping[str, Any]:
        if is_mapping(given):
            own: Mapping[str, Any] = given
        else:
            own = {"messages": given} if is_sequence(given) else {"prompt": given}
        return {**self._config, **own}

    def _ask(self, given: Any) -> Call[Any]:
        return self._target.call(self._options(given))

    def _value(self, result: RunResult) -> Any:
        if self._answer_type is not None:
            self._answer_type.read(result.text)  # raises where it is not what was asked for
            return orjson.loads(result.text)
        if not result.text and result.calls:
            return [attrs.asdict(call) for call in result.calls]
        return result.text


class EmbedTask(_WorkersAITask):
    """Embedding a text.

    Args:
        target: The model.
        prompt: What is embedded of a row.
        config: Options of each request.

    Raises:
        ValidationError: The configuration breaks a rule of the contract.
    """

    answer_schema = EMBEDDING_SCHEMA
    token_limit: int | None = None

    def __init__(self, target: Target, prompt: Prompt, config: Mapping[str, Any]) -> None:
        self.prompt = prompt
        self._target, self._config = target, config
        self._call = call = self._embed("-")
        self.grouping = _TextGrouping(call)
        self.identity: Mapping[str, Any] = {
            "endpoint": call.endpoint.id,
            "model": target.model,
            "prompt": prompt.text,
            "config": {name: value for name, value in (call.payload() or {}).items() if name != _TEXT},
        }
        self._digests = Digests([call.endpoint.id, call.path()])

    def request(self, row: Mapping[str, Any]) -> Request:
        """Return the request for a row."""
        text = self.prompt.fill(row)
        if not isinstance(text, str):
            raise ValidationError(f"what is embedded must be text, got {text!r:.80}")
        body = self._embed(text).payload() or {}
        call = self._call
        return Request(
            Call(call.endpoint, call.arguments, body, call.decode, name=call.name), self._digests.of(body)
        )

    def read(self, payload: Any) -> Answer:
        """Return what an answer says."""
        (vector,) = _vectors(self._call.endpoint, payload, 1)
        return Answer({"embedding": vector})

    def _embed(self, text: str) -> Call[Any]:
        return self._target.call({**self._config, "text": [text]})


class _TextGrouping:
    """Embeds many texts in one call.

    Args:
        call: The call for one text.
    """

    most: int = MAX_TEXTS

    def __init__(self, call: Call[Any]) -> None:
        self._call = call

    def join(self, requests: Sequence[Request]) -> Call[Any]:
        """Return the call that embeds the texts of several requests, which differ in nothing else."""
        bodies: list[Mapping[str, Any]] = [request.call.payload() or {} for request in requests]
        texts = [text for body in bodies for text in body[_TEXT]]
        call = self._call
        return Call(call.endpoint, call.arguments, {**bodies[0], _TEXT: texts}, call.decode, name=call.name)

    def split(self, payload: Any, count: int) -> list[dict[str, Any]]:
        """Return the answer to each of the requests.

        Raises:
            APIStatusError: The envelope says that the request failed.
            DecodeError: There are more or fewer embeddings than requests.
        """
        return [{RESULT: {_DATA: [vector]}} for vector in _vectors(self._call.endpoint, payload, count)]


def _vectors(endpoint: Endpoint, payload: Any, count: int) -> list[Any]:
    result = result_of(endpoint, payload)
    given: Any = result.get(_DATA) if is_object(result) else None
    vectors: list[Any] = instances(given, list)
    if len(vectors) != count:
        raise DecodeError(f"{len(vectors)} embeddings for {count} texts")
    return vectors


_LIMIT: Final = "max_tokens"
_CUT: Final = "length"
_OF_A_ROW: Final = frozenset({"prompt", "messages"})
_TEXT: Final = "text"
_DATA: Final = raw.EmbeddingOutput.FIELDS["data"].wire
