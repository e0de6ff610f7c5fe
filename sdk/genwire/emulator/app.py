"""The emulator as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import AsyncGenerator, Collection
from contextlib import asynccontextmanager
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .body import BodyTooLargeError, BodyTooSlowError
from .cloudflare.service import CloudflareService
from .console import console_routes
from .contract import Match
from .control import control_routes
from .emulator import Emulator
from .faults import Fault, close_connection, spoil
from .google.discovery import discovery_route
from .google.service import GoogleService
from .guard import CONTROL_PREFIX, PAGE, Guard, guarded
from .journal import Entry
from .replies import ClientGoneError, StreamReply, json_reply, while_connected
from .request_log import log_request
from .settings import Settings
from .state import DiskFullError

Service = GoogleService | CloudflareService

# Paths of Cloudflare; what is not one of these is Google's to refuse.
_CLOUDFLARE: Final = re.compile("/client/|/v1/[^/]+/[^/]+/workers-ai/")
_log = logging.getLogger("genwire.emulator")


def create_app(settings: Settings | None = None) -> Starlette:
    """Return the emulator of both services.

    Args:
        settings: How to start; the defaults when absent.

    Raises:
        EngineError: The engine cannot start.
        StateError: The state cannot be opened.
    """
    emulator = Emulator(settings if settings is not None else Settings())

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            await emulator.aclose()

    routes = [
        *console_routes(emulator),
        Mount("/_emulator", routes=control_routes(emulator)),
        discovery_route(emulator),
    ]
    app = Starlette(routes=routes, lifespan=lifespan, exception_handlers={HTTPException: _not_served})
    app.router.redirect_slashes = False
    app.router.default = services = _Dispatcher(emulator)
    # Outside of everything, so that no answer goes out without its headers.
    own = {PAGE, *(route.path for route in routes if isinstance(route, Route))}
    app.middleware_stack = _Entrance(emulator, own, app.build_middleware_stack(), services)
    return app


async def _not_served(request: Request, error: Exception) -> Response:
    """Answer a path of the emulator's own that does not exist, or a method that it does not take."""
    assert isinstance(error, HTTPException)
    message = f"{error.detail}: {request.method} {request.url.path}"
    return json_reply({"error": message}, status=error.status_code, headers=error.headers)


class _Entrance:
    """Checks each request with the guard, and passes it to the emulator's own routes or directly to the services."""

    def __init__(
        self, emulator: Emulator, own: Collection[str], pages: ASGIApp, services: _Dispatcher
    ) -> None:
        self._guard = Guard(emulator.settings.allow_hosts, emulator.settings.keys)
        self._log = emulator.settings.log
        self._own = own
        self._pages = pages
        self._services = services

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._pages(scope, receive, send)
            return
        send = guarded(scope, send)
        path: str = scope["path"]
        controls = path == CONTROL_PREFIX or path.startswith(f"{CONTROL_PREFIX}/")
        refusal = self._refusal(Request(scope, receive), controls=controls)
        if refusal is not None:
            await refusal(scope, receive, send)
        elif controls or path in self._own:
            await self._pages(scope, receive, send)
        else:
            await self._services(scope, receive, send)

    def _refusal(self, request: Request, *, controls: bool) -> Response | None:
        complaint = self._guard.complaint(request.scope)
        if complaint is None:
            return self._guard.control_refusal(request) if controls else None
        if self._log:
            log_request(request.method, request.scope["raw_path"].decode("latin-1"), f"403 {complaint}")
        if controls:
            return json_reply({"error": complaint}, status=403)
        return self._services.refused(request, complaint)


class _Dispatcher:
    """Finds the operation of each request, logs it, applies ordered faults, and has its service answer."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._google = GoogleService(emulator)
        self._cloudflare = CloudflareService(emulator)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        path: str = scope["raw_path"].decode("latin-1")
        match = self._match(scope["method"], path)
        service = self._service(path, match)
        began = time.perf_counter()
        entry = self._emulator.journal.begin(
            method=scope["method"],
            path=path,
            query=scope["query_string"],
            headers=scope["headers"],
            operation=match.operation.id if match is not None else None,
        )

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                entry.status = message["status"]
            await send(message)
            if message["type"] == "http.response.body" and not message.get("more_body", False):
                entry.outcome = "answered"

        fault = self._emulator.faults.take(match.operation.id) if match is not None else None
        if fault is not None:
            entry.fault = fault.kind
        try:
            response = await self._answer(request, service, match, fault, entry)
            if response is not None:
                if fault is None or isinstance(response, StreamReply):
                    await response(scope, receive, noted if fault is None else spoil(fault, scope, noted))
                else:
                    # A fault may hold an answer up; a client that leaves ends it.
                    await while_connected(request, response(scope, receive, spoil(fault, scope, noted)))
        except (ClientGoneError, ClientDisconnect):
            return
        finally:
            entry.outcome = entry.outcome or "unfinished"
            if self._emulator.settings.log:
                milliseconds = (time.perf_counter() - began) * 1000
                what = [entry.status or "---", f"{milliseconds:.1f} ms", entry.operation or "no operation"]
                what += [f"fault {entry.fault}"] if entry.fault else []
                what += ["unfinished"] if entry.outcome == "unfinished" else []
                log_request(entry.method, path, *what)

    def refused(self, request: Request, complaint: str) -> Response:
        """Return the refusal of a request, in the form of the service it was meant for."""
        path: str = request.scope["raw_path"].decode("latin-1")
        return self._service(path, None).error(403, complaint)

    def _match(self, method: str, path: str) -> Match | None:
        if self._emulator.settings.encoded_model_paths and _CLOUDFLARE.match(path):
            path = path.replace("%2F", "/").replace("%2f", "/")
        return self._emulator.match(method, path)

    def _service(self, path: str, match: Match | None) -> Service:
        if match is not None:
            return self._google if match.operation.api == "generativelanguage" else self._cloudflare
        return self._cloudflare if _CLOUDFLARE.match(path) else self._google

    async def _answer(
        self, request: Request, service: Service, match: Match | None, fault: Fault | None, entry: Entry
    ) -> Response | None:
        if fault is not None and fault.kind == "delay":
            await asyncio.sleep(fault.seconds or 0)
        if fault is not None and fault.replaces_answer:
            return _fault_reply(fault, request, service)
        if match is None:
            return service.not_found()
        try:
            return await service.answer(request, match, entry)
        except (ClientGoneError, ClientDisconnect):
            raise
        except Exception as error:
            if not isinstance(error, BodyTooLargeError | BodyTooSlowError | DiskFullError):
                _log.exception("%s failed", match.operation.id)
            return service.failure(error)


def _fault_reply(fault: Fault, request: Request, service: Service) -> Response | None:
    """Return the answer of a fault that replaces it; None once the connection is dropped."""
    if fault.kind == "reset":
        close_connection(request.scope, reset=True)
        return None
    if fault.kind == "redirect":
        return Response(status_code=fault.status, headers={"location": fault.location, **fault.headers})
    if fault.body is None:
        response = service.error(fault.status, "This error was ordered from the emulator.")
        response.headers.update(fault.headers)
        return response
    if isinstance(fault.body, str):
        return Response(fault.body, fault.status, headers=dict(fault.headers))
    return json_reply(fault.body, status=fault.status, headers=fault.headers)
