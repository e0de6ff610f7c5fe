# Made by `python codegen.py` from specs/generativelanguage/paths/operations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.list_operations_response import ListOperationsResponse
from ...models.operation import Operation

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "models.operations.list",
    "GET",
    "/v1beta/models/{model}/operations",
    idempotent=True,
    parameters=(
        Parameter("model", Field("model", "string", required=True), in_path=True),
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
    model: str,
    *,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
) -> Call[ListOperationsResponse]:
    """Lists the operations of a model.

    Lists the operations of long predictions with a model, a page at a time.

    Args:
        model: Id of the model, the part of its name after `models/`.
        filter: Which operations to list.
        page_size: The most operations of a page. At least 0.
        page_token: The `nextPageToken` of the page before. All other parameters have to stay as they were.
        return_partial_success: Whether to answer with what can be reached, and list the rest in
            `unreachable`, instead of failing.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.
    """
    arguments: dict[str, Any] = {
        "model": model,
        "filter": filter,
        "page_size": page_size,
        "page_token": page_token,
        "return_partial_success": return_partial_success,
    }
    return Call(ENDPOINT, arguments, None, ListOperationsResponse.decode)


def request_for(
    name: str,
    *,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
    argument: str = "name",
) -> Call[ListOperationsResponse]:
    """As `request`, for a resource by its name.

    Args:
        name: `models/{model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {
        "filter": filter,
        "page_size": page_size,
        "page_token": page_token,
        "return_partial_success": return_partial_success,
    }
    return Call(ENDPOINT, arguments, None, ListOperationsResponse.decode, name=ResourceName(name, argument))


def sync_detailed(
    model: str,
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
            model,
            filter=filter,
            page_size=page_size,
            page_token=page_token,
            return_partial_success=return_partial_success,
        )
    )


def sync(
    model: str,
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
            model,
            filter=filter,
            page_size=page_size,
            page_token=page_token,
            return_partial_success=return_partial_success,
        )
    ).parsed


async def asyncio_detailed(
    model: str,
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
            model,
            filter=filter,
            page_size=page_size,
            page_token=page_token,
            return_partial_success=return_partial_success,
        )
    )


async def asyncio(
    model: str,
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
                model,
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
            )
        )
    ).parsed
