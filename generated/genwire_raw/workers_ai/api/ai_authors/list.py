# Made by `python codegen.py` from specs/workers_ai/paths/catalogue.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.catalogue_envelope import CatalogueEnvelope

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.authors.list",
    "GET",
    "/accounts/{account_id}/ai/authors/search",
    idempotent=True,
    parameters=(Parameter("account_id", Field("account_id", "string", required=True), in_path=True),),
)


def request(account_id: str) -> Call[CatalogueEnvelope]:
    """Lists the authors.

    Lists who made models.

    Args:
        account_id: Id of the Cloudflare account.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: cloudflare 5.9.0.
    """
    arguments: dict[str, Any] = {"account_id": account_id}
    return Call(ENDPOINT, arguments, None, CatalogueEnvelope.decode)


def sync_detailed(account_id: str, *, client: Client) -> Response[CatalogueEnvelope]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(account_id))


def sync(account_id: str, *, client: Client) -> CatalogueEnvelope:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(account_id)).parsed


async def asyncio_detailed(account_id: str, *, client: Client) -> Response[CatalogueEnvelope]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(account_id))


async def asyncio(account_id: str, *, client: Client) -> CatalogueEnvelope:
    """As `sync`, asynchronously."""
    return (await client.asend(request(account_id))).parsed
