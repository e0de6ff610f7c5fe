# Made by `python codegen.py` from specs/generativelanguage/paths/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, decode_none
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.transfer_ownership_request import TransferOwnershipRequest

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.transferOwnership",
    "POST",
    "/v1beta/tunedModels/{tuned_model}:transferOwnership",
    idempotent=False,
    parameters=(Parameter("tuned_model", Field("tuned_model", "string", required=True), in_path=True),),
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return TransferOwnershipRequest.from_dict(value)
    return value


def request(tuned_model: str, body: TransferOwnershipRequest | Mapping[str, Any]) -> Call[None]:
    """Gives a tuned model to a new owner.

    Makes someone else the owner of a tuned model. The owner of today becomes a writer.

    Args:
        tuned_model: Id of the tuned model, the part of its name after `tunedModels/`.
        body: Whom a tuned model is to belong to. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: the roles in the filter of page 004 imply it.
    """
    arguments: dict[str, Any] = {"tuned_model": tuned_model}
    return Call(ENDPOINT, arguments, body, decode_none)


def request_for(
    name: str, body: TransferOwnershipRequest | Mapping[str, Any], *, argument: str = "name"
) -> Call[None]:
    """As `request`, for a resource by its name.

    Args:
        name: `tunedModels/{tuned_model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, decode_none, name=ResourceName(name, argument))


def sync_detailed(
    tuned_model: str, body: TransferOwnershipRequest | Mapping[str, Any], *, client: Client
) -> Response[None]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(tuned_model, body))


def sync(tuned_model: str, body: TransferOwnershipRequest | Mapping[str, Any], *, client: Client) -> None:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(tuned_model, body)).parsed


async def asyncio_detailed(
    tuned_model: str, body: TransferOwnershipRequest | Mapping[str, Any], *, client: Client
) -> Response[None]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(tuned_model, body))


async def asyncio(
    tuned_model: str, body: TransferOwnershipRequest | Mapping[str, Any], *, client: Client
) -> None:
    """As `sync`, asynchronously."""
    return (await client.asend(request(tuned_model, body))).parsed
