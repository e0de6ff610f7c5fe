"""The documents of file search stores."""

from __future__ import annotations

from typing import TypeAlias

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked, options
from ._service import Listing, Service, called, listing, reading


class Documents(Service[IO]):
    """Documents."""

    @method
    def get(self, *, name: str, config: types.GetDocumentConfigOrDict | None = None) -> Flow[types.Document]:
        """Return a document."""
        client = self._with(checked(types.GetDocumentConfig, config))
        return (yield from reading(types.Document, client.file_search_stores.documents.get, name))

    @listing
    def list(self, *, parent: str, config: types.ListDocumentsConfigOrDict | None = None) -> Listing:
        """List the documents of a store."""
        given = checked(types.ListDocumentsConfig, config)
        pages = self._with(given).file_search_stores.documents.list(parent, **options(given)).pages()
        return Listing("documents", pages, types.Document.read, given)

    @method
    def delete(self, *, name: str, config: types.DeleteDocumentConfigOrDict | None = None) -> Flow[None]:
        """Delete a document; with `force`, its pieces too."""
        given = checked(types.DeleteDocumentConfig, config)
        yield from called(self._with(given).file_search_stores.documents.delete, name, **options(given))


AsyncDocuments: TypeAlias = Documents[Async]
