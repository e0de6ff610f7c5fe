"""ai.run, gateway.run and ai.chatCompletions."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..contract import Operation
from . import answers
from .errors import CloudflareError, envelope
from .prompt import generation

if TYPE_CHECKING:
    from ..emulator import Emulator

Answer = Mapping[str, Any] | AsyncGenerator[Mapping[str, Any], None]

_MODEL: Final = re.compile(r"@[a-z]+/[\w.-]+/[\w.-]+")
# Ids under which there is no model, for those who want to see the error.
_NO_MODELS: Final = "@cf/emulate/"
_MAX_ANSWERS: Final = 8


async def run(
    emulator: Emulator, operation: Operation, path: Mapping[str, str], body: Mapping[str, Any]
) -> Answer:
    """Carry out a checked call of any operation that runs a model.

    Raises:
        CloudflareError: There is no such model, or a trigger asks for an error.
        EngineError: The engine cannot answer.
    """
    if operation.id == "ai.chatCompletions":
        return await _chat(emulator, body)
    model = operation.extensions.get("x-model") or path["model_name"]
    _check_model(model)
    asked = generation(body)
    if not body.get("stream"):
        answer = await answers.whole(answers.pieces(emulator.engine, asked))
        return envelope(answers.result(answer, as_json=asked.schema is not None))
    source = answers.pieces(emulator.engine, asked)
    if emulator.settings.stream_dialect == "openai":
        return answers.completion_chunks([source], model, usage=True)
    return answers.chunks(source)


async def _chat(emulator: Emulator, body: Mapping[str, Any]) -> Answer:
    model = body["model"]
    _check_model(model)
    asked = generation(body)
    count = int(body.get("n", 1))
    if not 1 <= count <= _MAX_ANSWERS:
        raise CloudflareError(5006, f"Bad input: Error: maximum at '/n' is {_MAX_ANSWERS}", model_error=True)
    sources = [answers.pieces(emulator.engine, replace(asked, index=index)) for index in range(count)]
    if body.get("stream"):
        usage = bool(body.get("stream_options", {}).get("include_usage"))
        return answers.completion_chunks(sources, model, usage=usage)
    return answers.completion([await answers.whole(source) for source in sources], model)


def _check_model(model: str) -> None:
    if not _MODEL.fullmatch(model):
        raise CloudflareError(7000)
    if model.startswith(_NO_MODELS):
        raise CloudflareError(5007, f"No such model {model} or task")
