# Made by `python codegen.py` from specs/workers_ai/paths/finetunes.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.finetune_list_envelope import FinetuneListEnvelope

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.finetunes.public.list",
    "GET",
    "/accounts/{account_id}/ai/finetunes/public",
    idempotent=True,
    parameters=(
        Parameter("account_id", Field("account_id", "string", required=True), in_path=True),
        Parameter("limit", Field("limit", "integer", minimum=0)),
        Parameter("offset", Field("offset", "integer", minimum=0)),
        Parameter("order_by", Field("orderBy", "string")),
    ),
)


def request(
    account_id: str, *, limit: int | None = None, offset: int | None = None, order_by: str | None = None
) -> Call[FinetuneListEnvelope]:
    """Lists the public finetunes.

    Lists the LoRA adapters that everyone may use.

    Args:
        account_id: Id of the Cloudflare account.
        limit: The most finetunes to list. At least 0.
        offset: How many to leave out first. At least 0.
        order_by: The field to sort by.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: cloudflare 5.9.0.
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "limit": limit,
        "offset": offset,
        "order_by": order_by,
    }
    return Call(ENDPOINT, arguments, None, FinetuneListEnvelope.decode)


def sync_detailed(
    account_id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
) -> Response[FinetuneListEnvelope]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(account_id, limit=limit, offset=offset, order_by=order_by))


def sync(
    account_id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
) -> FinetuneListEnvelope:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(account_id, limit=limit, offset=offset, order_by=order_by)).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
) -> Response[FinetuneListEnvelope]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(account_id, limit=limit, offset=offset, order_by=order_by))


async def asyncio(
    account_id: str,
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
) -> FinetuneListEnvelope:
    """As `sync`, asynchronously."""
    return (await client.asend(request(account_id, limit=limit, offset=offset, order_by=order_by))).parsed
