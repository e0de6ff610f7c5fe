"""Uploads: resumable by `X-Goog-Upload-` headers or by `Location` and `Content-Range`, or multipart."""

from __future__ import annotations

import re
import secrets
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final

from starlette.requests import Request
from starlette.responses import Response

from .. import body as request_body
from ..address import base_url
from ..contract import Operation
from ..replies import json_reply
from .call import Message
from .errors import GoogleError, invalid_argument
from .multipart import RelatedParts, boundary_of
from .upload_targets import Session, Target, ToFile, ToStore

if TYPE_CHECKING:
    from ..emulator import Emulator

KIND: Final = "upload"
_NUMBER: Final = re.compile(r"\d{1,18}", re.ASCII)
_RANGE: Final = re.compile(r"bytes (?:(\d{1,18})-\d{1,18}|\*)/(\d{1,18}|\*)", re.ASCII)
# What a multipart body has besides the file.
_FRAME_BYTES: Final = 1024 * 1024
_RESUME_INCOMPLETE: Final = 308


class Uploads:
    """The uploads of an emulator.

    Args:
        emulator: Where they go.
        operation: The operation that the contract describes the protocol at.
    """

    def __init__(self, emulator: Emulator, operation: Operation) -> None:
        self._emulator = emulator
        self._target: Target = (
            ToStore(operation) if "file_search_store" in operation.path_parameters else ToFile()
        )
        protocol = operation.extensions["x-upload"]
        self._headers: Mapping[str, str] = protocol["headers"]
        self._commands: Mapping[str, str] = protocol["commands"]
        self._statuses: Mapping[str, str] = protocol["statuses"]

    def begin(self, request: Request, message: Message, parent: Mapping[str, str]) -> Response:
        """Answer the request that begins an upload.

        Args:
            request: The request.
            parent: The path parameters that say where it goes.
            message: Its body, in canonical form.

        Raises:
            GoogleError: It is not of the protocol, the file is too large, or its name is taken.
        """
        described = self._target.described(message)
        self._target.check(self._emulator, parent, described)
        length = self._header(request, "length") or request.headers.get("x-upload-content-length", "")
        mime_type = self._header(request, "type") or request.headers.get("x-upload-content-type", "")
        if length and not _is_number(length):
            raise invalid_argument(f"Invalid value of {self._headers['length']}: {length[:40]}")
        self._check_size(int(length or 0))
        session = Session(
            secrets.token_urlsafe(24),
            described,
            mime_type or "application/octet-stream",
            int(length) if length else None,
            parent=parent,
        )
        self._emulator.state.put(KIND, session.id, asdict(session))
        path = request.scope["path"]
        url = f"{base_url(request)}{path}?upload_id={session.id}&upload_protocol=resumable"
        if self._header(request, "protocol") != "resumable":
            return Response(headers={"location": url, "x-guploader-uploadid": session.id})
        return Response(headers={self._headers["url"]: url, **self._status(session)})

    def is_whole(self, request: Request) -> bool:
        """Return whether a request is a whole upload by itself: a `multipart/related` body."""
        return (
            self._header(request, "protocol") == "multipart"
            or request.query_params.get("uploadType") == "multipart"
        )

    async def whole(
        self, request: Request, read: Callable[[bytes], Message], parent: Mapping[str, str]
    ) -> Response:
        """Answer a request that is a whole upload.

        Args:
            request: The request.
            parent: The path parameters that say where it goes.
            read: Returns the message of the body's first part, in canonical form.

        Raises:
            GoogleError: The body is malformed, the file is too large, or its name is taken.
        """
        settings = self._emulator.settings
        coming = request_body.pieces(
            request, limit=settings.max_upload_bytes + _FRAME_BYTES, patience=settings.body_timeout
        )
        parts = RelatedParts(coming, boundary_of(request.headers.get("content-type", "")))
        described = self._target.described(read(await parts.message()))
        self._target.check(self._emulator, parent, described)
        mime_type = await parts.media_type() or "application/octet-stream"
        session = Session(secrets.token_urlsafe(24), described, mime_type, None, parent=parent)
        self._emulator.state.put(KIND, session.id, asdict(session))
        try:
            async with aclosing(_in_granules(parts.content(), settings.upload_granularity)) as granules:
                async for data in granules:
                    session = self._keep(session, data)
            return self._finish(request, session)
        except BaseException:
            with self._emulator.state.transaction():
                self._emulator.state.delete(KIND, session.id)
                self._emulator.state.delete_content(session.id)
            raise

    def is_start(self, request: Request) -> bool:
        """Return whether a request begins an upload; otherwise it goes on with one.

        Raises:
            GoogleError: It does neither.
        """
        if "upload_id" in request.query_params:
            return False
        command = self._header(request, "command")
        starts = self._header(request, "protocol") == "resumable" and command == self._commands["start"]
        if starts or request.query_params.get("uploadType") == "resumable":
            return True
        raise invalid_argument(
            f"An upload begins with {self._headers['protocol']}: resumable and "
            f"{self._headers['command']}: {self._commands['start']}."
        )

    async def go_on(self, request: Request) -> Response:
        """Answer a request that sends bytes, asks how many have come, or gives up.

        Raises:
            GoogleError: There is no such upload, or the bytes do not fit.
        """
        body = self._emulator.state.get(KIND, request.query_params["upload_id"])
        if body is None:
            raise GoogleError("NOT_FOUND", "There is no such upload.")
        session = Session(**body)
        if request.method == "PUT":
            return await self._by_range(request, session)
        command = self._header(request, "command")
        if command == self._commands["query"]:
            return Response(headers=self._status(session))
        if command == self._commands["cancel"]:
            return self._cancel(session)
        if session.state == "final":
            return self._finished(session)
        parts = [part.strip() for part in command.split(",")]
        ending = [part.strip() for part in self._commands["finish"].split(",")]
        if session.state != "active" or not set(parts) <= {*ending, self._commands["upload"]} or not parts:
            raise self._refused(session, f"Invalid {self._headers['command']} for an upload: {command[:40]}")
        offset = self._header(request, "offset") or "0"
        if not _is_number(offset) or int(offset) != session.received:
            raise self._refused(session, f"The upload is at {session.received}, not at {offset[:40]}.")
        finishes = ending[-1] in parts
        session = await self._receive(request, session, finishes=finishes)
        return self._finish(request, session) if finishes else Response(headers=self._status(session))

    async def _by_range(self, request: Request, session: Session) -> Response:
        """Answer a PUT, which tells by its Content-Range where its bytes belong and which are the last."""
        if session.state == "final":
            return self._finished(session)
        given = request.headers.get("content-range")
        found = _RANGE.fullmatch(given) if given is not None else None
        if given is not None and found is None:
            raise self._refused(session, f"Invalid Content-Range: {given[:40]}")
        start, total = found.groups() if found else ("0", "")
        if start is None:
            return self._incomplete(session)
        if int(start) != session.received:
            raise self._refused(session, f"The upload is at {session.received}, not at {start}.")
        session = await self._receive(request, session, finishes=True)
        if total == "*" or (total.isdecimal() and session.received < int(total)):
            return self._incomplete(session)
        return self._finish(request, session)

    async def _receive(self, request: Request, session: Session, *, finishes: bool) -> Session:
        """Keep the bytes of a request, a granule at a time, so that one that breaks off leaves whole granules."""
        granule = self._emulator.settings.upload_granularity
        settings = self._emulator.settings
        coming = request_body.pieces(request, limit=settings.max_upload_bytes, patience=settings.body_timeout)
        async with aclosing(_in_granules(coming, granule)) as granules:
            async for data in granules:
                if len(data) < granule and not finishes:
                    raise self._refused(session, f"All but the last bytes come in multiples of {granule}.")
                session = self._keep(session, data)
        return session

    def _keep(self, session: Session, data: bytes) -> Session:
        received = session.received + len(data)
        if session.length is not None and received > session.length:
            raise self._refused(
                session, f"There are more bytes than the {session.length} that were announced."
            )
        self._check_size(received)
        state = self._emulator.state
        with state.transaction():
            # Another request may have gone on with the upload, or ended it, in the meantime.
            kept = state.get(KIND, session.id)
            if kept is None or kept["received"] != session.received or kept["state"] != "active":
                raise self._refused(session, "Another request goes on with this upload.")
            state.append(session.id, session.received, data)
            session = replace(session, received=received)
            state.put(KIND, session.id, asdict(session))
        return session

    def _finish(self, request: Request, session: Session) -> Response:
        if session.length is not None and session.received < session.length:
            raise self._refused(session, f"Only {session.received} of {session.length} bytes have come.")
        self._target.check(self._emulator, session.parent, session.file)
        state = self._emulator.state
        with state.transaction():
            made = self._target.make(self._emulator, session, base_url(request))
            session = replace(session, state="final", made=made)
            state.put(KIND, session.id, asdict(session))
        return self._finished(session)

    def _finished(self, session: Session) -> Response:
        answer = self._target.answer(self._emulator, session.made)
        return json_reply(answer, headers=self._status(session), pretty=True)

    def _cancel(self, session: Session) -> Response:
        if session.state == "active":
            state = self._emulator.state
            session = replace(session, state="cancelled", received=0)
            with state.transaction():
                state.put(KIND, session.id, asdict(session))
                state.delete_content(session.id)
        return Response(headers=self._status(session))

    def _incomplete(self, session: Session) -> Response:
        headers = {"range": f"bytes=0-{session.received - 1}"} if session.received else {}
        return Response(status_code=_RESUME_INCOMPLETE, headers=headers)

    def _status(self, session: Session) -> dict[str, str]:
        name = {"active": "active", "final": "finished", "cancelled": "cancelled"}[session.state]
        return {
            self._headers["status"]: self._statuses[name],
            self._headers["received"]: str(session.received),
            self._headers["granularity"]: str(self._emulator.settings.upload_granularity),
        }

    def _refused(self, session: Session, message: str) -> GoogleError:
        error = invalid_argument(message)
        error.headers = self._status(session)
        return error

    def _check_size(self, size: int) -> None:
        most = self._emulator.settings.max_upload_bytes
        if size > most:
            raise invalid_argument(f"The file is larger than {most} bytes.")

    def _header(self, request: Request, name: str) -> str:
        return str(request.headers.get(self._headers[name], "")).strip()


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None


async def _in_granules(coming: AsyncGenerator[bytes, None], granule: int) -> AsyncGenerator[bytes, None]:
    """Yield bytes in pieces of one size, and what is left at the end."""
    held = bytearray()
    async with aclosing(coming):
        async for piece in coming:
            held += piece
            while len(held) >= granule:
                yield bytes(held[:granule])
                del held[:granule]
    if held:
        yield bytes(held)


def uploads_of(emulator: Emulator) -> Mapping[str, Uploads]:
    """Return the uploads of each operation that has the protocol, by the operation's id."""
    operations: Any = emulator.contracts["generativelanguage"].operations
    return {one.id: Uploads(emulator, one) for one in operations.values() if "x-upload" in one.extensions}
