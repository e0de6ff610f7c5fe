"""From the options of `run` to a call: which operation, by which way, with which body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw._runtime.model import Model
from genwire_raw.workers_ai import api
from genwire_raw.workers_ai.model_registry import MODELS, NAMED_SCHEMAS

from .._core.extras import Extras, RequestExtras, as_json, with_extras, without_extras
from .._core.unknown_fields import check_unknown
from .._schemas.json_mode import JSON, AnswerType
from .._schemas.json_schema import without_property_ordering
from .._schemas.type_codecs import codec_of
from ..errors import ValidationError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call
    from genwire_raw.workers_ai import models as raw

    from .gateway import Gateway


class OwnInputs(RequestExtras, total=False):
    """Inputs of models that take neither a prompt nor messages, and options of newer ones; others go in `extra_body`.

    `RunOptions` explains them.
    """

    input: str | Sequence[Mapping[str, Any]] | None
    instructions: str | None
    reasoning: Mapping[str, Any] | None
    max_output_tokens: int | None
    text: str | Sequence[str] | None
    query: str | None
    contexts: Sequence[Mapping[str, Any]] | None
    tool_choice: str | Mapping[str, Any] | None
    reasoning_effort: str | None
    max_completion_tokens: int | None
    chat_template_kwargs: Mapping[str, Any] | None


class ModelOptions(OwnInputs, total=False):
    """Options of `run` except those that say what the answer is; `RunOptions` explains them."""

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
    extra: Mapping[str, Any] | None


class RunOptions(ModelOptions, total=False):
    """Options of `run`; absent ones are the model's defaults.

    Source: Workers AI models, "gemma-7b-it", "llama-3.2-3b-instruct", "qwen1.5-0.5b-chat"; each "Input".

    `extra_body`, `extra_query` and `extra_headers` send what the contract does not know.

    Attributes:
        prompt: The text to answer; give either this, `messages`, or a model's own input.
        messages: The conversation to go on with, oldest first: mappings with a `role` (`system`, `user`, `assistant`,
            `tool`) and a `content`.
        image: A picture, for models that read pictures: its bytes, or a text as the model's page describes it.
        raw: Whether the prompt is given to the model as it is, without the template of chats.
        max_tokens: The largest number of tokens of the answer.
        temperature: How random the answer is: the higher, the more varied.
        top_p: How wide a choice of words the model has, by their probabilities: the lower, the more predictable.
        top_k: Only this many of the likeliest tokens are considered.
        seed: A number with which the same request tends to get the same answer; random if absent.
        repetition_penalty: The higher, the less the answer repeats itself.
        frequency_penalty: The higher, the less often the answer repeats lines word for word.
        presence_penalty: The higher, the more the answer turns to new subjects.
        lora: The name of a LoRA adapter (a finetune) to run the model with.
        tools: Functions that the model may call: a name, a description and parameters each.
        functions: The code of functions, for models that take it beside tools: a `name` and `code` each.
        input: The input of models that take OpenAI's responses, such as gpt-oss.
        instructions: What such a model is to keep to throughout.
        reasoning: How such a model reasons: a mapping with `effort` and `summary`.
        max_output_tokens: The largest number of tokens of such a model's answer, its reasoning included.
        text: What a model embeds or speaks.
        query: What a model compares contexts with.
        contexts: What a model ranks by the query: mappings with a `text`.
        tool_choice: Which tools a newer model is to call: `auto`, `none`, `required`, or one of them.
        reasoning_effort: How much a newer model reasons: `low`, `medium` or `high`.
        max_completion_tokens: The largest number of tokens of a newer model's answer.
        chat_template_kwargs: What a newer model's own template of chats takes.
        response_format: A type, of which `.parsed` of the answer is an instance; or the service's own form, a mapping
            with a `type` and a `json_schema`.
        response_schema: A type, as for `response_format`, or a JSON Schema. Give one of the two.
        extra: More fields of the request's body, which are sent as they are.
    """

    response_format: Any
    response_schema: Any


RunOptions.__module__ = "genwire"


class PreparedRun(NamedTuple):
    """A run that is ready to be sent: the operation, its arguments, and how the answer is read."""

    operation: Any
    arguments: Mapping[str, Any]
    answer_type: AnswerType
    extras: Extras

    def call(self) -> Call[Any]:
        """Return the call for the whole answer."""
        call: Call[Any] = self.operation.request(**self.arguments)
        return with_extras(call, self.extras)

    def stream_call(self) -> Call[Any]:
        """Return the call for the answer as a stream."""
        call: Call[Any] = self.operation.stream_request(**self.arguments)
        return with_extras(call, self.extras)


_TOOLS: Final = ("tools", "functions")
_INPUTS: Final = ("prompt", "messages")
_OTHER_INPUTS: Final = (
    "input",
    "text",
    "contexts",
)  # of models that the contract does not describe one by one
_NOT_SENT: Final = frozenset({"extra", "response_schema", *OwnInputs.__annotations__})
_OPTIONS: Final = tuple(
    name for name in {**ModelOptions.__annotations__, **RunOptions.__annotations__} if name not in _NOT_SENT
)


def prepare_run(
    account_id: str, model: str, options: Mapping[str, Any], *, gateway: Gateway | None
) -> PreparedRun:
    """Choose the operation for a model and check the options that go together.

    A model that the contract describes has an operation of its own, with its own rules.

    Args:
        account_id: The account.
        model: The model's id.
        options: What `run` was given.
        gateway: The AI Gateway to send the request through; None for none.

    Raises:
        ValidationError: The options do not go together, or the model has no such option.
    """
    rest, extras = without_extras(options)
    given = {name: value for name, value in rest.items() if value is not None}
    schema = given.pop("response_schema", None)
    for name, value in given.pop("extra", {}).items():
        if name in given:
            raise ValidationError(f"{model}: extra.{name} collides with {name}, which is set already")
        given[name] = value
    answer_type = _set_response_format(model, given, schema)
    _check_options(model, given, extras)
    if isinstance(given.get("image"), bytes):
        given["image"] = list(given["image"])
    body = as_json(given)
    if is_sequence(body.get("messages")):
        body["messages"] = [_with_content(message) for message in body["messages"]]
    for key in _TOOLS:
        if is_sequence(body.get(key)):
            body[key] = [_without_ordering(tool) for tool in body[key]]
    arguments: dict[str, Any] = {"account_id": account_id}
    if gateway is not None:
        operation: Any = api.gateway.run
        arguments |= {"model_name": model, **gateway.arguments()}
    elif model in MODELS:
        operation = MODELS[model].load()
    else:
        operation = api.ai.run
        arguments["model_name"] = model
    return PreparedRun(operation, {**arguments, "body": operation.read_body(body)}, answer_type, extras)


def _check_options(model: str, given: Mapping[str, Any], extras: Extras) -> None:
    if "stream" in given or "stream" in extras.body:
        raise ValidationError(f"{model}: run gives the whole answer; run_stream gives it piece by piece")
    own = _own_options(model) if model in MODELS else _INPUTS
    if any(name in own for name in _INPUTS):  # a model of another kind has inputs of its own
        possible = _INPUTS if model in MODELS else (*_INPUTS, *_OTHER_INPUTS)
        inputs = [name for name in possible if name in given or name in extras.body]
        if len(inputs) != 1:
            got = " and ".join(inputs) or "neither"
            raise ValidationError(f"{model}: give either prompt or messages, got {got}")
    if model in MODELS:
        known = dict.fromkeys((*_OPTIONS, *own))
        for name in given:
            if name not in known:
                check_unknown(f"{model}: no option {name!r}", name, known)


@cache
def _own_options(model: str) -> tuple[str, ...]:
    """Return the options of a model of the contract, in a fixed order."""
    return tuple(sorted(MODELS[model].options()))


def _set_response_format(model: str, given: dict[str, Any], schema: Any) -> AnswerType:
    """Put the format of the answer as the service wants it, and return what reads the answer."""
    wanted: Any = given.get("response_format")
    if schema is not None:
        if wanted is not None:
            raise ValidationError(f"{model}: give either response_format or response_schema, got both")
        wanted = {"type": _JSON_SCHEMA, _JSON_SCHEMA: schema} if is_mapping(schema) else schema
    if wanted is None:
        return AnswerType(None, JSON)
    if isinstance(wanted, Model):
        wanted = wanted.to_dict()
    if is_mapping(wanted):
        schema = without_property_ordering(wanted.get(_JSON_SCHEMA))
        given["response_format"] = (
            {**wanted, _JSON_SCHEMA: _as_taken(model, schema)} if schema is not None else wanted
        )
        bare = _without_name(schema)
        return AnswerType(bare if is_mapping(bare) else None, JSON)
    schema = without_property_ordering(codec_of(wanted, "response_format").schema)
    given["response_format"] = {"type": _JSON_SCHEMA, _JSON_SCHEMA: _as_taken(model, schema)}
    return AnswerType(wanted, JSON)


def _as_taken(model: str, schema: Any) -> Any:
    """Return a schema as a model's page has it: bare, or in OpenAI's object with a name."""
    is_named = _without_name(schema) is not schema
    if model not in NAMED_SCHEMAS:
        return _without_name(schema)
    return schema if is_named or not is_mapping(schema) else {"name": "answer", "schema": schema}


def _without_name(schema: Any) -> Any:
    """Return a schema bare; OpenAI's clients put a name around it."""
    if is_mapping(schema) and is_mapping(schema.get("schema")) and "name" in schema:
        return schema["schema"]
    return schema


def _with_content(message: Any) -> Any:
    """Return a message with text for its content, which others may leave null, this service not."""
    if is_mapping(message) and message.get("content", "") is None:
        return {**message, "content": ""}
    return message


def _without_ordering(tool: Any) -> Any:
    """Return a tool without the order of its parameters, a keyword of Google's."""
    if not is_mapping(tool):
        return tool
    changes = {"function": _without_ordering, "parameters": without_property_ordering}
    return {key: changes[key](item) if key in changes else item for key, item in tool.items()}


_JSON_SCHEMA: Final = "json_schema"  # the kind of format, and the field that holds the schema
