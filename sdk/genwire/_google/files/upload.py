"""Uploads by the resumable protocol: begun once, sent in chunks, gone on with after a failure where the service stands.

The words of the protocol are the contract's.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import httpx
import orjson

from genwire_raw._runtime.call import Call, Upload
from genwire_raw._runtime.errors import DecodeError
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core.effects import Failure, Flow, Invoke, Reply, Sleep, Transfer
from ..._core.progress import Progress
from ..._core.raw_responses import note
from ..._core.session import Session, deliver, failure, own_headers
from ..._upload_session import UploadSession
from ...errors import APIResponseError, UploadError, ValidationError
from ..content.media import guess_mime_type
from .source import Checksum, Source, SourceError, window

MiB: Final = 1024 * 1024


class UploadProgress(NamedTuple):
    """How far an upload has come.

    Attributes:
        sent: Bytes on their way; after a failure, bytes that the service has.
        total: All bytes; None as long as a stream does not end.
    """

    sent: int
    total: int | None


class UploadBar:
    """A tqdm bar over bytes; notebook-aware. What is over in half a second shows none."""

    def __init__(self, delay: float = 0.5) -> None:
        from tqdm.auto import tqdm  # only who shows a bar pays for it

        self._bar: Any = tqdm(total=None, unit="B", unit_scale=True, desc="uploading", delay=delay)

    def update(self, state: UploadProgress) -> None:
        """Shows how far it has come."""
        self._bar.total = state.total
        self._bar.update(state.sent - self._bar.n)

    def close(self) -> None:
        """Leaves the bar as it is."""
        self._bar.close()


def mime_type_of(name: str | None, given: str | None) -> str:
    """The MIME type of what is uploaded, guessed from the name of its file unless given.

    Raises:
        ValidationError: It cannot be guessed, or is none.
    """
    guessed = given or (guess_mime_type(name) if name else None)
    if guessed is None:
        raise ValidationError(
            f"mime_type cannot be told from {name!r}: give it"
            if name
            else "mime_type is needed: bytes have no name"
        )
    if "/" not in guessed or not guessed.isascii() or not guessed.isprintable():
        raise ValidationError(f"mime_type must be like image/png, got {guessed!r}")
    return guessed


def begin(session: Session, file: raw.File, size: int | None, mime_type: str) -> Flow[UploadSession]:
    """Tells the service of a file, and gives where its bytes are to go."""
    call, words = _call(raw.CreateFileRequest(file=file))
    said = {"protocol": words.protocol, "command": words.commands["start"], "type": mime_type}
    if size is not None:
        said["length"] = str(size)
    headers = {**session.options.headers, **_headers(words, said)}
    reply = yield from deliver(session.with_options(session.options._replace(headers=headers)), call)
    return UploadSession(
        _url(session, reply.headers.get(words.headers["url"])),
        max(1, _number(reply.headers.get(words.headers["granularity"])) or 1),
        size,
        file.name,
    )


def go_on(
    session: Session,
    upload: UploadSession,
    source: Source,
    *,
    is_new: bool,
    chunk_size: int,
    shown: Progress[UploadProgress],
) -> Flow[raw.File | None]:
    """Sends what the service does not have yet, and gives the file; None if its answer was lost.

    Args:
        session: What to send with.
        upload: The upload.
        source: All the bytes, those that the service has included.
        is_new: Whether the service is known to have none.
        chunk_size: Bytes a request; made a multiple of the service's granularity.
        shown: Is told how far it has come.

    Raises:
        UploadError: It broke off; most have the upload to go on with.
    """
    sending = _Sending(session, upload, source, shown)
    chunk_size = max(1, chunk_size // upload.granularity) * upload.granularity
    failures, failing_since, reached = 0, 0.0, 0
    offset = 0 if is_new else None  # where the service stands; None: it has to be asked
    try:
        while True:
            reply = yield from sending.query() if offset is None else sending.chunk(offset, chunk_size)
            failed = failure(session, sending.call, reply)
            if failed is not None:
                reason, outcome = failed
                failing_since = failing_since if failures else time.monotonic()
                failures += 1
                delay = session.options.retry.delay(outcome, failures, time.monotonic() - failing_since)
                if delay is None:
                    raise _broken_off(reason, outcome.status_code, upload) from reason
                yield Sleep(delay)
                offset = None
                continue
            assert isinstance(reply, Reply)
            if sending.is_over(reply):
                return sending.file(reply) or (yield from sending.file_again())
            offset = sending.received(reply) if offset is None else sending.sent
            shown.update(UploadProgress(offset, source.size))
            if offset > reached:
                failures, reached = 0, offset
    except SourceError as error:
        raise UploadError(f"{sending.call.endpoint.id}: {error}", session=upload) from None


class _Sending:
    """One upload's requests, and what their answers say."""

    def __init__(
        self, session: Session, upload: UploadSession, source: Source, shown: Progress[UploadProgress]
    ) -> None:
        self.call, self._words = _call(None)
        self.sent = 0
        self._all_sent = False
        self._session = session
        self._upload = upload
        self._source = source
        self._shown = shown
        self._checksum = Checksum(source)

    def query(self) -> Flow[Reply | Failure]:
        """Asks how far the service is."""
        self._all_sent = False
        return (yield from self._post({"command": self._words.commands["query"]}, 0, 0))

    def chunk(self, offset: int, limit: int) -> Flow[Reply | Failure]:
        """Sends the next bytes."""
        yield Invoke(self._checksum.catch_up, (offset,))
        part = yield Invoke(window, (self._source, offset, limit))
        self._all_sent = part.is_last
        command = self._words.commands["finish" if part.is_last else "upload"]
        return (yield from self._post({"command": command, "offset": str(offset)}, offset, part.length))

    def is_over(self, reply: Reply) -> bool:
        """Whether the service has the file.

        Raises:
            UploadError: It has given the upload up, or wants more bytes than there are.
        """
        status = reply.headers.get(self._words.headers["status"])
        if status == self._words.statuses["cancelled"]:
            raise UploadError(f"{self.call.endpoint.id}: the service has given the upload up; begin it anew")
        if status == self._words.statuses["finished"] or (self._all_sent and status is None):
            return True
        if self._all_sent:
            raise UploadError(
                f"{self.call.endpoint.id}: the service waits for more than there is; begin it anew"
            )
        return False

    def received(self, reply: Reply) -> int:
        """How many bytes the service says it has.

        Raises:
            UploadError: It does not say, or has more than there are.
        """
        told, size = _number(reply.headers.get(self._words.headers["received"])), self._source.size
        if told is None:
            raise UploadError(f"{self.call.endpoint.id}: the service does not say what it has; begin it anew")
        if size is not None and told > size:
            raise UploadError(
                f"{self.call.endpoint.id}: the service has {told} bytes, and the file has {size}; begin it anew"
            )
        return told

    def file(self, reply: Reply) -> raw.File | None:
        """The file that an answer is about; None if it does not tell.

        Raises:
            UploadError: It has not the bytes that were sent.
        """
        try:
            file = self.call.decode(orjson.loads(reply.content or b"{}")).file
        except (orjson.JSONDecodeError, DecodeError):
            return None
        if (
            file is not None
            and self._checksum.length == self._source.size
            and self._checksum.disagrees(file.sha256_hash)
        ):
            raise UploadError(
                f"{self.call.endpoint.id}: {file.name} has other bytes than were sent; upload it anew"
            )
        return file

    def file_again(self) -> Flow[raw.File | None]:
        """The file, by ending the upload once more: the answer to its end was lost."""
        end = self._source.size or self._checksum.length
        said = {"command": self._words.commands["finish"], "offset": str(end)}
        reply = yield from self._post(said, end, 0)
        return self.file(reply) if isinstance(reply, Reply) else None

    def _post(self, said: Mapping[str, str], offset: int, length: int) -> Flow[Reply | Failure]:
        self.sent = offset

        def shown(count: int) -> None:
            self.sent += count
            self._shown.update(UploadProgress(self.sent, self._source.size))

        own = yield from own_headers(self._session)
        headers = {**self._session.raw.headers_for(self._upload.url, own), **_headers(self._words, said)}
        pieces = self._checksum.pieces(offset, length)
        timeout = self._session.options.timeout
        reply = yield Transfer(self._upload.url, headers, pieces, length, timeout, shown)
        return note(self.call.endpoint.id, reply)


def _call(body: raw.CreateFileRequest | None) -> tuple[Call[raw.CreateFileResponse], Upload]:
    """The call that begins an upload, and the words of the protocol. Beginning twice does no harm."""
    call = api.media.upload.request(body or raw.CreateFileRequest())
    words = call.endpoint.upload
    assert words is not None
    endpoint = call.endpoint._replace(idempotent=True)
    return Call(endpoint, call.arguments, call.body, call.decode), words


def _headers(words: Upload, said: Mapping[str, str]) -> dict[str, str]:
    return {words.headers[what]: value for what, value in said.items()}


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def _url(session: Session, told: str | None) -> str:
    """Where the bytes go, which must not be less private than the API itself."""
    base = httpx.URL(session.raw.base_url)
    try:
        url = base.join(told or "")
    except httpx.InvalidURL:
        told, url = None, base
    if not told or (base.scheme == "https" and url.scheme != "https"):
        raise APIResponseError("media.upload: the answer has no URL that the bytes could safely go to")
    return str(url)


def _broken_off(reason: Exception, status_code: int | None, upload: UploadSession) -> UploadError:
    if status_code in (404, 410):
        return UploadError(f"{reason}; the upload is gone: begin it anew")
    return UploadError(f"{reason}; go on with files.upload(..., resume=error.session)", session=upload)
