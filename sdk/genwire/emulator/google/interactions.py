"""interactions: an input and what came of it, kept unless `store` is false.

The answer is made in the background, whatever the client waits for: all of it, its events, or nothing. So a stream that
broke off goes on from the id of an event, as long as the emulator runs.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..engines import EngineError
from ..interaction_runs import Run
from ..schedule import Schedule
from ..times import timestamp
from . import content, models
from .call import Answer, Call, Handler, Message
from .checking import checked
from .errors import GoogleError, from_http_status, invalid_argument
from .interaction_events import Steps
from .interaction_request import content_request, contents_of
from .resources import Resource, without_write_only

if TYPE_CHECKING:
    from ..emulator import Emulator

KIND: Final = "interaction"
_OPERATION: Final = "models.streamGenerateContent"
_RUNNING: Final = "in_progress"
_AT_ONCE: Final[Mapping[str, Any]] = {"mode": "immediate", "seconds": 0.0, "started": 0.0}
# The model that answers for agents.
_OF_AGENTS: Final = "gemini-pro-latest"
# What the creation has and the interaction does not, or only where it is asked for.
_NOT_SHOWN: Final = ("input", "store", "stream", "background")


class Kept(Resource):
    """Interactions that are kept, which have an id in the place of a name."""

    kind = KIND

    def key(self, name: str) -> str:
        """Return the id of the document that is kept of a name."""
        return name

    def message(self, kept: Any) -> Message:
        """Return what names an interaction."""
        message: Message = kept
        return message

    async def get(self, call: Call) -> Any:
        """Carry out get."""
        return await _get(call, self.find(call))

    def delete_kept(self, call: Call, kept: Any) -> None:
        """Delete an interaction; to be called within a transaction."""
        call.emulator.background.cancel(kept["name"])
        super().delete_kept(call, kept)


async def _create(call: Call) -> Answer:
    body = call.body
    store, background = body.get("store", True), body.get("background", False)
    if background and not store:
        raise invalid_argument("An interaction in the background must be stored.")
    before = _before(call.emulator, body.get("previous_interaction_id", ""))
    request = content_request(body, before)
    chunks = await _chunks(call, request)
    run = _begun(call, request["contents"])
    call.emulator.interactions.running[run.id] = run
    name = _name(run.id)
    if store:
        pace = call.emulator.pace.schedule() if background else _AT_ONCE
        kept = {"name": name, "input": body.get("input"), "steps": 1, "stepped": 0, **pace, **_kept(run)}
        call.emulator.state.put(KIND, name, kept)
    task = call.emulator.background.start(name, lambda: _carry_out(call.emulator, run, chunks))
    if body.get("stream"):
        return _events(call.emulator, run, stored=store)
    if not background:
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            if not store:
                task.cancel()
            raise
        if run.error is not None:
            raise run.error
    return run.shown if store else {name: value for name, value in run.shown.items() if name != "id"}


def _name(interaction_id: str) -> str:
    return f"interactions/{interaction_id}"


def _before(emulator: Emulator, previous: str) -> Sequence[Message]:
    """Return the contents of the interaction that another goes on from."""
    if not previous:
        return ()
    kept = emulator.state.get(KIND, _name(previous))
    if kept is None:
        raise GoogleError("NOT_FOUND", f"Interaction {previous} does not exist.")
    if kept["interaction"]["status"] == _RUNNING:
        raise GoogleError("FAILED_PRECONDITION", f"Interaction {previous} is still in progress.")
    contents: Sequence[Message] = kept["contents"]
    return contents


async def _chunks(call: Call, request: Message) -> AsyncGenerator[Message, None]:
    """Return the chunks of the answer; all that can be refused is refused before the first."""
    model = str(call.body.get("model", _OF_AGENTS)).removeprefix("models/")
    models.find(call, model, "generateContent")
    operation = call.contract.operations[_OPERATION]
    body = checked(call.contract, operation, request)
    return await content.stream(
        replace(call, operation=operation, path={"model": model}, body=body, sent=request)
    )


def _begun(call: Call, contents: Sequence[Message]) -> Run:
    assert call.operation.body is not None
    assert call.operation.response is not None
    body = without_write_only(call.contract, call.operation.response, call.body)
    now = timestamp(time.time())
    interaction_id = f"v1_{secrets.token_urlsafe(24)}"
    known = {name: value for name, value in body.items() if name not in _NOT_SHOWN}
    shown = {"id": interaction_id, "status": _RUNNING, **known, "created": now, "updated": now}
    return Run(interaction_id, shown, contents)


def _kept(run: Run) -> dict[str, Any]:
    """Return what is kept of a run."""
    steps = contents_of(run.shown.get("steps", ()), run.contents)
    return {
        "interaction": run.shown,
        "contents": [*run.contents, *steps],
        "events": run.events if run.done else [],
    }


async def _carry_out(emulator: Emulator, run: Run, chunks: AsyncGenerator[Message, None]) -> None:
    steps = Steps()
    run.add({"event_type": "interaction.created", "interaction": run.summary()})
    status = {"event_type": "interaction.status_update", "interaction_id": run.id, "status": _RUNNING}
    run.add(status)
    try:
        async with aclosing(chunks):
            async for chunk in chunks:
                for event in steps.add(chunk):
                    run.add(event)
    except (GoogleError, EngineError) as error:
        run.error = from_http_status(error.status, str(error)) if isinstance(error, EngineError) else error
        failure = {"code": run.error.status.lower(), "message": run.error.message}
        steps.fail(**failure)
        run.add({"event_type": "error", "error": failure})
    except asyncio.CancelledError:
        steps.status = "cancelled"
        raise
    finally:
        for event in steps.end():
            run.add(event)
        _end(emulator, run, steps)


def _end(emulator: Emulator, run: Run, steps: Steps) -> None:
    run.shown |= {"status": steps.status, "updated": timestamp(time.time()), "steps": steps.steps}
    if steps.usage:
        run.shown["usage"] = steps.usage
    if steps.errors:
        run.shown["errors"] = steps.errors
    run.done = True
    if run.error is None:
        run.add({"event_type": "interaction.completed", "interaction": run.summary()})
    else:
        run.more.set()
    emulator.interactions.running.pop(run.id, None)
    kept = emulator.state.get(KIND, _name(run.id))
    if kept is not None and kept["interaction"]["status"] == _RUNNING:
        emulator.state.put(KIND, kept["name"], {**kept, **_kept(run)})


async def _events(emulator: Emulator, run: Run, *, stored: bool) -> AsyncGenerator[Message, None]:
    try:
        async with aclosing(run.following()) as events:
            async for event in events:
                yield event
    finally:
        if not stored:
            emulator.background.cancel(_name(run.id))


def _is_pending(kept: Message) -> bool:
    """Return whether an interaction in the background is not shown to be over yet."""
    pace = {
        name: kept[name] for name in ("mode", "seconds", "started", "stepped", "stepped_at") if name in kept
    }
    return Schedule(**pace).completed(time.time()) < 1


async def _get(call: Call, kept: Any) -> Answer:
    shown: dict[str, Any] = kept["interaction"]
    run = call.emulator.interactions.running.get(shown["id"])
    if call.operation.streams(call.query, None):
        after = _after(call.query.get("last_event_id", ""))
        return run.following(after) if run is not None else _again(kept["events"][after:])
    if _is_pending(kept) and shown["status"] != "cancelled":
        hidden = ("steps", "usage", "errors")
        shown = {name: value for name, value in shown.items() if name not in hidden} | {"status": _RUNNING}
    elif shown["status"] == _RUNNING and run is None:
        reason = "The emulator was stopped before the interaction was over."
        shown = {**shown, "status": "failed", "errors": [{"code": "aborted", "message": reason}]}
    if call.query.get("include_input") and kept["input"] is not None:
        shown = {**shown, "input": kept["input"]}
    return shown


def _after(event_id: str) -> int:
    if event_id and not (event_id.isascii() and event_id.isdecimal() and len(event_id) < 10):
        raise invalid_argument(f"There is no event with the id '{event_id[:200]}'.")
    return int(event_id or 0)


async def _again(events: Sequence[Message]) -> AsyncGenerator[Message, None]:
    for event in events:
        yield event


async def _cancel(call: Call) -> Message:
    name = _name(call.path["interaction"])
    kept = call.emulator.state.get(KIND, name)
    if kept is None:
        raise GoogleError("NOT_FOUND", f"Interaction {call.path['interaction']} does not exist.")
    shown: dict[str, Any] = kept["interaction"]
    if _is_pending(kept) or shown["id"] in call.emulator.interactions.running:
        hidden = ("steps", "usage", "errors")
        shown = {name: value for name, value in shown.items() if name not in hidden}
        shown |= {"status": "cancelled", "updated": timestamp(time.time())}
        call.emulator.state.put(KIND, name, {**kept, "interaction": shown})
        call.emulator.background.cancel(name)
    return shown


HANDLERS: Final[Mapping[str, Handler]] = {
    "interactions.create": _create,
    "interactions.cancel": _cancel,
}
