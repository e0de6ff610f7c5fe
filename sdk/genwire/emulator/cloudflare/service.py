"""Workers AI over HTTP: from a request to a checked call, and from its answer to what is sent."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final

import orjson
from starlette.requests import Request
from starlette.responses import Response

from .. import body as request_body
from .. import json_body
from ..aside import aside
from ..contract import Match, Operation
from ..engines import EngineError
from ..journal import Entry
from ..replies import StreamReply, json_reply, while_connected, with_first
from .errors import INTERNAL, CloudflareError, from_http_status
from .inputs import checked
from .run import Answer, run

if TYPE_CHECKING:
    from ..emulator import Emulator

_BEARER: Final = re.compile(r"bearer\s+(\S+)", re.IGNORECASE)


class CloudflareService:
    """Answers requests for the operations of Workers AI.

    Args:
        emulator: Whose operations they are.
    """

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    async def answer(self, request: Request, match: Match, entry: Entry) -> Response:
        """Carry out a request that an operation was found for; `entry` learns its body."""
        try:
            self._check_token(request, match)
            body = await self._body(request, match, entry)
            answer = await while_connected(request, self._carried_out(match, body))
        except CloudflareError as error:
            return json_reply(error.body, status=error.http_status)
        if isinstance(answer, Mapping):
            return json_reply(answer)
        done = match.operation.extensions["x-streaming"]["done"]
        return StreamReply(_events(answer, done), media_type="text/event-stream")

    def failure(self, error: Exception) -> Response:
        """Return the answer to a request that could not be carried out."""
        match error:
            case request_body.BodyTooLargeError():
                said = CloudflareError(3006, model_error=True)
            case request_body.BodyTooSlowError():
                said = CloudflareError(3007, model_error=True)
            case _:
                said = CloudflareError(INTERNAL)
        return json_reply(said.body, status=said.http_status, headers={"connection": "close"})

    def not_found(self) -> Response:
        """Return the answer to a path, or a method on one, that there is no operation for."""
        return json_reply(CloudflareError(7000).body, status=400)

    def error(self, http_status: int, message: str) -> Response:
        """Return an error by its HTTP status."""
        return json_reply(from_http_status(http_status, message).body, status=http_status)

    async def _carried_out(self, match: Match, body: Mapping[str, Any]) -> Answer:
        try:
            answer = await run(self._emulator, match.operation, match.path, body)
            return answer if isinstance(answer, Mapping) else await with_first(answer)
        except EngineError as error:
            raise from_http_status(error.status, str(error)) from None

    async def _body(self, request: Request, match: Match, entry: Entry) -> Mapping[str, Any]:
        settings = self._emulator.settings
        data = await request_body.read(request, limit=settings.max_body_bytes, patience=settings.body_timeout)
        return await aside(len(data), lambda: self._checked(match.operation, data, entry))

    def _checked(self, operation: Operation, data: bytes, entry: Entry) -> Mapping[str, Any]:
        try:
            body = json_body.parse(data)
        except json_body.JsonError as error:
            raise CloudflareError(5006, f"Bad input: Error: {error}", model_error=True) from None
        entry.note_body(body, len(data))
        contract = self._emulator.contracts[operation.api]
        return checked(contract, operation, body, strict=self._emulator.settings.strict)

    def _check_token(self, request: Request, match: Match) -> None:
        accepted = self._emulator.settings.keys
        bearer = _BEARER.fullmatch(request.headers.get("authorization", ""))
        if accepted and (bearer is None or bearer[1] not in accepted):
            raise CloudflareError(2009 if match.operation.id.startswith("gateway.") else 10000)


async def _events(answer: AsyncGenerator[Mapping[str, Any], None], done: str) -> AsyncGenerator[bytes, None]:
    async with aclosing(answer):
        try:
            async for message in answer:
                yield b"data: " + orjson.dumps(message) + b"\n\n"
        except (CloudflareError, EngineError) as error:
            said = from_http_status(error.status, str(error)) if isinstance(error, EngineError) else error
            yield b"data: " + orjson.dumps(said.body) + b"\n\n"
            return
    yield f"data: {done}\n\n".encode()
