# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.document import Document
from ...models.list_documents_response import ListDocumentsResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "fileSearchStores.documents.list",
    "GET",
    "/v1beta/fileSearchStores/{file_search_store}/documents",
    idempotent=True,
    parameters=(
        Parameter(
            "file_search_store",
            Field("file_search_store", "string", required=True, max_length=40),
            in_path=True,
        ),
        Parameter("page_size", Field("pageSize", "integer", minimum=0)),
        Parameter("page_token", Field("pageToken", "string")),
    ),
)


def _next_token(page: ListDocumentsResponse) -> str | None:
    return page.next_page_token


def _items(page: ListDocumentsResponse) -> list[Document] | None:
    return page.documents


PAGINATION: Final = Pagination("page_token", _next_token, _items)


def request(
    file_search_store: str, *, page_size: int | None = None, page_token: str | None = None
) -> Call[ListDocumentsResponse]:
    """Lists the documents of a file search store.

    Lists the documents of a file search store, a page at a time.

    Args:
        file_search_store: Id of the file search store, the part of its name after `fileSearchStores/`. At
            most 40 characters.
        page_size: The most documents of a page. At least 0. More than 20 counts as 20. The service's default
            is 10.
        page_token: The `nextPageToken` of the page before. All other parameters have to stay as they were.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {
        "file_search_store": file_search_store,
        "page_size": page_size,
        "page_token": page_token,
    }
    return Call(ENDPOINT, arguments, None, ListDocumentsResponse.decode)


def request_for(
    name: str, *, page_size: int | None = None, page_token: str | None = None, argument: str = "name"
) -> Call[ListDocumentsResponse]:
    """As `request`, for a resource by its name.

    Args:
        name: `fileSearchStores/{file_search_store}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"page_size": page_size, "page_token": page_token}
    return Call(ENDPOINT, arguments, None, ListDocumentsResponse.decode, name=ResourceName(name, argument))


def sync_detailed(
    file_search_store: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListDocumentsResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(file_search_store, page_size=page_size, page_token=page_token))


def sync(
    file_search_store: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> ListDocumentsResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(file_search_store, page_size=page_size, page_token=page_token)).parsed


async def asyncio_detailed(
    file_search_store: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListDocumentsResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(file_search_store, page_size=page_size, page_token=page_token))


async def asyncio(
    file_search_store: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> ListDocumentsResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(file_search_store, page_size=page_size, page_token=page_token))).parsed
