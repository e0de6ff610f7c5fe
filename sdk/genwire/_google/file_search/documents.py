"""The documents of file search stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core.effects import Flow
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.session import send
from ..listed_model import ListedModel


class Document(ListedModel, raw.Document):
    """A document, as the service returns it: everything except its text."""

    __module__ = "genwire"
    __slots__ = ()

    if TYPE_CHECKING:
        name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # answers always have it


class Documents(Resource[IO]):
    """The documents of file search stores."""

    @method
    def get(self, name: str) -> Flow[Document]:
        """Return a document.

        Args:
            name: Its name: `fileSearchStores/.../documents/...`.
        """
        call = api.file_search_stores_documents.get.request_for(name)
        return (yield from send(self._session, call.read_with(Document.decode)))

    @paging
    def list(
        self, parent: str, *, page_size: int | None = None, page_token: str | None = None
    ) -> PagePlan[Document]:
        """List the documents of a store; pages are fetched as the iteration needs them.

        Args:
            parent: The store's name or id.
            page_size: Documents per page, up to 20.
            page_token: An earlier page's `next_token`, to continue after that page.
        """
        listing = api.file_search_stores_documents.list
        call = listing.request_for(parent, page_size=page_size, page_token=page_token, argument="parent")
        return page_plan(call, listing.PAGINATION, Document.of)

    @method
    def delete(self, name: str, *, force: bool | None = None) -> Flow[None]:
        """Delete a document for good.

        Args:
            name: Its name.
            force: Whether to delete its pieces too; otherwise only a document without pieces is deleted.
        """
        yield from send(self._session, api.file_search_stores_documents.delete.request_for(name, force=force))
