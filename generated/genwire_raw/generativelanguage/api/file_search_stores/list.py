# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.file_search_store import FileSearchStore
from ...models.list_file_search_stores_response import ListFileSearchStoresResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "fileSearchStores.list",
    "GET",
    "/v1beta/fileSearchStores",
    idempotent=True,
    parameters=(
        Parameter("page_size", Field("pageSize", "integer", minimum=0)),
        Parameter("page_token", Field("pageToken", "string")),
    ),
)


def _next_token(page: ListFileSearchStoresResponse) -> str | None:
    return page.next_page_token


def _items(page: ListFileSearchStoresResponse) -> list[FileSearchStore] | None:
    return page.file_search_stores


PAGINATION: Final = Pagination("page_token", _next_token, _items)


def request(
    *, page_size: int | None = None, page_token: str | None = None
) -> Call[ListFileSearchStoresResponse]:
    """Lists the file search stores.

    Lists the file search stores of the project, a page at a time.

    Args:
        page_size: The most stores of a page. At least 0. More than 20 counts as 20. The service's default is
            10.
        page_token: The `nextPageToken` of the page before. All other parameters have to stay as they were.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"page_size": page_size, "page_token": page_token}
    return Call(ENDPOINT, arguments, None, ListFileSearchStoresResponse.decode)


def sync_detailed(
    *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListFileSearchStoresResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(page_size=page_size, page_token=page_token))


def sync(
    *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> ListFileSearchStoresResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(page_size=page_size, page_token=page_token)).parsed


async def asyncio_detailed(
    *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListFileSearchStoresResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(page_size=page_size, page_token=page_token))


async def asyncio(
    *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> ListFileSearchStoresResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(page_size=page_size, page_token=page_token))).parsed
