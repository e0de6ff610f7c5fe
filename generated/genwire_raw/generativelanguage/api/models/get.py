# Made by `python codegen.py` from specs/generativelanguage/paths/models.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.model import Model

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "models.get",
    "GET",
    "/v1beta/models/{model}",
    idempotent=True,
    parameters=(Parameter("model", Field("model", "string", required=True), in_path=True),),
)


def request(model: str) -> Call[Model]:
    """Gets a model.

    Tells what there is to know of a model, such as its version, its token limits and its default parameters.

    Args:
        model: Id of the model, the part of its name after `models/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: named by page 002 as getModel.
    """
    arguments: dict[str, Any] = {"model": model}
    return Call(ENDPOINT, arguments, None, Model.decode)


def request_for(name: str, *, argument: str = "name") -> Call[Model]:
    """As `request`, for a resource by its name.

    Args:
        name: `models/{model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, Model.decode, name=ResourceName(name, argument))


def sync_detailed(model: str, *, client: Client) -> Response[Model]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(model))


def sync(model: str, *, client: Client) -> Model:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(model)).parsed


async def asyncio_detailed(model: str, *, client: Client) -> Response[Model]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(model))


async def asyncio(model: str, *, client: Client) -> Model:
    """As `sync`, asynchronously."""
    return (await client.asend(request(model))).parsed
