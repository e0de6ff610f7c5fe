"""Files: upload, list, delete, and wait until they can be used."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

from genwire_raw._runtime.json_types import instance, instances
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow, Invoke
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.polling import Polling
from ..._core.progress import ProgressLike
from ..._core.session import MiB, Session, send
from ..._upload_session import UploadSession
from ...errors import OperationError, UploadError, ValidationError
from ..listed_model import ListedModel
from .download import download_file, downloading
from .source import Source, Uploadable, open_source
from .upload import UploadProgress, begin, mime_type_of
from .upload import resume as resume_upload

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

_PROCESSING_SECONDS = 600.0


class File(ListedModel, raw.File):
    """A file, as the service returns it."""

    __module__ = "genwire"
    __slots__ = ()

    if TYPE_CHECKING:
        name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # answers always have it


class Files(Resource[IO]):
    """Files for contents to refer to. The service keeps them for two days."""

    @method
    def upload(
        self,
        file: Uploadable,
        *,
        name: str | None = None,
        display_name: str | None = None,
        mime_type: str | None = None,
        progress: ProgressLike[UploadProgress] = None,
        chunk_size: int = 8 * MiB,
        wait: bool | float = False,
        resume: UploadSession | None = None,
    ) -> Flow[File]:
        """Upload a file of any size, in little memory. After a failure the upload resumes from what the service has.

        Args:
            file: A path, bytes, or a binary stream, which is read from its current position and not closed.
            name: `files/...` or the part after it: up to 40 lower-case letters, digits and hyphens; chosen by the
                service unless given.
            display_name: Name for people, up to 512 characters; the file's own name unless given.
            mime_type: Guessed from the file's name unless given.
            progress: True for a progress bar, False for none, a function that is called with an `UploadProgress`.
                Unless given, a bar is shown on a terminal and in a notebook.
            chunk_size: Bytes a request; rounded down to what the service takes.
            wait: Whether to wait until the file can be used: True for ten minutes at most, or the seconds.
            resume: An interrupted upload to resume: `UploadError.session`, or what `start_upload` returned. A stream
                must be given from the beginning of the file again.

        Returns:
            The file; put it into `contents`. Videos are PROCESSING at first, unless waited for.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            UploadError: The upload was interrupted; its `session` resumes it.
            APIStatusError: The service refused the upload.
            OSError: The file cannot be read.
            OperationError: The service could not process the file, with `wait`.
            WaitTimeoutError: The file was not processed in time, with `wait`; the service continues.
        """
        made = yield from upload_file(
            self._session,
            file,
            name=name,
            display_name=display_name,
            mime_type=mime_type,
            progress=progress,
            chunk_size=chunk_size,
            resume=resume,
        )
        if wait is False:
            return made
        timeout = _PROCESSING_SECONDS if wait is True else wait
        return (yield from _active(self._session, made, timeout=timeout, interval=None))

    @method
    def start_upload(
        self,
        file: Uploadable,
        *,
        name: str | None = None,
        display_name: str | None = None,
        mime_type: str | None = None,
    ) -> Flow[UploadSession]:
        """Start an upload without sending a byte: store the result, and even a crash of the program loses nothing.

        Args:
            file: As for `upload`; then pass it to `upload` with `resume=`.
            name: As for `upload`.
            display_name: As for `upload`.
            mime_type: As for `upload`.
        """
        source: Source = yield Invoke(open_source, (file,))
        try:
            return (yield from _begin(self._session, source, name, display_name, mime_type))
        finally:
            source.close()

    @method
    def get(self, name: str) -> Flow[File]:
        """Return a file.

        Args:
            name: Its name or id: `files/my-file` or `my-file`.

        Raises:
            PermissionDeniedError: There is no file of this name; the service does not tell that from a file of
                somebody else.
        """
        return (yield from send(self._session, _get(name)))

    @paging
    def list(self, *, page_size: int | None = None, page_token: str | None = None) -> PagePlan[File]:
        """List all files, fetched as they are iterated over.

        Args:
            page_size: Files a page; 10 unless given, 100 at most.
            page_token: Where to continue, from an earlier page's `next_token`.
        """
        call = api.files.list.request(page_size=page_size, page_token=page_token)
        return page_plan(call, api.files.list.PAGINATION, File.of)

    @downloading
    def download(
        self,
        file: str | raw.File,
        to: str | PathLike[str] | None = None,
        *,
        progress: ProgressLike[UploadProgress] = None,
    ) -> Flow[Any]:
        """Download a file that the service made, such as the answers of a batch. Uploaded files cannot be downloaded.

        After a failure the download goes on from what has arrived.

        Args:
            file: The file, or its name or id.
            to: A path to write to, in little memory; the file appears there when it is whole.
            progress: As for `upload`.

        Returns:
            The bytes; with `to`, the path.

        Raises:
            APIStatusError: There is no such file, or it cannot be downloaded.
            ResponseTooLargeError: Without `to`: it has more bytes than the client's `max_response_bytes`.
            OSError: The path cannot be written to.
        """
        name = file if isinstance(file, str) else file.name or ""
        return (yield from download_file(self._session, name, to, progress))

    @method
    def register(self, uris: str | Sequence[str]) -> Flow[Sequence[File]]:
        """Make files of objects in Google Cloud Storage without copying them. It needs an access token.

        Args:
            uris: Their URIs, `gs://bucket/object`.

        Returns:
            The files; all are registered, or none.
        """
        body = raw.RegisterFilesRequest(uris=[uris] if isinstance(uris, str) else list(uris))
        answer = yield from send(self._session, api.files.register.request(body))
        return [File.of(file) for file in answer.files or ()]

    @method
    def delete(self, name: str) -> Flow[None]:
        """Delete a file permanently.

        Args:
            name: Its name or id.
        """
        yield from send(self._session, api.files.delete.request_for(name))

    @method
    def wait_until_active(
        self, name: str, *, timeout: float | None = _PROCESSING_SECONDS, interval: float | None = None
    ) -> Flow[File]:
        """Wait until the service has processed a file, so that contents may refer to it.

        Args:
            name: The file's name or id.
            timeout: Seconds to wait at most; None: for ever.
            interval: Seconds between polls; unless given, half a second at first, and up to ten later.

        Raises:
            OperationError: The service could not process it.
            WaitTimeoutError: It was not processed in time; the service continues.
        """
        file = yield from send(self._session, _get(name))
        return (yield from _active(self._session, file, timeout=timeout, interval=interval))


def upload_file(
    session: Session,
    file: Uploadable,
    *,
    name: str | None = None,
    display_name: str | None = None,
    mime_type: str | None = None,
    progress: ProgressLike[UploadProgress] = None,
    chunk_size: int = 8 * MiB,
    resume: UploadSession | None = None,
) -> Flow[File]:
    """Upload a file as `Files.upload` does, without waiting for it; the flow behind it."""
    source: Source = yield Invoke(open_source, (file,))
    try:
        upload = resume or (yield from _begin(session, source, name, display_name, mime_type))
        if resume is not None and None not in (resume.size, source.size) and resume.size != source.size:
            raise ValidationError(f"resume is for a file of {resume.size} bytes, this one has {source.size}")
        call = api.media.upload.request(raw.CreateFileRequest())
        uploaded = yield from resume_upload(
            session, call, upload, source, is_new=resume is None, chunk_size=chunk_size, progress=progress
        )
    finally:
        source.close()
    if uploaded is not None:
        return File.of(uploaded.file)
    if upload.name is None:
        raise UploadError(
            "media.upload: the file was uploaded, but the answer was lost; find it in files.list()"
        )
    return (yield from send(session, _get(upload.name)))


def _begin(
    session: Session, source: Source, name: str | None, display_name: str | None, mime_type: str | None
) -> Flow[UploadSession]:
    guessed = mime_type_of(source.name, mime_type)
    full = None if name is None else _names.full(api.files.get.ENDPOINT, name)
    file = raw.File(name=full, display_name=source.title if display_name is None else display_name)
    call = api.media.upload.request(raw.CreateFileRequest(file=file))
    return (yield from begin(session, call, source.size, guessed, file.name))


def _get(name: str) -> Call[File]:
    return api.files.get.request_for(name).read_with(File.decode)


def _active(session: Session, file: File, *, timeout: float | None, interval: float | None) -> Flow[File]:
    name = file.name
    polling = Polling(
        session, _get(name), name=name, unfinished="is not active", timeout=timeout, interval=interval
    )
    ends = (raw.FileState.ACTIVE, raw.FileState.FAILED)
    file = yield from polling.until(lambda one: one.state in ends, file)
    if file.state == raw.FileState.FAILED:
        status = instance(file.error, raw.Status)
        reason = (status.message if status is not None else None) or "no reason given"
        raise OperationError(
            f"{name} could not be processed: {reason}",
            name=name,
            code=status.code if status is not None else None,
            details=instances(status.details, object) if status is not None else (),
        )
    return file
