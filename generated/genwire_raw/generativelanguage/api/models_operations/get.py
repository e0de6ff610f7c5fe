# Made by `python codegen.py` from specs/generativelanguage/paths/operations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.operation import Operation
from ...models.predict_long_running_metadata import PredictLongRunningMetadata
from ...models.predict_long_running_response import PredictLongRunningResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "models.operations.get",
    "GET",
    "/v1beta/models/{model}/operations/{operation}",
    idempotent=True,
    parameters=(
        Parameter("model", Field("model", "string", required=True), in_path=True),
        Parameter("operation", Field("operation", "string", required=True), in_path=True),
    ),
)
LONG_RUNNING: Final = LongRunning(PredictLongRunningResponse.from_dict, PredictLongRunningMetadata.from_dict)


def request(model: str, operation: str) -> Call[Operation]:
    """Gets an operation of a model.

    Tells how far a long prediction is; at its end, what was made or the error.

    Args:
        model: Id of the model, the part of its name after `models/`.
        operation: Id of the operation, the part of its name after `operations/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.
    """
    arguments: dict[str, Any] = {"model": model, "operation": operation}
    return Call(ENDPOINT, arguments, None, Operation.decode)


def request_for(name: str, *, argument: str = "name") -> Call[Operation]:
    """As `request`, for a resource by its name.

    Args:
        name: `models/{model}/operations/{operation}`. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, Operation.decode, name=ResourceName(name, argument))


def sync_detailed(model: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(model, operation))


def sync(model: str, operation: str, *, client: Client) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(model, operation)).parsed


async def asyncio_detailed(model: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(model, operation))


async def asyncio(model: str, operation: str, *, client: Client) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(model, operation))).parsed
