# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.document import Document

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "fileSearchStores.documents.get",
    "GET",
    "/v1beta/fileSearchStores/{file_search_store}/documents/{document}",
    idempotent=True,
    parameters=(
        Parameter(
            "file_search_store",
            Field("file_search_store", "string", required=True, max_length=40),
            in_path=True,
        ),
        Parameter("document", Field("document", "string", required=True), in_path=True),
    ),
)


def request(file_search_store: str, document: str) -> Call[Document]:
    """Gets a document of a file search store.

    Tells what there is to know of a document, such as whether it can be searched.

    Args:
        file_search_store: Id of the file search store, the part of its name after `fileSearchStores/`. At
            most 40 characters.
        document: Id of the document, the part of its name after `documents/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"file_search_store": file_search_store, "document": document}
    return Call(ENDPOINT, arguments, None, Document.decode)


def request_for(name: str, *, argument: str = "name") -> Call[Document]:
    """As `request`, for a resource by its name.

    Args:
        name: `fileSearchStores/{file_search_store}/documents/{document}`. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, Document.decode, name=ResourceName(name, argument))


def sync_detailed(file_search_store: str, document: str, *, client: Client) -> Response[Document]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(file_search_store, document))


def sync(file_search_store: str, document: str, *, client: Client) -> Document:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(file_search_store, document)).parsed


async def asyncio_detailed(file_search_store: str, document: str, *, client: Client) -> Response[Document]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(file_search_store, document))


async def asyncio(file_search_store: str, document: str, *, client: Client) -> Document:
    """As `sync`, asynchronously."""
    return (await client.asend(request(file_search_store, document))).parsed
