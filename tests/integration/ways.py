"""The ways in which a client waits for the service: one answer, a stream, a listing, a long-running operation."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from tests.both import Both

MODEL = "gemini-1.5-flash"
LLAMA = "@cf/meta/llama-3.2-3b-instruct"
SOURCE = "models/gemini-1.5-flash-001-tuning"


class Way(NamedTuple):
    """One of them.

    Attributes:
        operation: The operation that is called, as faults name it.
        prepare: Makes a client of the colour, with settings, and what it needs.
        use: Goes the way and gives something that shows whether all of it came, once each.
        streams: Whether an answer may break off after it has begun.
    """

    operation: str
    prepare: Callable[..., Awaitable[Any]]
    use: Callable[[Both, Any], Awaitable[Any]]
    streams: bool = False


async def _google(both: Both, **settings: Any) -> Any:
    return both.google(**settings)


async def _workers_ai(both: Both, **settings: Any) -> Any:
    return both.workers_ai(**settings)


async def _three_tuned_models(both: Both, **settings: Any) -> Any:
    for number in range(3):
        both.emulator.seed(tuned_model(f"tuned-{number}"))
    return both.google(**settings)


async def _operation(both: Both, **settings: Any) -> Any:
    both.emulator.tuning(mode="manual")
    starting = both.google()
    started = await both.get(
        starting.tuned_models.create(source_model=SOURCE, training_data=[("1", "2")], id="awaited")
    )
    both.emulator.step_tuning()
    waiting = both.google(**settings)
    return await both.get(waiting.operations.get(started.name))


async def _generate(both: Both, client: Any) -> Any:
    return (await both.get(client.models.generate_content(model=MODEL, contents="Hello"))).text


async def _stream(both: Both, client: Any) -> Any:
    return "".join(
        await both.list(client.models.generate_content_stream(model=MODEL, contents="Hello").text_stream)
    )


async def _list(both: Both, client: Any) -> Any:
    return [model.name for model in await both.list(client.tuned_models.list(page_size=1))]


async def _wait(both: Both, operation: Any) -> Any:
    operation.raw = type(operation.raw)(name=operation.name)  # as known before the first poll
    return (await both.get(operation.wait(interval=0.01, progress=False))).name


async def _run(both: Both, client: Any) -> Any:
    return (await both.get(client.run(LLAMA, prompt="Hello"))).text


async def _run_stream(both: Both, client: Any) -> Any:
    return "".join(await both.list(client.run_stream(LLAMA, prompt="Hello").text_stream))


def tuned_model(id: str) -> dict[str, Any]:
    """A tuned model to seed the emulator with."""
    examples = {"examples": [{"textInput": "1", "output": "2"}]}
    return {
        "id": id,
        "displayName": id,
        "baseModel": SOURCE,
        "tuningTask": {"trainingData": {"examples": examples}},
    }


SAID = 'You said: "Hello". That is all I know.'
WAYS = {
    "unary": (Way("models.generateContent", _google, _generate), SAID),
    "stream": (Way("models.streamGenerateContent", _google, _stream, streams=True), SAID),
    "listing": (
        Way("tunedModels.list", _three_tuned_models, _list),
        ["tunedModels/tuned-0", "tunedModels/tuned-1", "tunedModels/tuned-2"],
    ),
    "waiting": (Way("tunedModels.operations.get", _operation, _wait), "tunedModels/awaited"),
    "run": (Way("ai.run*", _workers_ai, _run), SAID),
    "run stream": (Way("ai.run*", _workers_ai, _run_stream, streams=True), SAID),
}
