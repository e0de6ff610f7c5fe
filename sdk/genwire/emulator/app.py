"""The emulator as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import Message, Receive, Scope, Send

from .body import BodyTooLargeError, BodyTooSlowError
from .cloudflare.service import CloudflareService
from .console import console_routes
from .contract import Match
from .control import control_routes
from .emulator import Emulator
from .faults import Fault, close_connection, spoil
from .google.discovery import discovery_route
from .google.service import GoogleService
from .journal import Entry
from .replies import ClientGoneError, StreamReply, json_reply, while_connected
from .settings import Settings

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
    app = Starlette(routes=routes, lifespan=lifespan)
    # Not a mount at "/": that would not match paths with an encoded line break.
    app.router.default = _Dispatcher(emulator)
    app.router.redirect_slashes = False
    return app


class _Dispatcher:
    """Finds the operation of each request, notes it, lets ordered faults happen, and has its service answer."""

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
        entry = self._emulator.journal.begin(
            method=scope["method"],
            path=path,
            query=parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True),
            headers=request.headers.items(),
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
            if not isinstance(error, BodyTooLargeError | BodyTooSlowError):
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
