"""fileSearchStores: documents in chunks to search in, from uploads and from files."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..times import timestamp
from . import files, long_running
from .call import Call, Handler, Message
from .errors import GoogleError, invalid_argument
from .ids import named_id
from .resources import Resource

if TYPE_CHECKING:
    from ..emulator import Emulator

STORE: Final = "fileSearchStore"
DOCUMENT: Final = "document"
CHUNKS: Final = "documentChunks"
"""The kind of the documents that hold the texts of chunks, by the names of their documents."""

_EMBEDDING_MODEL: Final = "models/gemini-embedding-001"
_LONGEST_ID: Final = 40
_WORDS: Final = 200
_OVERLAP: Final = 20
# What the service counts documents by, and the states that are counted.
_COUNTS: Final[Mapping[str, str]] = {
    "STATE_ACTIVE": "activeDocumentsCount",
    "STATE_PENDING": "pendingDocumentsCount",
}


class Stores(Resource):
    """File search stores, which count their documents."""

    kind = STORE

    async def create(self, call: Call) -> Message:
        """Carry out create."""
        return await super().create(replace(call, body={"embeddingModel": _EMBEDDING_MODEL, **call.body}))

    async def shown(self, call: Call, kept: Any) -> Message:
        """Return a store with what is in it now."""
        documents = [_shown(call.emulator, one) for one in documents_of(call.emulator, kept["name"])]
        counts = {field: sum(one["state"] == state for one in documents) for state, field in _COUNTS.items()}
        counts["sizeBytes"] = sum(int(one["sizeBytes"]) for one in documents)
        return {**kept, **{name: str(count) for name, count in counts.items() if count}}


class Documents(Resource):
    """Documents, which are pending until the operation that makes them is done."""

    kind = DOCUMENT

    def message(self, kept: Any) -> Message:
        """Return the document within what is kept of it."""
        message: Message = kept["document"]
        return message

    async def shown(self, call: Call, kept: Any) -> Message:
        """Return a document as it is now."""
        return _shown(call.emulator, kept)

    def check_deletion(self, call: Call, kept: Any) -> None:
        """Refuse to delete a document that has chunks, unless `force` says so."""
        name = kept["document"]["name"]
        if not call.query.get("force") and call.emulator.state.get(CHUNKS, name):
            raise GoogleError("FAILED_PRECONDITION", f"Cannot delete non-empty Document {name}.")

    def delete_kept(self, call: Call, kept: Any) -> None:
        """Delete a document and its chunks; to be called within a transaction."""
        super().delete_kept(call, kept)
        call.emulator.state.delete(CHUNKS, kept["document"]["name"])


def documents_of(emulator: Emulator, store: str) -> list[Any]:
    """Return what is kept of the documents of a store, oldest first."""
    prefix = f"{store}/"
    return [one for one in emulator.state.all(DOCUMENT) if one["document"]["name"].startswith(prefix)]


def active_documents(emulator: Emulator, store: str) -> Iterator[Message]:
    """Yield the documents of a store that can be searched."""
    for kept in documents_of(emulator, store):
        shown = _shown(emulator, kept)
        if shown["state"] == "STATE_ACTIVE":
            yield shown


def _shown(emulator: Emulator, kept: Message) -> dict[str, Any]:
    work = long_running.find(emulator, kept["operation"])
    pending = work is not None and not work.is_done()
    return {**kept["document"], "state": "STATE_PENDING" if pending else "STATE_ACTIVE"}


def check_store(emulator: Emulator, name: str) -> None:
    """Check that there is a store.

    Raises:
        GoogleError: There is none.
    """
    if emulator.state.get(STORE, name) is None:
        raise GoogleError("NOT_FOUND", f"FileSearchStore {name} does not exist.")


def add(call: Call, given: Message, data: bytes, mime_type: str, *, below: str = "") -> Message:
    """Make a document and return the operation that makes it; to be called within a transaction.

    Args:
        call: The call of a method of a store that begins the operation.
        given: What is known of the document: `displayName`, `customMetadata`, `chunkingConfig`.
        data: Its content.
        mime_type: Its type.
        below: What the name of the operation has between the store and `operations`.
    """
    store = f"fileSearchStores/{call.path['file_search_store']}"
    title = given.get("displayName", "")
    name = f"{store}/documents/{named_id(title, _LONGEST_ID)}"
    now = timestamp(time.time())
    document = {
        "name": name,
        **({"displayName": title} if title else {}),
        **{field: given[field] for field in ("customMetadata",) if field in given},
        "sizeBytes": str(len(data)),
        "mimeType": mime_type,
        "createTime": now,
        "updateTime": now,
    }
    response = {"parent": store, "documentName": name}
    if below:
        response |= {"mimeType": mime_type, "sizeBytes": str(len(data))}
    operation = long_running.begin(call, f"{store}{below}", response, metadata={})
    state = call.emulator.state
    state.put(DOCUMENT, name, {"document": document, "operation": operation["name"]})
    state.put(CHUNKS, name, list(_chunks(data, given.get("chunkingConfig", {}))))
    return operation


def _chunks(data: bytes, config: Message) -> Iterator[str]:
    """Yield the texts that a document is cut into, at white space; nothing of a document that is not text."""
    try:
        words: Sequence[str] = data.decode().split()
    except UnicodeDecodeError:
        return
    given = config.get("whiteSpaceConfig", {})
    size = given.get("maxTokensPerChunk", 0) or _WORDS
    overlap = given.get("maxOverlapTokens", _OVERLAP if size > 2 * _OVERLAP else 0)
    for start in range(0, len(words), size - overlap):
        yield " ".join(words[start : start + size])
        if start + size >= len(words):
            return


def check_chunking(given: Message) -> None:
    """Refuse chunks that would never get anywhere.

    Raises:
        GoogleError: A size is negative, or an overlap as large as a chunk.
    """
    config = given.get("chunkingConfig", {}).get("whiteSpaceConfig", {})
    size, overlap = config.get("maxTokensPerChunk", 0), config.get("maxOverlapTokens", 0)
    if size < 0 or overlap < 0 or overlap >= (size or _WORDS):
        raise invalid_argument(
            "chunking_config.white_space_config: max_overlap_tokens must be less than max_tokens_per_chunk, "
            "and neither may be negative."
        )


async def _import(call: Call) -> Message:
    check_store(call.emulator, f"fileSearchStores/{call.path['file_search_store']}")
    check_chunking(call.body)
    file_id = call.body["fileName"].removeprefix("files/")
    file = files.find_active(call, file_id)
    data = files.content(call, file_id)
    title = file.get("displayName") or file["name"].removeprefix("files/")
    with call.emulator.state.transaction():
        return add(call, {**call.body, "displayName": title}, data, file["mimeType"])


HANDLERS: Final[Mapping[str, Handler]] = {"fileSearchStores.importFile": _import}
