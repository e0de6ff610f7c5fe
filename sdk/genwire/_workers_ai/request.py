"""From the options of `run` to a call: which operation, by which way, with which body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypedDict, cast

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.model import Model
from genwire_raw.workers_ai import api
from genwire_raw.workers_ai.model_registry import MODELS

from .._core.model_building import suggestion
from .._core.shapes import is_list, is_mapping
from .._schemas.json_mode import JSON, AnswerType
from .._schemas.type_codecs import form_of
from ..errors import ValidationError

if TYPE_CHECKING:
    from genwire_raw.workers_ai import models as raw


class RunOptions(TypedDict, total=False):
    """Options of `run`; absent ones are the model's defaults. Sources: pages 000, 001, 003, "Input".

    `response_format` is a type, whose instance is in `.parsed` then, or the service's own form: a mapping with a `type`
    and a `json_schema`. What is in `extra` is sent as it is.
    """

    prompt: str | None
    messages: Sequence[Mapping[str, Any] | raw.TextGenerationMessage] | None
    image: bytes | Sequence[int] | str | None
    raw: bool | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    repetition_penalty: float | None
    frequency_penalty: float | None
    presence_penalty: float | None
    lora: str | None
    tools: Sequence[Mapping[str, Any] | raw.TextGenerationTool | raw.TextGenerationFunctionTool] | None
    functions: Sequence[Mapping[str, Any] | raw.TextGenerationFunction] | None
    response_format: Any
    extra: Mapping[str, Any] | None


class Gateway(NamedTuple):
    """An AI Gateway of the account to go through, and what it is to do with a request.

    Attributes:
        id: Its id.
        skip_cache: Whether the model answers even if the gateway has an answer in its cache.
        cache_ttl: Seconds for which the gateway keeps the answer in its cache.
        cache_key: The key under which it does, instead of one made from the request.
        collect_log: Whether it keeps the request in its log.
        metadata: What the log is to say besides: strings, numbers and booleans by their names.
    """

    id: str
    skip_cache: bool | None = None
    cache_ttl: int | None = None
    cache_key: str | None = None
    collect_log: bool | None = None
    metadata: Mapping[str, str | float | bool] | None = None


class Asked(NamedTuple):
    """An operation that runs a model, its arguments, and what its answer is to be."""

    operation: Any
    arguments: Mapping[str, Any]
    answer_type: AnswerType

    def call(self) -> Call[Any]:
        """The call for the whole answer."""
        called: Call[Any] = self.operation.request(**self.arguments)
        return called

    def stream(self) -> Call[Any]:
        """The call for the answer piece by piece."""
        called: Call[Any] = self.operation.stream_request(**self.arguments)
        return called


_INPUTS: Final = ("prompt", "messages")
_OPTIONS: Final = {name: None for name in RunOptions.__annotations__ if name != "extra"}


def ask(account_id: str, model: str, options: Mapping[str, Any], *, gateway: Gateway | None) -> Asked:
    """What is to be called for a model: by its own schemas if the contract has them, and through a gateway if wanted.

    Raises:
        ValidationError: The options do not go together, or the model has no such option.
    """
    given = {name: value for name, value in options.items() if value is not None}
    given |= given.pop("extra", {})
    _check(model, given)
    if isinstance(given.get("image"), bytes):
        given["image"] = list(given["image"])
    answer_type = AnswerType(None, JSON)
    if "response_format" in given:
        given["response_format"], answer_type = _response_format(given["response_format"])
    plain = _plain(given)
    for message in plain.get("messages", ()):
        if is_mapping(message) and message.get("content", "") is None:
            cast("dict[str, Any]", message)["content"] = ""  # others may leave it null, this service not
    path: dict[str, Any] = {"account_id": account_id}
    if gateway is not None:
        operation: Any = api.gateway.run
        options = {f"cf_aig_{name}": value for name, value in gateway._asdict().items() if name != "id"}
        path |= {"gateway_id": gateway.id, "model_name": model, **options}
    elif model in MODELS:
        operation = MODELS[model].load()
    else:
        operation = api.ai.run
        path |= {"model_name": model}
    return Asked(operation, {**path, "body": operation.read_body(plain)}, answer_type)


def _check(model: str, given: Mapping[str, Any]) -> None:
    if "stream" in given:
        raise ValidationError(f"{model}: run gives the whole answer; run_stream gives it piece by piece")
    own = MODELS[model].options() if model in MODELS else frozenset(_INPUTS)
    if not own.isdisjoint(_INPUTS):  # a model of another kind has inputs of its own
        inputs = [name for name in _INPUTS if name in given]
        if len(inputs) != 1:
            got = " and ".join(inputs) or "neither"
            raise ValidationError(f"{model}: give either prompt or messages, got {got}")
    if model in MODELS:
        known = {**_OPTIONS, **dict.fromkeys(sorted(own))}
        for name in given:
            if name not in known:
                raise ValidationError(f"{model}: no option {name!r}{suggestion(name, known)}")


def _response_format(wanted: Any) -> tuple[Any, AnswerType]:
    """The form of the answer as the service wants it, and what reads the answer."""
    if isinstance(wanted, Model):
        wanted = wanted.to_dict()
    if not is_mapping(wanted):
        form = form_of(wanted, "response_format")
        return {"type": "json_schema", "json_schema": form.schema}, AnswerType(wanted, JSON)
    schema: Any = wanted.get("json_schema")
    if is_mapping(schema) and is_mapping(schema.get("schema")) and "name" in schema:
        schema = schema["schema"]  # OpenAI puts a name around it; the service takes it bare
        wanted = {**wanted, "json_schema": schema}
    return wanted, AnswerType(schema if is_mapping(schema) else None, JSON)


def _plain(value: Any) -> Any:
    """JSON of models inside mappings and lists, in mappings and lists of its own."""
    if isinstance(value, Model):
        return value.to_dict()
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if is_list(value) else value
