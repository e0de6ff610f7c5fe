"""The control plane under `/_emulator`: what tests do to an emulator, and what they ask of it."""

from __future__ import annotations

import difflib
import fnmatch
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import asdict
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, get_args

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import json_body, seeding
from .body import BodyTooLargeError, BodyTooSlowError, read
from .faults import KINDS, Fault
from .google.errors import GoogleError
from .google.service import DISK_FULL
from .quotas import EVERY
from .quotas import KINDS as QUOTAS
from .replies import json_reply
from .settings import WorkMode
from .state import DiskFullError
from .tuning import Run

if TYPE_CHECKING:
    from .emulator import Emulator

_SECONDS: Final = {"type": "number", "minimum": 0, "maximum": 86400}
_SCHEMAS: Final[Mapping[str, Mapping[str, Any]]] = {
    "fault": {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {
            "kind": {"enum": list(KINDS)},
            "operation": {"type": "string"},
            "count": {"type": ["integer", "null"], "minimum": 1},
            "skip": {"type": "integer", "minimum": 0},
            "status": {"type": "integer", "minimum": 200, "maximum": 599},
            "headers": {"type": "object", "additionalProperties": {"type": "string", "pattern": "^[ -~]*$"}},
            "body": {},
            "after_bytes": {"type": "integer", "minimum": 0},
            "seconds": {**_SECONDS, "type": ["number", "null"]},
            "bytes_per_second": {"type": "number", "exclusiveMinimum": 0},
            "location": {"type": "string", "minLength": 1, "pattern": "^[ -~]*$"},
        },
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": "redirect"}}},
                "then": {
                    "required": ["location"],
                    "properties": {"status": {"minimum": 300, "maximum": 399}},
                },
            },
            {"if": {"properties": {"kind": {"const": "delay"}}}, "then": {"required": ["seconds"]}},
        ],
    },
    "tuning": {
        "type": "object",
        "additionalProperties": False,
        "properties": {"mode": {"enum": list(get_args(WorkMode))}, "seconds": _SECONDS},
    },
    "step": {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "steps": {"type": ["integer", "null"], "minimum": 1},
            "model": {"type": ["string", "null"]},
        },
    },
    "quotas": {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "model": {"type": "string", "minLength": 1},
            **{kind: {"type": ["integer", "null"], "minimum": 0} for kind in QUOTAS},
        },
    },
    "step_operations": {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "steps": {"type": ["integer", "null"], "minimum": 1},
            "name": {"type": ["string", "null"]},
        },
    },
    "seed": seeding.SCHEMA,
    "nothing": {"type": "object", "maxProperties": 0},
}
Handler = Callable[["_Control", Mapping[str, Any]], Awaitable[Any]]


class _InvalidOrderError(Exception):
    """A request has the right form, and orders what does not exist."""


def control_routes(emulator: Emulator) -> list[Route]:
    """Return the routes of the control plane, without their prefix."""
    control = _Control(emulator)
    return [
        Route("/" + path, _endpoint(control, schema, handler), methods=[method])
        for method, path, schema, handler in _ROUTES
    ]


def _endpoint(control: _Control, schema: str, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    settings = control.emulator.settings

    async def endpoint(request: Request) -> Response:
        try:
            data = await read(request, limit=settings.max_body_bytes, patience=settings.body_timeout)
            body = json_body.parse(data)
        except (json_body.JsonError, BodyTooLargeError, BodyTooSlowError) as error:
            return json_reply({"error": str(error) or "The body did not come in time"}, status=400)
        if errors := list(_complaints(schema, body)):
            return json_reply({"error": "; ".join(errors)}, status=400)
        try:
            return json_reply(await handler(control, body))
        except _InvalidOrderError as error:
            return json_reply({"error": str(error)}, status=400)
        except GoogleError as error:
            return json_reply({"error": error.message}, status=error.http_status)
        except DiskFullError:
            return json_reply({"error": DISK_FULL}, status=507)

    return endpoint


def _complaints(schema: str, body: Any) -> Iterator[str]:
    if body == {} and "required" not in _SCHEMAS[schema]:
        return
    # A third of what importing the emulator would take, and most tests order nothing.
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(_SCHEMAS[schema])
    found: Iterator[Any] = validator.iter_errors(body)  # pyright: ignore[reportUnknownMemberType]
    for one in found:
        yield f"{one.json_path}: {one.message}"


class _Control:
    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator

    async def info(self, _: Mapping[str, Any]) -> Any:
        settings = self.emulator.settings
        return {
            "engine": settings.engine,
            "data_dir": str(settings.data_dir) if settings.data_dir is not None else None,
            "checks_keys": bool(settings.keys),
            "tuning": self._tuning(),
            "requests": len(self.emulator.journal.entries),
            "faults": len(self.emulator.faults.ordered),
        }

    async def reset(self, _: Mapping[str, Any]) -> Any:
        self.emulator.reset()
        return {}

    async def seed(self, body: Mapping[str, Any]) -> Any:
        return await seeding.seed(self.emulator, body)

    async def tuning(self, _: Mapping[str, Any]) -> Any:
        return self._tuning()

    async def set_tuning(self, body: Mapping[str, Any]) -> Any:
        self.emulator.tuning.mode = body.get("mode", self.emulator.tuning.mode)
        self.emulator.tuning.seconds = body.get("seconds", self.emulator.tuning.seconds)
        return self._tuning()

    async def step(self, body: Mapping[str, Any]) -> Any:
        model = body.get("model")
        model_id = model.removeprefix("tunedModels/") if model is not None else None
        return {"runs": [_shown(run) for run in self.emulator.tuning.step(body.get("steps"), model_id)]}

    async def operations(self, _: Mapping[str, Any]) -> Any:
        return self._operations()

    async def set_operations(self, body: Mapping[str, Any]) -> Any:
        self.emulator.pace.mode = body.get("mode", self.emulator.pace.mode)
        self.emulator.pace.seconds = body.get("seconds", self.emulator.pace.seconds)
        return self._operations()

    async def step_operations(self, body: Mapping[str, Any]) -> Any:
        advanced = self.emulator.pace.step(body.get("steps"), body.get("name"))
        return {
            "operations": [
                {"name": one["name"], "completed": one["stepped"], "total": one["steps"]} for one in advanced
            ]
        }

    async def faults(self, _: Mapping[str, Any]) -> Any:
        return {"faults": [asdict(fault) for fault in self.emulator.faults.ordered]}

    async def order_fault(self, body: Mapping[str, Any]) -> Any:
        if body["kind"] == "redirect":
            body = {"status": HTTPStatus.TEMPORARY_REDIRECT, **body}
        fault = Fault(**body)
        known = self.emulator.operation_ids
        if not fnmatch.filter(known, fault.operation):
            near = difflib.get_close_matches(fault.operation, known, n=1)
            hint = f" (did you mean {near[0]!r}?)" if near else ""
            raise _InvalidOrderError(f"$.operation: no operation is called {fault.operation!r}{hint}")
        return asdict(self.emulator.faults.order(fault))

    async def clear_faults(self, _: Mapping[str, Any]) -> Any:
        self.emulator.faults.clear()
        return {}

    async def quotas(self, _: Mapping[str, Any]) -> Any:
        return self.emulator.quotas.shown()

    async def set_quotas(self, body: Mapping[str, Any]) -> Any:
        model = body.get("model", EVERY).removeprefix("models/")
        self.emulator.quotas.set(model, {kind: body[kind] for kind in QUOTAS if kind in body})
        return self.emulator.quotas.shown()

    async def clear_quotas(self, _: Mapping[str, Any]) -> Any:
        self.emulator.quotas.clear()
        return {}

    async def requests(self, _: Mapping[str, Any]) -> Any:
        return {"requests": [entry.shown() for entry in self.emulator.journal.entries]}

    async def clear_requests(self, _: Mapping[str, Any]) -> Any:
        self.emulator.journal.clear()
        return {}

    async def coverage(self, _: Mapping[str, Any]) -> Any:
        return {"operations": dict(self.emulator.journal.used)}

    def _operations(self) -> Any:
        return {"mode": self.emulator.pace.mode, "seconds": self.emulator.pace.seconds}

    def _tuning(self) -> Any:
        return {"mode": self.emulator.tuning.mode, "seconds": self.emulator.tuning.seconds}


def _shown(run: Run) -> Mapping[str, Any]:
    return {"model": f"tunedModels/{run.id}", "completed": run.stepped, "total": run.total}


_ROUTES: Final[list[tuple[str, str, str, Handler]]] = [
    ("GET", "", "nothing", _Control.info),
    ("POST", "reset", "nothing", _Control.reset),
    ("POST", "seed", "seed", _Control.seed),
    ("GET", "tuning", "nothing", _Control.tuning),
    ("PUT", "tuning", "tuning", _Control.set_tuning),
    ("POST", "tuning/step", "step", _Control.step),
    ("GET", "operations", "nothing", _Control.operations),
    ("PUT", "operations", "tuning", _Control.set_operations),
    ("POST", "operations/step", "step_operations", _Control.step_operations),
    ("GET", "faults", "nothing", _Control.faults),
    ("POST", "faults", "fault", _Control.order_fault),
    ("DELETE", "faults", "nothing", _Control.clear_faults),
    ("GET", "quotas", "nothing", _Control.quotas),
    ("PUT", "quotas", "quotas", _Control.set_quotas),
    ("DELETE", "quotas", "nothing", _Control.clear_quotas),
    ("GET", "requests", "nothing", _Control.requests),
    ("DELETE", "requests", "nothing", _Control.clear_requests),
    ("GET", "coverage", "nothing", _Control.coverage),
]
