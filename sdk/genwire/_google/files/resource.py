"""Files: uploading them, and looking after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow, Invoke
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.polling import Polling
from ..._core.progress import ProgressLike, display
from ..._core.session import Session, send
from ..._upload_session import UploadSession
from ...errors import OperationError, UploadError, ValidationError
from .source import Source, Uploadable, open_source
from .upload import MiB, UploadBar, UploadProgress, begin, go_on, mime_type_of

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

_PROCESSING_SECONDS = 600.0


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
    ) -> Flow[raw.File]:
        """Uploads a file, of any size, in little memory. After a failure it goes on where the service stands.

        Args:
            file: A path, bytes, or a binary stream, which is read from where it stands and not closed.
            name: `files/...` or the part after it: up to 40 lower-case letters, digits and hyphens; chosen by the
                service unless given.
            display_name: Name for people, up to 512 characters; the file's own name unless given.
            mime_type: Guessed from the file's name unless given.
            progress: True for a progress bar, False for none, a function to be called with an `UploadProgress`.
                Unless given, a bar is shown where somebody can see it: on a terminal or in a notebook.
            chunk_size: Bytes a request; rounded down to what the service takes.
            wait: Whether to wait until the file can be used: True for ten minutes at most, or the seconds.
            resume: An upload that broke off, to go on with: `UploadError.session`, or what `start_upload` gave. A
                stream must be given from the beginning of the file again.

        Returns:
            The file; put it into `contents`. Videos are PROCESSING at first, unless waited for.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            UploadError: The upload broke off; its `upload` goes on with it.
            APIStatusError: The service refused to begin.
            OSError: The file cannot be read.
            OperationError: The service could not process the file, with `wait`.
            WaitTimeoutError: It has not been processed in time, with `wait`; it goes on.
        """
        source: Source = yield Invoke(open_source, (file,))
        try:
            upload = resume or (yield from _begin(self._session, source, name, display_name, mime_type))
            if resume is not None and None not in (resume.size, source.size) and resume.size != source.size:
                raise ValidationError(
                    f"resume is for a file of {resume.size} bytes, this one has {source.size}"
                )
            shown = display(progress, UploadBar)
            try:
                uploaded = yield from go_on(
                    self._session, upload, source, is_new=resume is None, chunk_size=chunk_size, shown=shown
                )
            finally:
                shown.close()
        finally:
            source.close()
        if uploaded is None:
            if upload.name is None:
                raise UploadError(
                    "media.upload: the file is there, but the answer was lost; see files.list()"
                )
            uploaded = yield from send(self._session, _get(upload.name))
        if wait is False:
            return uploaded
        timeout = _PROCESSING_SECONDS if wait is True else wait
        return (yield from _active(self._session, uploaded, timeout=timeout, interval=None))

    @method
    def start_upload(
        self,
        file: Uploadable,
        *,
        name: str | None = None,
        display_name: str | None = None,
        mime_type: str | None = None,
    ) -> Flow[UploadSession]:
        """Begins an upload without sending a byte: keep what it gives, and even a crash of the program loses nothing.

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
    def get(self, name: str) -> Flow[raw.File]:
        """What there is to know of a file.

        Raises:
            PermissionDeniedError: There is none of this name: the service does not tell that from one of another's.
        """
        return (yield from send(self._session, _get(name)))

    @paging
    def list(self, *, page_size: int | None = None, page_token: str | None = None) -> PagePlan[raw.File]:
        """All files, fetched as they are iterated over.

        Args:
            page_size: Files a page; 10 unless given, 100 at most.
            page_token: Where to go on, from an earlier page's `next_token`.
        """
        call = api.files.list.request(page_size=page_size, page_token=page_token)
        return page_plan(call, api.files.list.PAGINATION, lambda item: item)

    @method
    def delete(self, name: str) -> Flow[None]:
        """Deletes a file for good."""
        endpoint = api.files.delete.ENDPOINT
        yield from send(self._session, api.files.delete.request(**_names.arguments(endpoint, name)))

    @method
    def wait_until_active(
        self, name: str, *, timeout: float | None = _PROCESSING_SECONDS, interval: float | None = None
    ) -> Flow[raw.File]:
        """Waits until the service has processed a file, so that contents may refer to it.

        Args:
            name: The file's name or id.
            timeout: Seconds to wait at most; None: for ever.
            interval: Seconds between polls; unless given, half a second at first, and up to ten later.

        Raises:
            OperationError: The service could not process it.
            WaitTimeoutError: It has not been processed in time; it goes on.
        """
        file = yield from send(self._session, _get(name))
        return (yield from _active(self._session, file, timeout=timeout, interval=interval))


def _begin(
    session: Session, source: Source, name: str | None, display_name: str | None, mime_type: str | None
) -> Flow[UploadSession]:
    guessed = mime_type_of(source.name, mime_type)
    if display_name is None and source.name is not None:
        # A name that the file system could not decode has characters that are no text.
        display_name = source.name.encode(errors="replace").decode()
    full = None if name is None else _names.full(api.files.get.ENDPOINT, name)
    file = raw.File(name=full, display_name=display_name)
    return (yield from begin(session, file, source.size, guessed))


def _get(name: str) -> Call[raw.File]:
    return api.files.get.request(**_names.arguments(api.files.get.ENDPOINT, name))


def _active(
    session: Session, file: raw.File, *, timeout: float | None, interval: float | None
) -> Flow[raw.File]:
    name = file.name or ""
    polling = Polling(
        session, _get(name), name=name, unfinished="is not active", timeout=timeout, interval=interval
    )
    while file.state != raw.FileState.ACTIVE:
        if file.state == raw.FileState.FAILED:
            said = file.error
            reason = (said.message if said is not None else None) or "no reason given"
            raise OperationError(
                f"{name} could not be processed: {reason}",
                name=name,
                code=said.code if said is not None else None,
                details=(said.details if said is not None else None) or (),
            )
        file = yield from polling.ask_again()
    return file
