# Made by `python codegen.py` from specs/generativelanguage/paths/files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.file import File
from ...models.list_files_response import ListFilesResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "files.list",
    "GET",
    "/v1beta/files",
    idempotent=True,
    parameters=(
        Parameter("page_size", Field("pageSize", "integer", minimum=0)),
        Parameter("page_token", Field("pageToken", "string")),
    ),
)


def _next_token(page: ListFilesResponse) -> str | None:
    return page.next_page_token


def _items(page: ListFilesResponse) -> list[File] | None:
    return page.files


PAGINATION: Final = Pagination("page_token", _next_token, _items)


def request(*, page_size: int | None = None, page_token: str | None = None) -> Call[ListFilesResponse]:
    """Lists the files.

    Lists the files of the caller's project, a page at a time.

    Args:
        page_size: The most files of a page. At least 0. More than 100 counts as 100. The service's default is
            10.
        page_token: The `nextPageToken` of the page before. All other parameters have to stay as they were.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: goes with the uploads of page 004.
    """
    arguments: dict[str, Any] = {"page_size": page_size, "page_token": page_token}
    return Call(ENDPOINT, arguments, None, ListFilesResponse.decode)


def sync_detailed(
    *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListFilesResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(page_size=page_size, page_token=page_token))


def sync(*, client: Client, page_size: int | None = None, page_token: str | None = None) -> ListFilesResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(page_size=page_size, page_token=page_token)).parsed


async def asyncio_detailed(
    *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListFilesResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(page_size=page_size, page_token=page_token))


async def asyncio(
    *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> ListFilesResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(page_size=page_size, page_token=page_token))).parsed
