"""Downloads: to a path or into memory, going on from what has arrived after a failure."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol, overload

from genwire_raw._runtime.call import Call
from genwire_raw.generativelanguage import api

from ..._core.effects import Drain, Flow, Invoke
from ..._core.methods import TwoForms, method
from ..._core.progress import Progress, ProgressLike, display
from ..._core.session import Retries, Session, deliver, failure
from ...errors import ResponseTooLargeError
from .upload import UploadBar, UploadProgress

if TYPE_CHECKING:
    from genwire_raw.generativelanguage import models as raw

    from ..._core.effects import Failure

_PARTIAL_CONTENT: Final = 206


def download_file(
    session: Session,
    name: str,
    to: str | PathLike[str] | None,
    progress: ProgressLike[UploadProgress],
) -> Flow[bytes | Path]:
    """Download a file as `Files.download` does; the flow behind it."""
    shown = display(progress, partial(UploadBar, "downloading"))
    try:
        if to is None:
            memory = BytesIO()
            yield from download_into(session, name, memory, shown, limit=session.options.max_response_bytes)
            return memory.getvalue()
        path = Path(to)
        part = path.with_name(f"{path.name}.part")
        file: BinaryIO = yield Invoke(part.open, ("wb",))
        try:
            with file:
                yield from download_into(session, name, file, shown)
            yield Invoke(part.replace, (path,))
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        return path
    finally:
        shown.close()


def download_into(
    session: Session,
    name: str,
    file: BinaryIO,
    shown: Progress[UploadProgress] | None = None,
    *,
    limit: int | None = None,
) -> Flow[None]:
    """Write the bytes of a file to an open one, from its beginning.

    Args:
        session: What to send with.
        name: The file's name or id.
        file: Where the bytes go.
        shown: Displays the progress.
        limit: The most bytes that the file may have.

    Raises:
        ResponseTooLargeError: It has more.
    """
    call = api.files.download.request_for(name)
    streamed = Call(call.endpoint, call.arguments, None, call.decode, streams=True, name=call.name)
    retries = Retries(session, streamed, from_failure=True)
    received, total = 0, None

    def write(piece: bytes) -> None:
        nonlocal received
        received += len(piece)
        if limit is not None and received > limit:
            raise ResponseTooLargeError(
                f"{call.endpoint.id}: the file has more than {limit} bytes (max_response_bytes): give a path"
            )
        file.write(piece)
        if shown is not None:
            shown.update(UploadProgress(received, total))

    try:
        while True:
            yield from retries.begin()
            # Compressed, a part of the file would be no part of the answer.
            headers = {"accept": "*/*", "accept-encoding": "identity"}
            reply = yield from deliver(
                session, streamed, {**headers, "range": f"bytes={received}-"} if received else headers
            )
            if received and reply.status_code != _PARTIAL_CONTENT:  # the service sends it all again
                file.seek(0)
                file.truncate()
                received = 0
            before = received
            length = reply.headers.get("content-length", "")
            total = before + int(length) if length.isdigit() else None
            broken: Failure | None = yield Drain(reply.response, write)
            if broken is None:
                return
            if received > before:
                retries.restart()
            failed = failure(session, streamed, broken)
            assert failed is not None
            yield from retries.after(*failed)
    finally:
        retries.close()


if TYPE_CHECKING:

    class Download(Protocol):
        @overload
        def __call__(
            self, file: str | raw.File, to: None = None, *, progress: ProgressLike[UploadProgress] = None
        ) -> bytes: ...
        @overload
        def __call__(
            self,
            file: str | raw.File,
            to: str | PathLike[str],
            *,
            progress: ProgressLike[UploadProgress] = None,
        ) -> Path: ...

    class AsyncDownload(Protocol):
        @overload
        def __call__(
            self, file: str | raw.File, to: None = None, *, progress: ProgressLike[UploadProgress] = None
        ) -> Coroutine[Any, Any, bytes]: ...
        @overload
        def __call__(
            self,
            file: str | raw.File,
            to: str | PathLike[str],
            *,
            progress: ProgressLike[UploadProgress] = None,
        ) -> Coroutine[Any, Any, Path]: ...

    def downloading(body: Callable[..., Any]) -> TwoForms[Download, AsyncDownload]: ...
else:
    downloading = method
