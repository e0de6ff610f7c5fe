"""File search stores: created, filled, searched through a tool, and deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow, Invoke
from ..._core.extras import RequestExtras, with_extras, without_extras
from ..._core.methods import IO, Resource, method
from ..._core.model_building import build
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.progress import ProgressLike
from ..._core.session import MiB, Session, send
from ...errors import UploadError
from ..files.source import Source, Uploadable, open_source
from ..files.upload import UploadProgress, begin, mime_type_of, resume
from ..listed_model import ListedModel
from ..long_running import LongRunningOperation, bare
from .documents import Documents

if TYPE_CHECKING:
    from genwire_raw._runtime.call import LongRunning

Imported: TypeAlias = "raw.ImportFileResponse"
Uploaded: TypeAlias = "raw.UploadToFileSearchStoreResponse"

_PROCESSING_SECONDS = 600.0


class FileSearchStore(ListedModel, raw.FileSearchStore):
    """A store, as the service returns it."""

    __module__ = "genwire"
    __slots__ = ()

    if TYPE_CHECKING:
        name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # answers always have it


class ImportConfig(RequestExtras, total=False):
    """Options of a document that is made of a file.

    Attributes:
        custom_metadata: Values by their names, to filter by: text, numbers and lists of text; or the service's form.
        chunking_config: How the text is cut into pieces.
    """

    custom_metadata: Mapping[str, Any] | Sequence[raw.CustomMetadata | Mapping[str, Any]] | None
    chunking_config: raw.ChunkingConfig | Mapping[str, Any] | None


class UploadConfig(ImportConfig, total=False):
    """Options of a document that is uploaded.

    Attributes:
        custom_metadata: As for `ImportConfig`.
        chunking_config: As for `ImportConfig`.
        display_name: Its name for people; the file's own name unless given.
        mime_type: Guessed from the file's name unless given.
    """

    display_name: str | None
    mime_type: str | None


class FileSearchStores(Resource[IO]):
    """Stores of documents, to search in while a model answers.

    `config={"tools": {"file_search": {"file_search_store_names": [store.name]}}}` has a model search in a store.
    """

    @property
    def documents(self) -> Documents[IO]:
        """The documents of stores."""
        return Documents(self._session)

    @method
    def create(self, *, display_name: str | None = None) -> Flow[FileSearchStore]:
        """Create an empty store.

        Args:
            display_name: Its name for people.
        """
        call = api.file_search_stores.create.request(raw.FileSearchStore(display_name=display_name))
        return (yield from send(self._session, call.read_with(FileSearchStore.decode)))

    @method
    def get(self, name: str) -> Flow[FileSearchStore]:
        """Return a store.

        Args:
            name: Its name or id: `fileSearchStores/my-store` or `my-store`.
        """
        call = api.file_search_stores.get.request_for(name)
        return (yield from send(self._session, call.read_with(FileSearchStore.decode)))

    @paging
    def list(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> PagePlan[FileSearchStore]:
        """List all stores; pages are fetched as the iteration needs them.

        Args:
            page_size: Stores per page.
            page_token: An earlier page's `next_token`, to continue after that page.
        """
        listing = api.file_search_stores.list
        call = listing.request(page_size=page_size, page_token=page_token)
        return page_plan(call, listing.PAGINATION, FileSearchStore.of)

    @method
    def delete(self, name: str, *, force: bool | None = None) -> Flow[None]:
        """Delete a store for good.

        Args:
            name: Its name or id.
            force: Whether to delete its documents too; otherwise only an empty store is deleted.
        """
        yield from send(self._session, api.file_search_stores.delete.request_for(name, force=force))

    @method
    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: Uploadable,
        config: UploadConfig | None = None,
        wait: bool | float = False,
        progress: ProgressLike[UploadProgress] = None,
    ) -> Flow[LongRunningOperation[IO, Uploaded, raw.UploadToFileSearchStoreMetadata]]:
        """Upload a file into a store, as a document: it is cut into pieces and embedded.

        After a failure the upload resumes from what the service has.

        Args:
            file_search_store_name: The store's name or id.
            file: A path, bytes, or a binary stream, of up to 100 MB.
            config: Options of the document; see `UploadConfig`.
            wait: Whether to wait until the document can be searched: True for ten minutes at most, or the seconds.
            progress: As for `files.upload`.

        Returns:
            The operation that makes the document, done if it was waited for; its result has `document_name`.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            UploadError: The upload was interrupted.
            OperationError: The service could not make the document, with `wait`.
            WaitTimeoutError: The document is not ready in time, with `wait`; the service continues.
        """
        options, extras = without_extras(config or {})
        source: Source = yield Invoke(open_source, (file,))
        try:
            mime_type = mime_type_of(source.name, options.get("mime_type"))
            if options.get("display_name") is None:
                options["display_name"] = source.title
            body = build(
                raw.UploadToFileSearchStoreRequest, {**_document(options), "mime_type": mime_type}, "config"
            )
            operation = api.media.upload_to_file_search_store
            store = _names.id_of(api.file_search_stores.get.ENDPOINT, file_search_store_name)
            call = with_extras(operation.request(store, body), extras)
            session = yield from begin(self._session, call, source.size, mime_type)
            started = yield from resume(
                self._session, call, session, source, is_new=True, chunk_size=8 * MiB, progress=progress
            )
        finally:
            source.close()
        if started is None:
            raise UploadError(
                f"{call.endpoint.id}: the file was uploaded, but the answer was lost; find it in documents.list()"
            )
        return (yield from _waited(self._session, started, bare(operation.LONG_RUNNING), wait))

    @method
    def import_file(
        self,
        *,
        file_search_store_name: str,
        file_name: str,
        config: ImportConfig | None = None,
        wait: bool | float = False,
    ) -> Flow[LongRunningOperation[IO, Imported, raw.ImportFileMetadata]]:
        """Make a document of an uploaded file.

        Args:
            file_search_store_name: The store's name or id.
            file_name: The file's name or id.
            config: Options of the document; see `ImportConfig`.
            wait: As for `upload_to_file_search_store`.

        Returns:
            The operation that makes the document, done if it was waited for; its result has `document_name`.

        Raises:
            GenwireError: As for `upload_to_file_search_store`.
        """
        options, extras = without_extras(config or {})
        operation = api.file_search_stores.import_file
        name = _names.full(api.files.get.ENDPOINT, file_name, argument="file_name")
        body = build(raw.ImportFileRequest, {**_document(options), "file_name": name}, "config")
        call = with_extras(operation.request_for(file_search_store_name, body), extras)
        started = yield from send(self._session, call)
        return (yield from _waited(self._session, started, bare(operation.LONG_RUNNING), wait))


def _waited(
    session: Session, started: raw.Operation, kind: LongRunning[Any, Any], wait: bool | float
) -> Flow[LongRunningOperation[Any, Any, Any]]:
    operation = LongRunningOperation[Any, Any, Any](session, started, kind)
    if wait is not False:
        timeout = _PROCESSING_SECONDS if wait is True else wait
        yield from operation.waiting(timeout=timeout, progress=False, interval=None)
    return operation


def _document(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options of a document, its own metadata in the service's form."""
    metadata = options.get("custom_metadata")
    if not is_mapping(metadata):
        return dict(options)
    return {**options, "custom_metadata": [_entry(key, value) for key, value in metadata.items()]}


def _entry(key: str, value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"key": key, "string_value": value}
    if isinstance(value, (int, float)):
        return {"key": key, "numeric_value": value}
    return {"key": key, "string_list_value": {"values": value}}
