# Made by `python codegen.py` from specs/generativelanguage/paths/permissions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.list_permissions_response import ListPermissionsResponse
from ...models.permission import Permission

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.permissions.list",
    "GET",
    "/v1beta/tunedModels/{tuned_model}/permissions",
    idempotent=True,
    parameters=(
        Parameter("tuned_model", Field("tuned_model", "string", required=True), in_path=True),
        Parameter("page_size", Field("pageSize", "integer", minimum=0)),
        Parameter("page_token", Field("pageToken", "string")),
    ),
)


def _next_token(page: ListPermissionsResponse) -> str | None:
    return page.next_page_token


def _items(page: ListPermissionsResponse) -> list[Permission] | None:
    return page.permissions


PAGINATION: Final = Pagination("page_token", _next_token, _items)


def request(
    tuned_model: str, *, page_size: int | None = None, page_token: str | None = None
) -> Call[ListPermissionsResponse]:
    """Lists the permissions of a tuned model.

    Lists who has which role with a tuned model, a page at a time.

    Args:
        tuned_model: Id of the tuned model, the part of its name after `tunedModels/`.
        page_size: The most permissions of a page. There may be fewer on it. At least 0. More than 1000 counts
            as 1000. The service's default is 10.
        page_token: The `nextPageToken` of the page before. All other parameters have to stay as they were.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: the roles in the filter of page 004 imply it.
    """
    arguments: dict[str, Any] = {"tuned_model": tuned_model, "page_size": page_size, "page_token": page_token}
    return Call(ENDPOINT, arguments, None, ListPermissionsResponse.decode)


def request_for(
    name: str, *, page_size: int | None = None, page_token: str | None = None, argument: str = "name"
) -> Call[ListPermissionsResponse]:
    """As `request`, for a resource by its name.

    Args:
        name: `tunedModels/{tuned_model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"page_size": page_size, "page_token": page_token}
    return Call(ENDPOINT, arguments, None, ListPermissionsResponse.decode, name=ResourceName(name, argument))


def sync_detailed(
    tuned_model: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListPermissionsResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(tuned_model, page_size=page_size, page_token=page_token))


def sync(
    tuned_model: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> ListPermissionsResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(tuned_model, page_size=page_size, page_token=page_token)).parsed


async def asyncio_detailed(
    tuned_model: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> Response[ListPermissionsResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(tuned_model, page_size=page_size, page_token=page_token))


async def asyncio(
    tuned_model: str, *, client: Client, page_size: int | None = None, page_token: str | None = None
) -> ListPermissionsResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(tuned_model, page_size=page_size, page_token=page_token))).parsed
