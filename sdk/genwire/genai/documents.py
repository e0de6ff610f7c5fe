"""The documents of file search stores."""

from __future__ import annotations

from typing import TypeAlias

from .._core.methods import IO, Async
from . import types
from ._service import Asks, Lists, Service, asked, listed


class Documents(Service[IO]):
    """Documents."""

    get: Asks[types.Document] = asked("file_search_stores.documents.get", "Document", "GetDocumentConfig")
    list: Lists[types.Document] = listed(
        "file_search_stores.documents.list", "documents", "Document", "ListDocumentsConfig", "parent"
    )
    delete: Asks[None] = asked("file_search_stores.documents.delete", "", "DeleteDocumentConfig")


AsyncDocuments: TypeAlias = Documents[Async]
