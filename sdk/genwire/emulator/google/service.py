"""The Generative Language API over HTTP: from a request to a call, and from its answer to what is sent."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final

import orjson
from starlette.requests import Request
from starlette.responses import Response

from .. import body as request_body
from .. import json_body
from ..address import base_url
from ..aside import aside
from ..contract import Match, Operation
from ..engines import EngineError
from ..journal import Entry
from ..made_up import MADE_UP
from ..replies import MID_STREAM_PAUSE, StreamReply, json_reply, while_connected, with_first
from ..state import DiskFullError
from . import openai_form
from .call import Answer, Call, Media, Message
from .checking import checked
from .errors import GoogleError, bad_key, bad_request, from_http_status, missing_key
from .handlers import handlers
from .protojson import with_enum_numbers
from .query import read_query
from .uploads import uploads_of

if TYPE_CHECKING:
    from ..emulator import Emulator

DISK_FULL: Final = "The emulator's disk is full: delete something, or make room where its --data-dir is."
_BEARER: Final = re.compile(r"bearer\s+(\S+)", re.IGNORECASE)
_VERSION: Final = re.compile(r"(?:/upload)?/(v1(?:beta)?)/")


class GoogleService:
    """Answers requests for the operations of the Generative Language API.

    Args:
        emulator: Whose operations they are.
    """

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._uploads = uploads_of(emulator)
        self._handlers = handlers(emulator.contracts["generativelanguage"])

    async def answer(self, request: Request, match: Match, entry: Entry) -> Response:
        """Carry out a request that an operation was found for; `entry` learns its body."""
        operation = match.operation
        if operation.id in openai_form.HANDLERS:
            return await self._openai(request, match, entry)
        # Without events, a stream is an array, and so is the error that comes in its place.
        as_array = (operation.response or {}).get("type") == "array" and not operation.streams(
            dict(request.query_params), None
        )
        uploads = self._uploads.get(operation.id)
        try:
            if uploads is not None and uploads.is_whole(request):
                self._check_key(request)
                return await uploads.whole(
                    request, lambda data: self._message(operation, data, entry)[1], match.path
                )
            if uploads is not None and not uploads.is_start(request):
                return await uploads.go_on(request)
            call = await self._call(request, match, entry)
            if uploads is not None:
                return uploads.begin(request, call.body, match.path)
            answer = await while_connected(request, self._carried_out(call))
        except GoogleError as error:
            body: Any = [error.body] if as_array else error.body
            return json_reply(body, status=error.http_status, headers=error.headers, pretty=True)
        response = self._reply(request, call, answer, as_array=as_array)
        if operation.id in self._handlers.made_up:
            response.headers.update(MADE_UP)
        return response

    def _reply(self, request: Request, call: Call, answer: Answer, *, as_array: bool) -> Response:
        operation = call.operation
        number_enums = "enum-encoding=int" in request.query_params.get("$alt", "")
        schema = operation.item if "x-streaming" in operation.extensions else operation.response

        def encoded(message: Message) -> Message:
            return with_enum_numbers(call.contract, schema, message) if number_enums and schema else message

        if isinstance(answer, Mapping):
            return json_reply(encoded(answer), pretty=request.query_params.get("prettyPrint") != "false")
        if isinstance(answer, Media):
            return StreamReply(_bytes(answer), media_type=answer.media_type)
        if as_array:
            return StreamReply(_array(answer, encoded), media_type="application/json; charset=UTF-8")
        done = operation.extensions["x-streaming"].get("done", "")
        return StreamReply(_events(answer, encoded, done), media_type="text/event-stream")

    async def _openai(self, request: Request, match: Match, entry: Entry) -> Response:
        """Carry out a request in OpenAI's form, where errors come in arrays."""
        try:
            sent: Any = None
            if match.operation.method == "POST":
                data = await self._data(request)
                sent = await aside(len(data), lambda: self._parsed(data, entry))
            self._check_key(request)
            call = Call(
                emulator=self._emulator,
                operation=match.operation,
                path=match.path,
                query={},
                body={},
                version="v1beta",
                base_url=base_url(request),
                sent=sent,
            )
            answer = await while_connected(request, self._carried_out(call))
        except GoogleError as error:
            return json_reply([error.body], status=error.http_status, headers=error.headers, pretty=True)
        if isinstance(answer, Mapping):
            return json_reply(answer)
        assert not isinstance(answer, Media)
        return StreamReply(_completion_events(answer), media_type="text/event-stream")

    def failure(self, error: Exception) -> Response:
        """Return the answer to a request that could not be carried out."""
        match error:
            case request_body.BodyTooLargeError():
                reply = from_http_status(400, f"Request payload size exceeds the limit: {error.limit} bytes.")
            case request_body.BodyTooSlowError():
                reply = from_http_status(408, "The request's body did not come in time.")
            case DiskFullError():
                reply = from_http_status(507, DISK_FULL)
            case _:
                reply = from_http_status(500, "An internal error has occurred.")
        return json_reply(reply.body, status=reply.http_status, headers={"connection": "close"}, pretty=True)

    def not_found(self) -> Response:
        """Return the answer to a path, or a method on one, that there is no operation for."""
        return self.error(404, "Method not found.")

    def error(self, http_status: int, message: str) -> Response:
        """Return an error by its HTTP status."""
        return json_reply(from_http_status(http_status, message).body, status=http_status, pretty=True)

    async def _call(self, request: Request, match: Match, entry: Entry) -> Call:
        operation = match.operation
        contract = self._emulator.contracts[operation.api]
        query = read_query(contract, operation, request.query_params.multi_items())
        sent: Any = None
        message: Message = {}
        size = 0
        if operation.body is not None:
            data = await self._data(request)
            size = len(data)
            sent, message = await aside(size, lambda: self._message(operation, data, entry))
        # The service, too, reads the body before it looks at the key.
        self._check_key(request)
        version = _VERSION.match(request.scope["path"])
        return Call(
            emulator=self._emulator,
            operation=operation,
            path=match.path,
            query=query,
            body=message,
            version=version[1] if version else "v1beta",
            base_url=base_url(request),
            sent=sent,
            size=size,
            bearer=_bearer(request),
        )

    async def _data(self, request: Request) -> bytes:
        settings = self._emulator.settings
        return await request_body.read(request, limit=settings.max_body_bytes, patience=settings.body_timeout)

    def _parsed(self, data: bytes, entry: Entry) -> Any:
        try:
            value = json_body.parse(data, lenient=True, comments=self._emulator.settings.json_comments)
        except json_body.JsonError as error:
            raise bad_request([("", f"Invalid JSON payload received. {error}")]) from None
        entry.note_body(value, len(data))
        return value

    def _message(self, operation: Operation, data: bytes, entry: Entry) -> tuple[Any, Message]:
        value = self._parsed(data, entry)
        return value, checked(self._emulator.contracts[operation.api], operation, value)

    async def _carried_out(self, call: Call) -> Answer:
        try:
            answer = await self._handlers.by_operation[call.operation.id](call)
            if isinstance(answer, Mapping | Media):
                return answer
            return await with_first(answer)
        except EngineError as error:
            raise from_http_status(error.status, str(error)) from None

    def _check_key(self, request: Request) -> None:
        accepted = self._emulator.settings.keys
        if not accepted:
            return
        key = request.headers.get("x-goog-api-key") or request.query_params.get("key")
        token = _bearer(request) or request.query_params.get("access_token")
        if not key and not token:
            raise missing_key()
        if key and key not in accepted:
            raise bad_key()
        if not key and token not in accepted:
            if "/openai/" in request.url.path:
                raise bad_key()
            raise GoogleError("UNAUTHENTICATED", "Request had invalid authentication credentials.")


def _bearer(request: Request) -> str:
    """Return the access token in the headers of a request; empty without one."""
    found = _BEARER.fullmatch(request.headers.get("authorization", ""))
    return found[1] if found else ""


async def _bytes(media: Media) -> AsyncGenerator[bytes, None]:
    for piece in media.pieces:
        yield piece


async def _events(
    answer: AsyncGenerator[Message, None], encoded: Any, done: str
) -> AsyncGenerator[bytes, None]:
    async with aclosing(answer):
        try:
            async for message in answer:
                yield _named(message) + b"data: " + orjson.dumps(encoded(message)) + b"\r\n\r\n"
            if done:
                yield f"data: {done}\r\n\r\n".encode()
        except (GoogleError, EngineError) as error:
            await asyncio.sleep(MID_STREAM_PAUSE)
            # The service breaks its own form here: the error comes bare, over several lines.
            yield orjson.dumps(_mid_stream(error), option=orjson.OPT_INDENT_2) + b"\r\n\r\n"


async def _completion_events(answer: AsyncGenerator[Message, None]) -> AsyncGenerator[bytes, None]:
    async with aclosing(answer):
        try:
            async for message in answer:
                yield b"data: " + orjson.dumps(message) + b"\n\n"
        except (GoogleError, EngineError) as error:
            await asyncio.sleep(MID_STREAM_PAUSE)
            yield b"data: " + orjson.dumps(_mid_stream(error)) + b"\n\n"
            return
    yield b"data: [DONE]\n\n"


async def _array(answer: AsyncGenerator[Message, None], encoded: Any) -> AsyncGenerator[bytes, None]:
    before = b"["
    async with aclosing(answer):
        try:
            async for message in answer:
                yield before + orjson.dumps(encoded(message), option=orjson.OPT_INDENT_2)
                before = b",\r\n"
        except (GoogleError, EngineError) as error:
            await asyncio.sleep(MID_STREAM_PAUSE)
            yield before + orjson.dumps(_mid_stream(error), option=orjson.OPT_INDENT_2)
            before = b""
    yield b"]" if before != b"[" else b"[]"


def _named(message: Message) -> bytes:
    """Return the lines that an event with a type and an id has before its data."""
    lines = [("event", message.get("event_type")), ("id", message.get("event_id"))]
    return b"".join(f"{name}: {value}\r\n".encode() for name, value in lines if value is not None)


def _mid_stream(error: GoogleError | EngineError) -> Mapping[str, Any]:
    reply = from_http_status(error.status, str(error)) if isinstance(error, EngineError) else error
    return reply.body
