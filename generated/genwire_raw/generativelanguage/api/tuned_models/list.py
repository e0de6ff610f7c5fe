# Made by `python codegen.py` from specs/generativelanguage/paths/tuned_models.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.list_tuned_models_response import ListTunedModelsResponse
from ...models.tuned_model import TunedModel

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.list",
    "GET",
    "/v1beta/tunedModels",
    idempotent=True,
    parameters=(
        Parameter("page_size", Field("pageSize", "integer", minimum=0)),
        Parameter("page_token", Field("pageToken", "string")),
        Parameter("filter", Field("filter", "string")),
    ),
)


def _next_token(page: ListTunedModelsResponse) -> str | None:
    return page.next_page_token


def _items(page: ListTunedModelsResponse) -> list[TunedModel] | None:
    return page.tuned_models


PAGINATION: Final = Pagination("page_token", _next_token, _items)


def request(
    *, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
) -> Call[ListTunedModelsResponse]:
    """Lists the tuned models.

    Lists the tuned models that were created, a page at a time. Those shared with everyone only come if the
    filter asks for them.

    Args:
        page_size: The most tuned models of a page. There may be fewer on it. At least 0. More than 1000
            counts as 1000. The service's default is 10.
        page_token: The `nextPageToken` of the page before. All other parameters have to stay as they were.
        filter: Words to look for in descriptions and display names, and the operators `owner:me`,
            `writers:me`, `readers:me` and `readers:everyone` for the tuned models in which the caller, or
            everyone, has that role.

    Returns:
        What to send, and how to read the answer.

    Source: page 004, "Method: tunedModels.list".
    """
    arguments: dict[str, Any] = {"page_size": page_size, "page_token": page_token, "filter": filter}
    return Call(ENDPOINT, arguments, None, ListTunedModelsResponse.decode)


def sync_detailed(
    *, client: Client, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
) -> Response[ListTunedModelsResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(page_size=page_size, page_token=page_token, filter=filter))


def sync(
    *, client: Client, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
) -> ListTunedModelsResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(page_size=page_size, page_token=page_token, filter=filter)).parsed


async def asyncio_detailed(
    *, client: Client, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
) -> Response[ListTunedModelsResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(page_size=page_size, page_token=page_token, filter=filter))


async def asyncio(
    *, client: Client, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
) -> ListTunedModelsResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(page_size=page_size, page_token=page_token, filter=filter))).parsed
