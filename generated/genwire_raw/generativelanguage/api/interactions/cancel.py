# Made by `python codegen.py` from specs/generativelanguage/paths/interactions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.interaction import Interaction

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "interactions.cancel",
    "POST",
    "/v1beta/interactions/{interaction}/cancel",
    idempotent=True,
    parameters=(Parameter("interaction", Field("interaction", "string", required=True), in_path=True),),
    headers={"Api-Revision": "2026-05-20"},
)


def request(interaction: str) -> Call[Interaction]:
    """Cancels an interaction.

    Stops an interaction that goes on in the background.

    Args:
        interaction: Id of the interaction.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"interaction": interaction}
    return Call(ENDPOINT, arguments, None, Interaction.decode)


def request_for(name: str, *, argument: str = "name") -> Call[Interaction]:
    """As `request`, for a resource by its name.

    Args:
        name: `interactions/{interaction}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, Interaction.decode, name=ResourceName(name, argument))


def sync_detailed(interaction: str, *, client: Client) -> Response[Interaction]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(interaction))


def sync(interaction: str, *, client: Client) -> Interaction:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(interaction)).parsed


async def asyncio_detailed(interaction: str, *, client: Client) -> Response[Interaction]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(interaction))


async def asyncio(interaction: str, *, client: Client) -> Interaction:
    """As `sync`, asynchronously."""
    return (await client.asend(request(interaction))).parsed
