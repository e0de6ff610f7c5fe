"""Stores of documents that a model searches in while it answers."""

from __future__ import annotations

from typing import TypeAlias

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked, options
from ._service import Asks, Lists, Service, asked, called, listed, reading
from .documents import Documents


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

    import_file: Asks[types.ImportFileOperation] = asked(
        "file_search_stores.import_file",
        lambda begun: types.ImportFileOperation.from_api_response(begun.raw.to_dict()),
        "ImportFileConfig",
        "file_search_store_name",
        "file_name",
        nests=True,
    )
    upload_to_file_search_store: Asks[types.UploadToFileSearchStoreOperation] = asked(
        "file_search_stores.upload_to_file_search_store",
        lambda begun: types.UploadToFileSearchStoreOperation.from_api_response(begun.raw.to_dict()),
        "UploadToFileSearchStoreConfig",
        "file_search_store_name",
        "file",
        nests=True,
        progress=False,
    )

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
