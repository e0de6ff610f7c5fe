# Made by `python codegen.py` from specs/generativelanguage/paths/operations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.create_tuned_model_metadata import CreateTunedModelMetadata
from ...models.operation import Operation
from ...models.tuned_model import TunedModel

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.operations.get",
    "GET",
    "/v1beta/tunedModels/{tuned_model}/operations/{operation}",
    idempotent=True,
    parameters=(
        Parameter("tuned_model", Field("tuned_model", "string", required=True), in_path=True),
        Parameter("operation", Field("operation", "string", required=True), in_path=True),
    ),
)
LONG_RUNNING: Final = LongRunning(TunedModel.from_dict, CreateTunedModelMetadata.from_dict)


def request(tuned_model: str, operation: str) -> Call[Operation]:
    """Gets an operation of a tuned model.

    Tells how far an operation has come; at its end, the tuned model or the error.

    Args:
        tuned_model: Id of the tuned model, the part of its name after `tunedModels/`.
        operation: Id of the operation, the part of its name after `operations/`.

    Returns:
        What to send, and how to read the answer.

    Source: page 004, "Method: tunedModels.create".
    """
    arguments: dict[str, Any] = {"tuned_model": tuned_model, "operation": operation}
    return Call(ENDPOINT, arguments, None, Operation.decode)


def request_for(name: str, *, argument: str = "name") -> Call[Operation]:
    """As `request`, for a resource by its name.

    Args:
        name: `tunedModels/{tuned_model}/operations/{operation}`. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, Operation.decode, name=ResourceName(name, argument))


def sync_detailed(tuned_model: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(tuned_model, operation))


def sync(tuned_model: str, operation: str, *, client: Client) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(tuned_model, operation)).parsed


async def asyncio_detailed(tuned_model: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(tuned_model, operation))


async def asyncio(tuned_model: str, operation: str, *, client: Client) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(tuned_model, operation))).parsed
