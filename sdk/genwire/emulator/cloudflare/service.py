"""Workers AI over HTTP: from a request to a checked call, and from its answer to what is sent."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Mapping, Sequence
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
from ..made_up import MADE_UP
from ..replies import MID_STREAM_PAUSE, StreamReply, json_reply, while_connected, with_first
from .call import Call
from .errors import INTERNAL, CloudflareError, from_http_status
from .form import Field, read_form
from .handlers import HANDLERS, made_up_answer
from .run import CHATS, Answer, run, runs
from .validation import complaint

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
        self._contract = emulator.contracts["workers_ai"]

    async def answer(self, request: Request, match: Match, entry: Entry) -> Response:
        """Carry out a request that an operation was found for; `entry` learns its body."""
        try:
            self._check_token(request, match)
            if not runs(self._contract, match.operation):
                return await self._other(request, match, entry)
            body, size = await self._body(request, entry)
            call = Call(self._emulator, match.operation, match.path, dict(request.query_params), body)
            answer = await while_connected(request, self._carried_out(call, size))
        except CloudflareError as error:
            return json_reply(error.body, status=error.http_status, headers=error.headers)
        if isinstance(answer, Mapping):
            return json_reply(answer)
        return StreamReply(_events(answer, match.operation), media_type="text/event-stream")

    def failure(self, error: Exception) -> Response:
        """Return the answer to a request that could not be carried out."""
        match error:
            case request_body.BodyTooLargeError():
                reply = CloudflareError(3006, model_error=True)
            case request_body.BodyTooSlowError():
                reply = CloudflareError(3007, model_error=True)
            case _:
                reply = CloudflareError(INTERNAL)
        return json_reply(reply.body, status=reply.http_status, headers={"connection": "close"})

    def not_found(self) -> Response:
        """Return the answer to a path, or a method on one, that there is no operation for."""
        return json_reply(CloudflareError(7000).body, status=400)

    def error(self, http_status: int, message: str) -> Response:
        """Return an error by its HTTP status."""
        return json_reply(from_http_status(http_status, message).body, status=http_status)

    async def _other(self, request: Request, match: Match, entry: Entry) -> Response:
        """Answer an operation that runs no model, or one of a kind that the emulator knows nothing of."""
        operation = match.operation
        body: Any = None
        form: Sequence[Field] = ()
        if operation.body is not None:
            body, _ = await self._body(request, entry)
            if (message := complaint(self._contract, operation.body, body)) is not None:
                raise CloudflareError(5006, message, model_error=True)
        elif operation.form is not None:
            data = await self._data(request, self._emulator.settings.max_upload_bytes)
            form = await aside(len(data), lambda: read_form(request.headers.get("content-type", ""), data))
        call = Call(self._emulator, operation, match.path, dict(request.query_params), body, form)
        if (handler := HANDLERS.get(operation.id)) is not None:
            return json_reply(await handler(call))
        if operation.gives_bytes:
            return Response(b"", media_type="application/octet-stream", headers=MADE_UP)
        return json_reply(made_up_answer(call), headers=MADE_UP)

    async def _carried_out(self, call: Call, size: int) -> Answer:
        try:
            answer = await run(call, size)
            return answer if isinstance(answer, Mapping) else await with_first(answer)
        except EngineError as error:
            raise from_http_status(error.status, str(error)) from None

    async def _body(self, request: Request, entry: Entry) -> tuple[Any, int]:
        data = await self._data(request, self._emulator.settings.max_body_bytes)
        return await aside(len(data), lambda: _parsed(data, entry)), len(data)

    async def _data(self, request: Request, limit: int) -> bytes:
        return await request_body.read(request, limit=limit, patience=self._emulator.settings.body_timeout)

    def _check_token(self, request: Request, match: Match) -> None:
        accepted = self._emulator.settings.keys
        bearer = _BEARER.fullmatch(request.headers.get("authorization", ""))
        if accepted and (bearer is None or bearer[1] not in accepted):
            raise CloudflareError(2009 if match.operation.id.startswith("gateway.") else 10000)


def _parsed(data: bytes, entry: Entry) -> Any:
    try:
        body = json_body.parse(data)
    except json_body.JsonError as error:
        raise CloudflareError(5006, f"Bad input: Error: {error}", model_error=True) from None
    entry.note_body(body, len(data))
    return body


async def _events(
    answer: AsyncGenerator[Mapping[str, Any], None], operation: Operation
) -> AsyncGenerator[bytes, None]:
    # The events of the Responses form have names, and a last one that says so in the place of a marker.
    done = operation.extensions["x-streaming"]["done"]
    named = False
    async with aclosing(answer):
        try:
            async for message in answer:
                named = "type" in message
                name = f"event: {message['type']}\n".encode() if named else b""
                yield name + b"data: " + orjson.dumps(message) + b"\n\n"
        except (CloudflareError, EngineError) as error:
            await asyncio.sleep(MID_STREAM_PAUSE)
            failure = from_http_status(error.status, str(error)) if isinstance(error, EngineError) else error
            if named:
                event = {
                    "type": "error",
                    "code": str(failure.code),
                    "message": failure.message,
                    "param": None,
                }
                yield b"event: error\ndata: " + orjson.dumps(event) + b"\n\n"
                return
            body = failure.body
            if operation.id in CHATS:
                # Clients of OpenAI's form look for an error here, and take anything else for a piece.
                body |= {"error": {"code": failure.code, "message": failure.message}}
            yield b"data: " + orjson.dumps(body) + b"\n\n"
            return
    if not named:
        yield f"data: {done}\n\n".encode()
