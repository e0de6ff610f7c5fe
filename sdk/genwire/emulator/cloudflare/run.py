"""Running models: ai.run, gateway.run, and the operations in OpenAI's forms."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..aside import aside
from ..contract import Operation
from ..json_body import is_object
from . import answers, embeddings, responses
from .catalogue import CATALOGUE
from .errors import CloudflareError, envelope
from .inputs import checked
from .prompt import generation
from .quota import charge

if TYPE_CHECKING:
    from ..emulator import Emulator

Answer = Mapping[str, Any] | AsyncGenerator[Mapping[str, Any], None]

_MODEL: Final = re.compile(r"@[a-z]+/[\w.-]+/[\w.-]+")
# Ids under which there is no model, for those who want to see the error.
_NO_MODELS: Final = "@cf/emulate/"
_MAX_ANSWERS: Final = 8
_NOTHING_TO_ANSWER: Final = (
    "Bad input: Error: oneOf at '/' not met, 0 matches: required properties at '/' are 'prompt', "
    "required properties at '/' are 'messages'"
)
# The operations that have the model's name in their body.
CHATS: Final = frozenset({"ai.chatCompletions", "gateway.chatCompletions"})
_BY_BODY: Final = CHATS | {"ai.embeddings", "ai.responses"}
_BY_PATH: Final = frozenset({"ai.run", "gateway.run", "gateway.models.run"})


def runs(operation: Operation) -> bool:
    """Return whether an operation runs a model."""
    return "x-model" in operation.extensions or operation.id in _BY_BODY | _BY_PATH


async def run(
    emulator: Emulator, operation: Operation, path: Mapping[str, str], value: Any, size: int
) -> Answer:
    """Carry out a call of any operation that runs a model.

    Args:
        emulator: The emulator.
        operation: The operation.
        path: Values of its path parameters.
        value: The body as it came.
        size: How many bytes it had.

    Raises:
        CloudflareError: There is no such model, the body is not what it takes, or a trigger asks for an error.
        EngineError: The engine cannot answer.
    """
    contract = emulator.contracts["workers_ai"]
    named = operation.extensions.get("x-model") or path.get("model_name")
    model = _model_of(value) if named is None else str(named)
    if model:
        check_model(emulator, model)
    if operation.id == "ai.embeddings":
        return await embeddings.openai(emulator, value)
    if named is not None and _embeds(model, value):
        return await embeddings.run(emulator, model, value)
    if operation.id == "ai.responses" or (named is not None and _is_responses(value)):
        return await _responses(emulator, operation, model, value)
    strict = emulator.settings.strict
    body = await aside(size, lambda: checked(contract, operation, value, strict=strict))
    return await _chat(emulator, body) if named is None else await _text(emulator, model, body)


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
    chat = {**responses.chat_body(contract, value), "model": model}
    if not model:
        said = "Bad input: Error: required properties at '/' are 'model,input'"
        raise CloudflareError(5006, said, model_error=True)
    body = checked(contract, contract.operations["ai.chatCompletions"], chat, strict=emulator.settings.strict)
    asked = generation(body)
    charge(emulator, model, [turn.text for turn in asked.turns])
    source = answers.pieces(emulator.engine, asked)
    if body.get("stream"):
        return responses.events(source, body["model"])
    made = responses.response(await answers.whole(source), body["model"])
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


def check_model(emulator: Emulator, model: str) -> None:
    """Check that there is a model.

    Raises:
        CloudflareError: Its id is none, or there is none of it.
    """
    settings = emulator.settings
    if model in settings.serve_models:
        return
    if not _MODEL.fullmatch(model):
        raise CloudflareError(7000)
    if model.startswith(_NO_MODELS) or not (settings.any_model or model in CATALOGUE):
        raise CloudflareError(5007, f"No such model {model} or task")
