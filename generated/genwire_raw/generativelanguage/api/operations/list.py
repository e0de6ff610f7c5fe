# Made by `python codegen.py` from specs/generativelanguage/paths/operations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.list_operations_response import ListOperationsResponse
from ...models.operation import Operation

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "operations.list",
    "GET",
    "/v1beta/operations",
    idempotent=True,
    parameters=(
        Parameter("filter", Field("filter", "string")),
        Parameter("page_size", Field("pageSize", "integer", minimum=0)),
        Parameter("page_token", Field("pageToken", "string")),
        Parameter("return_partial_success", Field("returnPartialSuccess", "boolean")),
    ),
)


def _next_token(page: ListOperationsResponse) -> str | None:
    return page.next_page_token


def _items(page: ListOperationsResponse) -> list[Operation] | None:
    return page.operations


PAGINATION: Final = Pagination("page_token", _next_token, _items)


def request(
    *,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
) -> Call[ListOperationsResponse]:
    """Lists the operations.

    Lists operations that belong to no other resource, a page at a time.

    Args:
        filter: Which operations to list.
        page_size: The most operations of a page. At least 0.
        page_token: The `nextPageToken` of the page before. All other parameters have to stay as they were.
        return_partial_success: Whether to answer with what can be reached, and list the rest in
            `unreachable`, instead of failing.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: page 004 names the google.longrunning.Operations service.
    """
    arguments: dict[str, Any] = {
        "filter": filter,
        "page_size": page_size,
        "page_token": page_token,
        "return_partial_success": return_partial_success,
    }
    return Call(ENDPOINT, arguments, None, ListOperationsResponse.decode)


def sync_detailed(
    *,
    client: Client,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
) -> Response[ListOperationsResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(
        request(
            filter=filter,
            page_size=page_size,
            page_token=page_token,
            return_partial_success=return_partial_success,
        )
    )


def sync(
    *,
    client: Client,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
) -> ListOperationsResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(
            filter=filter,
            page_size=page_size,
            page_token=page_token,
            return_partial_success=return_partial_success,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
) -> Response[ListOperationsResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(
            filter=filter,
            page_size=page_size,
            page_token=page_token,
            return_partial_success=return_partial_success,
        )
    )


async def asyncio(
    *,
    client: Client,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
) -> ListOperationsResponse:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
            )
        )
    ).parsed
