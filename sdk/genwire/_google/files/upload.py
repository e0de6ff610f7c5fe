"""Uploads by the resumable protocol: begun once, sent in chunks, and resumed after a failure.

The words of the protocol are the contract's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Generic, TypeVar

import attrs
import httpx
import orjson

from genwire_raw._runtime.call import Call, Upload
from genwire_raw._runtime.errors import DecodeError
from genwire_raw.generativelanguage import models as raw

from ..._core.effects import Failure, Flow, Invoke, Reply, Transfer
from ..._core.progress import CountBar, Progress, ProgressLike, display
from ..._core.raw_responses import note
from ..._core.session import MiB, Retries, Session, deliver, failure, request_headers
from ..._upload_session import UploadSession
from ...errors import APIResponseError, GenwireError, UploadError, ValidationError
from ..content.mime_types import guess_mime_type
from .source import Checksum, Source, SourceError, window

T = TypeVar("T")

_MOST_GRANULARITY: Final = 256 * MiB


@attrs.frozen
class UploadProgress:
    """The progress of an upload.

    Attributes:
        sent: Bytes sent; after a failure, bytes that the service has.
        total: All bytes; None for a stream that has not ended.
    """

    sent: int
    total: int | None


UploadProgress.__module__ = "genwire"


class UploadBar(CountBar):
    """A bar over the bytes of an upload, or of a download."""

    def __init__(self, doing: str = "uploading", delay: float = 0.5) -> None:
        super().__init__(doing, delay=delay, unit="B", unit_scale=True)

    def update(self, state: UploadProgress) -> None:
        """Show the progress."""
        self.show(state.sent, state.total)


def mime_type_of(name: str | None, given: str | None) -> str:
    """Return the MIME type of an upload, guessed from the name of its file unless given.

    Raises:
        ValidationError: It cannot be guessed, or is no MIME type.
    """
    guessed = given or (guess_mime_type(name) if name else None)
    if guessed is None:
        raise ValidationError(
            f"mime_type cannot be guessed from {name!r}: pass mime_type=..."
            if name
            else "mime_type is required: bytes have no file name"
        )
    if "/" not in guessed or not guessed.isascii() or not guessed.isprintable():
        raise ValidationError(f"mime_type must be like image/png, got {guessed!r}")
    return guessed


def begin(
    session: Session, call: Call[Any], size: int | None, mime_type: str, name: str | None = None
) -> Flow[UploadSession]:
    """Announce a file to the service with a call, and return where its bytes are to go."""
    words = _words(call)
    values = {"protocol": words.protocol, "command": words.commands["start"], "type": mime_type}
    if size is not None:
        values["length"] = str(size)
    reply = yield from deliver(session, call, _headers(words, values))
    granularity = _number(reply.headers.get(words.headers["granularity"])) or 1
    if granularity > _MOST_GRANULARITY:
        raise APIResponseError(
            f"{call.endpoint.id}: the service asks for chunks of {granularity} bytes; the limit is {_MOST_GRANULARITY}"
        )
    return UploadSession(
        _url(session, reply.headers.get(words.headers["url"]), call.endpoint.id), granularity, size, name
    )


def resume(
    session: Session,
    call: Call[T],
    upload: UploadSession,
    source: Source,
    *,
    is_new: bool,
    chunk_size: int,
    progress: ProgressLike[UploadProgress],
) -> Flow[T | None]:
    """Send what the service does not have yet, and return the answer to the last byte; None if it was lost.

    Args:
        session: What to send with.
        call: The call that began the upload; it reads the answer.
        upload: The upload.
        source: All bytes, including those that the service has.
        is_new: Whether the service is known to have none.
        chunk_size: Bytes a request; made a multiple of the service's granularity.
        progress: As for `files.upload`.

    Raises:
        UploadError: It was interrupted; most have the session to resume it with.
    """
    shown = display(progress, UploadBar)
    sending = _Sending(session, call, upload, source, shown)
    chunk_size = max(1, chunk_size // upload.granularity) * upload.granularity
    reached = 0
    offset = 0 if is_new else None  # how many bytes the service has; None: it has to be asked
    retries = Retries(session, sending.call, from_failure=True)
    origin = _origin(upload.url)
    try:
        while True:
            yield from retries.begin()
            reply = yield from sending.query() if offset is None else sending.chunk(offset, chunk_size)
            failed = failure(session, sending.call, reply, origin)
            if failed is not None:
                reason, outcome = failed
                try:
                    yield from retries.after(reason, outcome)
                except GenwireError:
                    raise _interrupted(reason, outcome.status_code, upload) from reason
                offset = None
                continue
            assert isinstance(reply, Reply)
            if sending.is_over(reply):
                return sending.answer(reply) or (yield from sending.answer_again())
            offset = sending.received(reply) if offset is None else sending.sent
            shown.update(UploadProgress(offset, source.size))
            if offset > reached:
                reached = offset
                retries.restart()
    except SourceError as error:
        raise UploadError(f"{sending.call.endpoint.id}: {error}", session=upload) from None
    finally:
        retries.close()
        shown.close()


class _Sending(Generic[T]):
    """The requests of one upload, and what their answers mean."""

    def __init__(
        self,
        session: Session,
        call: Call[T],
        upload: UploadSession,
        source: Source,
        shown: Progress[UploadProgress],
    ) -> None:
        self.call, self._words = call, _words(call)
        self.sent = 0
        self._all_sent = False
        self._session = session
        self._upload = upload
        self._source = source
        self._shown = shown
        self._checksum = Checksum(source)

    def query(self) -> Flow[Reply | Failure]:
        """Ask how many bytes the service has."""
        self._all_sent = False
        return (yield from self._post({"command": self._words.commands["query"]}, 0, 0))

    def chunk(self, offset: int, limit: int) -> Flow[Reply | Failure]:
        """Send the next bytes."""
        yield Invoke(self._checksum.catch_up, (offset,))
        part = yield Invoke(window, (self._source, offset, limit))
        self._all_sent = part.is_last
        command = self._words.commands["finish" if part.is_last else "upload"]
        return (yield from self._post({"command": command, "offset": str(offset)}, offset, part.length))

    def is_over(self, reply: Reply) -> bool:
        """Whether the service has the file.

        Raises:
            UploadError: It cancelled the upload, or expects more bytes than there are.
        """
        status = reply.headers.get(self._words.headers["status"])
        if status == self._words.statuses["cancelled"]:
            raise UploadError(f"{self.call.endpoint.id}: the service cancelled the upload; start it again")
        if status == self._words.statuses["finished"] or (self._all_sent and status is None):
            return True
        if self._all_sent:
            raise UploadError(
                f"{self.call.endpoint.id}: the service expects more bytes than the file has; start the upload again"
            )
        return False

    def received(self, reply: Reply) -> int:
        """Return how many bytes the service says it has.

        Raises:
            UploadError: It does not say, or has more than there are.
        """
        received, size = _number(reply.headers.get(self._words.headers["received"])), self._source.size
        if received is None:
            raise UploadError(
                f"{self.call.endpoint.id}: the service does not say how many bytes it has; start the upload again"
            )
        if size is not None and received > size:
            raise UploadError(
                f"{self.call.endpoint.id}: the service has {received} bytes, but the file has {size}; "
                "start the upload again"
            )
        return received

    def answer(self, reply: Reply) -> T | None:
        """Return what an answer holds; None if there is nothing in it.

        Raises:
            UploadError: The file in it has other bytes than were sent.
        """
        try:
            content = orjson.loads(reply.content or b"{}")
            answer = self.call.decode(content)
        except (orjson.JSONDecodeError, DecodeError):
            return None
        file = answer.file if isinstance(answer, raw.CreateFileResponse) else None
        if (
            file is not None
            and self._checksum.length == self._source.size
            and self._checksum.disagrees(file.sha256_hash)
        ):
            raise UploadError(
                f"{self.call.endpoint.id}: {file.name} has other bytes than were sent; upload it again"
            )
        is_lost = not content or (isinstance(answer, raw.CreateFileResponse) and file is None)
        return None if is_lost else answer

    def answer_again(self) -> Flow[T | None]:
        """Return the answer by finishing the upload once more: the first one was lost."""
        end = self._source.size or self._checksum.length
        values = {"command": self._words.commands["finish"], "offset": str(end)}
        reply = yield from self._post(values, end, 0)
        return self.answer(reply) if isinstance(reply, Reply) else None

    def _post(self, values: Mapping[str, str], offset: int, length: int) -> Flow[Reply | Failure]:
        self.sent = offset

        def shown(count: int) -> None:
            self.sent += count
            self._shown.update(UploadProgress(self.sent, self._source.size))

        own = yield from request_headers(self._session)
        headers = {**self._session.raw.headers_for(self._upload.url, own), **_headers(self._words, values)}
        pieces = self._checksum.pieces(offset, length)
        timeout = self._session.options.timeout
        reply = yield Transfer(self._upload.url, headers, pieces, length, timeout, shown)
        return note(self.call.endpoint.id, reply)


def _words(call: Call[Any]) -> Upload:
    """The words of the protocol of a call that begins an upload."""
    words = call.endpoint.upload
    assert words is not None
    return words


def _headers(words: Upload, values: Mapping[str, str]) -> dict[str, str]:
    return {words.headers[what]: value for what, value in values.items()}


def _origin(url: str) -> str:
    """The scheme and host of a URL, for messages: its query lets anybody write to the upload."""
    parsed = httpx.URL(url)
    return f"{parsed.scheme}://{parsed.netloc.decode().rpartition('@')[2]}"


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def _url(session: Session, given: str | None, operation: str = "media.upload") -> str:
    """Where the bytes go, which must not be less private than the API itself."""
    base = httpx.URL(session.raw.base_url)
    try:
        url = base.join(given or "")
    except httpx.InvalidURL:
        given, url = None, base
    if not given or (base.scheme == "https" and url.scheme != "https"):
        raise APIResponseError(f"{operation}: the answer has no URL that the bytes could safely be sent to")
    return str(url)


def _interrupted(reason: Exception, status_code: int | None, upload: UploadSession) -> UploadError:
    if status_code in (404, 410):
        return UploadError(f"{reason}; the upload is gone: start it again")
    return UploadError(f"{reason}; resume it with files.upload(..., resume=error.session)", session=upload)
