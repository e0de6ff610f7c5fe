"""Running models: ai.run, gateway.run, and the operations in OpenAI's forms."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..aside import aside
from ..contract import Contract, Operation, Schema
from ..json_body import is_object
from . import answers, embeddings, queue, rerank, responses
from .call import Call
from .catalogue import CATALOGUE, check_model
from .errors import CloudflareError, envelope
from .inputs import checked
from .prompt import generation
from .quota import charge

if TYPE_CHECKING:
    from ..emulator import Emulator

Answer = Mapping[str, Any] | AsyncGenerator[Mapping[str, Any], None]

_MAX_ANSWERS: Final = 8
_NOTHING_TO_ANSWER: Final = (
    "Bad input: Error: oneOf at '/' not met, 0 matches: required properties at '/' are 'prompt', "
    "required properties at '/' are 'messages'"
)
# What the inputs of models have that are answered here, whatever else is in them.
_READ: Final = frozenset({"prompt", "messages", "input", "contexts"})
# The operations that have the model's name in their body.
CHATS: Final = frozenset({"ai.chatCompletions", "gateway.chatCompletions"})
_BY_BODY: Final = CHATS | {"ai.embeddings", "ai.responses"}
_BY_PATH: Final = frozenset({"ai.run", "gateway.run", "gateway.models.run"})


def runs(contract: Contract, operation: Operation) -> bool:
    """Return whether an operation runs a model that answers with text, embeddings or scores."""
    if "x-model" in operation.extensions:
        return operation.body is not None and bool(_READ & _keys(contract, operation.body))
    return operation.id in _BY_BODY | _BY_PATH


def _keys(contract: Contract, schema: Schema) -> set[str]:
    """Return the keys that a body may have; of a `oneOf`, those of all members."""
    schema = contract.resolve(schema)
    members = [contract.resolve(one) for one in schema.get("oneOf", (schema,))]
    return {name for member in members for name in member.get("properties", ())}


async def run(call: Call, size: int) -> Answer:
    """Carry out a call of any operation that runs a model.

    Args:
        call: The call; its body is as it came.
        size: How many bytes the body had.

    Raises:
        CloudflareError: There is no such model, the body is not what it takes, or a trigger asks for an error.
        EngineError: The engine cannot answer.
    """
    emulator, operation, body = call.emulator, call.operation, call.body
    named = operation.extensions.get("x-model") or call.path.get("model_name")
    model = _model_of(body) if named is None else str(named)
    if model and "x-model" not in operation.extensions:
        check_model(emulator, model)
    if named is None:
        return await _by_body(call, model, size)
    if queue.is_queued(body):
        queues = call.query.get("queueRequest", "").lower() == "true"

        def run_one(one: Mapping[str, Any]) -> Awaitable[Answer]:
            return _by_path(replace(call, body=one), model, 0)

        return await queue.answer(emulator, model, body, run_one, queues=queues)
    return await _by_path(call, model, size)


async def _by_path(call: Call, model: str, size: int) -> Answer:
    """Run the model that a path names."""
    emulator, body = call.emulator, call.body
    if _embeds(model, body) and _takes(call, "text"):
        return await embeddings.run(emulator, model, body)
    if rerank.reranks(body) and _takes(call, "contexts"):
        return rerank.run(emulator, model, body)
    if _is_responses(body) and _takes(call, "input"):
        return await _responses(emulator, call.operation, model, body)
    return await _text(emulator, model, await _checked(call, size))


def _takes(call: Call, key: str) -> bool:
    """Return whether a model takes a key: one with a page of its own those of the page, others any."""
    if "x-model" not in call.operation.extensions:
        return True
    return call.operation.body is not None and key in _keys(call.contract, call.operation.body)


async def _by_body(call: Call, model: str, size: int) -> Answer:
    """Run the model that a body names."""
    if call.operation.id == "ai.embeddings":
        return await embeddings.openai(call.emulator, call.body)
    if call.operation.id == "ai.responses":
        return await _responses(call.emulator, call.operation, model, call.body)
    return await _chat(call.emulator, await _checked(call, size))


async def _checked(call: Call, size: int) -> Mapping[str, Any]:
    strict = call.emulator.settings.strict
    return await aside(size, lambda: checked(call.contract, call.operation, call.body, strict=strict))


async def _text(emulator: Emulator, model: str, body: Mapping[str, Any]) -> Answer:
    if "prompt" not in body and "messages" not in body:
        raise CloudflareError(5006, _NOTHING_TO_ANSWER, model_error=True)
    asked = generation(body)
    charge(emulator, model, [asked.raw] if asked.raw is not None else [turn.text for turn in asked.turns])
    if not body.get("stream"):
        answer = await answers.whole(answers.pieces(emulator.engine, asked))
        return envelope(answers.result(answer, as_json=asked.schema is not None))
    source = answers.pieces(emulator.engine, asked)
    if emulator.settings.stream_dialect == "openai":
        return answers.completion_chunks([source], model, usage=True)
    return answers.chunks(source)


def _model_of(value: Any) -> str:
    """Return the model that a body names; empty if it names none."""
    model: Any = value.get("model") if is_object(value) else None
    return model if isinstance(model, str) else ""


def _embeds(model: str, value: Any) -> bool:
    """Return whether ai.run is to embed: the model does that, or is not known and is given texts."""
    if (known := CATALOGUE.get(model)) is not None:
        return known.dimensions > 0
    return is_object(value) and "text" in value and not {"prompt", "messages"} & value.keys()


def _is_responses(value: Any) -> bool:
    return is_object(value) and value.get("input") is not None and not {"prompt", "messages"} & value.keys()


async def _responses(emulator: Emulator, operation: Operation, model: str, value: Any) -> Answer:
    contract = emulator.contracts["workers_ai"]
    request = responses.checked_body(contract, value)
    chat = {**responses.chat_body(request), "model": model}
    if not model:
        message = "Bad input: Error: required properties at '/' are 'model,input'"
        raise CloudflareError(5006, message, model_error=True)
    body = checked(contract, contract.operations["ai.chatCompletions"], chat, strict=emulator.settings.strict)
    asked = generation(body)
    charge(emulator, model, [turn.text for turn in asked.turns])
    source = answers.pieces(emulator.engine, asked)
    if body.get("stream"):
        return responses.events(source, request, model)
    made = responses.response(await answers.whole(source), request, model)
    return made if operation.id == "ai.responses" else envelope(made)


async def _chat(emulator: Emulator, body: Mapping[str, Any]) -> Answer:
    model = body["model"]
    asked = generation(body)
    count = int(body.get("n", 1))
    if not 1 <= count <= _MAX_ANSWERS:
        raise CloudflareError(5006, f"Bad input: Error: maximum at '/n' is {_MAX_ANSWERS}", model_error=True)
    charge(emulator, model, [turn.text for turn in asked.turns])
    sources = [answers.pieces(emulator.engine, replace(asked, index=index)) for index in range(count)]
    if body.get("stream"):
        usage = bool(body.get("stream_options", {}).get("include_usage"))
        return answers.completion_chunks(sources, model, usage=usage)
    return answers.completion([await answers.whole(source) for source in sources], model)
