"""The queue: takes several inputs for a model at once, and answers them when their answers are requested."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..engines import EngineError
from ..json_body import is_array, is_object
from ..schedule import Schedule
from .errors import CloudflareError, envelope, from_http_status

if TYPE_CHECKING:
    from ..emulator import Emulator

KIND: Final = "queued"
_MOST: Final = 1000
# How long a client that asks for answers waits for them.
_PATIENCE: Final = 1.0
_SHOWN: Final = ("status", "request_id", "model")

RunOne = Callable[[Mapping[str, Any]], Awaitable[Any]]
"""Carries out one input and returns its envelope."""


def is_queued(value: Any) -> bool:
    """Return whether a body sends inputs to the queue, or requests answers from it."""
    return (
        is_object(value)
        and not {"prompt", "messages", "input", "text"} & value.keys()
        and ("requests" in value or "request_id" in value)
    )


async def answer(
    emulator: Emulator, model: str, body: Mapping[str, Any], run_one: RunOne, *, queues: bool
) -> Mapping[str, Any]:
    """Queue inputs, or return the answers to queued ones.

    Args:
        emulator: The emulator.
        model: Id of the model.
        body: The body, as `is_queued` knows it.
        run_one: Carries out one input.
        queues: Whether the request has `queueRequest`.

    Raises:
        CloudflareError: There are no inputs, or none with that id.
    """
    if "request_id" in body:
        return envelope(await _asked(emulator, str(body["request_id"]), run_one))
    requests: Any = body["requests"]
    if not is_array(requests) or not 1 <= len(requests) <= _MOST or not all(map(is_object, requests)):
        message = f"Bad input: Error: '/requests' must be an array of 1 to {_MOST} objects"
        raise CloudflareError(5006, message, model_error=True)
    request_id = str(uuid.uuid4())
    kept = {
        "name": request_id,
        "request_id": request_id,
        "model": model,
        "status": "queued",
        "requests": requests,
        "responses": None,
        "steps": 1,
        "stepped": 0,
        "stepped_at": 0.0,
        **emulator.pace.schedule(),
    }
    if not queues:
        # Without the parameter, the service answers them at once.
        kept |= {"mode": "immediate"}
        emulator.state.put(KIND, request_id, kept)
        return envelope(await _asked(emulator, request_id, run_one, patience=None))
    emulator.state.put(KIND, request_id, kept)
    return envelope({name: kept[name] for name in _SHOWN})


async def _asked(
    emulator: Emulator, request_id: str, run_one: RunOne, *, patience: float | None = _PATIENCE
) -> Mapping[str, Any]:
    kept = emulator.state.get(KIND, request_id)
    if kept is None:
        raise CloudflareError(5007, f"There is no request {request_id[:200]} in the queue", http_status=404)
    schedule = Schedule(
        **{name: kept[name] for name in ("mode", "seconds", "started", "stepped", "stepped_at")}
    )
    if not schedule.completed(time.time()):
        return {name: kept[name] for name in _SHOWN}
    if kept["responses"] is None:
        task = emulator.background.start(
            f"queue:{request_id}", lambda: _carry_out(emulator, request_id, run_one)
        )
        await asyncio.wait({task}, timeout=patience)
        kept = emulator.state.get(KIND, request_id) or kept
    if kept["responses"] is None:
        return {**{name: kept[name] for name in _SHOWN}, "status": "running"}
    return {"model": kept["model"], "responses": kept["responses"], "usage": _usage(kept["responses"])}


async def _carry_out(emulator: Emulator, request_id: str, run_one: RunOne) -> None:
    kept = emulator.state.get(KIND, request_id)
    if kept is None:
        return
    responses = [await _response(at, one, run_one) for at, one in enumerate(kept["requests"])]
    emulator.state.put(KIND, request_id, {**kept, "status": "done", "responses": responses})


async def _response(at: int, given: Mapping[str, Any], run_one: RunOne) -> dict[str, Any]:
    body = {name: value for name, value in given.items() if name not in ("external_reference", "stream")}
    known: dict[str, Any] = {"id": at}
    if isinstance(given.get("external_reference"), str):
        known["external_reference"] = given["external_reference"]
    try:
        answered = await run_one(body)
    except (CloudflareError, EngineError) as error:
        failure = from_http_status(error.status, str(error)) if isinstance(error, EngineError) else error
        return {**known, "success": False, "error": {"code": failure.code, "message": failure.message}}
    return {**known, "success": True, "result": answered["result"]}


def _usage(responses: Any) -> dict[str, int]:
    names = ("prompt_tokens", "completion_tokens", "total_tokens")
    found = [one["result"].get("usage", {}) for one in responses if is_object(one.get("result"))]
    return {name: sum(one.get(name, 0) for one in found) for name in names}
