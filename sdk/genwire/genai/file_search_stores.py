"""Stores of documents that a model searches in while it answers."""

from __future__ import annotations

from typing import Any, TypeAlias

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked, options
from ._service import Asks, Lists, Service, asked, called, listed, reading
from .documents import Documents
from .files import upload_options


class FileSearchStores(Service[IO]):
    """File search stores."""

    @property
    def documents(self) -> Documents[IO]:
        """The documents of stores."""
        return Documents(self._client)

    @method
    def create(
        self, *, config: types.CreateFileSearchStoreConfigOrDict | None = None
    ) -> Flow[types.FileSearchStore]:
        """Create an empty store."""
        given = checked(types.CreateFileSearchStoreConfig, config)
        body = raw.FileSearchStore.from_dict(
            types.FileSearchStore(**options(given)).model_dump(by_alias=True)
        )
        call = api.file_search_stores.create.request(body)
        return (yield from reading(types.FileSearchStore, self._with(given).send, call))

    get: Asks[types.FileSearchStore] = asked(
        "file_search_stores.get", "FileSearchStore", "GetFileSearchStoreConfig"
    )
    list: Lists[types.FileSearchStore] = listed(
        "file_search_stores.list", "file_search_stores", "FileSearchStore", "ListFileSearchStoresConfig"
    )
    delete: Asks[None] = asked("file_search_stores.delete", "", "DeleteFileSearchStoreConfig")

    @method
    def import_file(
        self,
        *,
        file_search_store_name: str,
        file_name: str,
        config: types.ImportFileConfigOrDict | None = None,
    ) -> Flow[types.ImportFileOperation]:
        """Begin to make a document of an uploaded file."""
        given = checked(types.ImportFileConfig, config)
        found = yield from called(
            self._with(given).file_search_stores.import_file,
            file_search_store_name=file_search_store_name,
            file_name=file_name,
            config=options(given),
        )
        return types.ImportFileOperation.from_api_response(found.raw.to_dict())

    @method
    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: Any,
        config: types.UploadToFileSearchStoreConfigOrDict | None = None,
    ) -> Flow[types.UploadToFileSearchStoreOperation]:
        """Upload a file, and begin to make a document of it."""
        given = checked(types.UploadToFileSearchStoreConfig, config)
        found = yield from called(
            self._with(given).file_search_stores.upload_to_file_search_store,
            file_search_store_name=file_search_store_name,
            file=file,
            config=upload_options(given),
            progress=False,
        )
        return types.UploadToFileSearchStoreOperation.from_api_response(found.raw.to_dict())

    @method
    def download_media(
        self, *, media_id: str, config: types.DownloadMediaConfigOrDict | None = None
    ) -> Flow[bytes]:
        """Return a medium that an answer cites."""
        client = self._with(checked(types.DownloadMediaConfig, config))
        found: bytes = yield from called(
            client.send, api.file_search_stores_media.download.request_for(media_id)
        )
        return found


AsyncFileSearchStores: TypeAlias = FileSearchStores[Async]
