# Made by `python codegen.py` from specs/workers_ai/paths/finetunes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.finetune_envelope import FinetuneEnvelope
from ...models.finetune_request import FinetuneRequest

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.finetunes.create",
    "POST",
    "/accounts/{account_id}/ai/finetunes",
    idempotent=False,
    parameters=(Parameter("account_id", Field("account_id", "string", required=True), in_path=True),),
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return FinetuneRequest.from_dict(value)
    return value


def request(account_id: str, body: FinetuneRequest | Mapping[str, Any]) -> Call[FinetuneEnvelope]:
    """Creates a finetune.

    Creates a LoRA adapter, whose files are uploaded after that.

    Args:
        account_id: Id of the Cloudflare account.
        body: A finetune to create. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: cloudflare 5.9.0.
    """
    arguments: dict[str, Any] = {"account_id": account_id}
    return Call(ENDPOINT, arguments, body, FinetuneEnvelope.decode)


def sync_detailed(
    account_id: str, body: FinetuneRequest | Mapping[str, Any], *, client: Client
) -> Response[FinetuneEnvelope]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(account_id, body))


def sync(account_id: str, body: FinetuneRequest | Mapping[str, Any], *, client: Client) -> FinetuneEnvelope:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(account_id, body)).parsed


async def asyncio_detailed(
    account_id: str, body: FinetuneRequest | Mapping[str, Any], *, client: Client
) -> Response[FinetuneEnvelope]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(account_id, body))


async def asyncio(
    account_id: str, body: FinetuneRequest | Mapping[str, Any], *, client: Client
) -> FinetuneEnvelope:
    """As `sync`, asynchronously."""
    return (await client.asend(request(account_id, body))).parsed
