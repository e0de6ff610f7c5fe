# Made by `python codegen.py` from specs/generativelanguage/paths/operations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.operation import Operation

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "generatedFiles.operations.get",
    "GET",
    "/v1beta/generatedFiles/{generated_file}/operations/{operation}",
    idempotent=True,
    parameters=(
        Parameter("generated_file", Field("generated_file", "string", required=True), in_path=True),
        Parameter("operation", Field("operation", "string", required=True), in_path=True),
    ),
)


def request(generated_file: str, operation: str) -> Call[Operation]:
    """Gets an operation of a generated file.

    Tells how far the making of a file is.

    Args:
        generated_file: Id of the generated file, the part of its name after `generatedFiles/`.
        operation: Id of the operation, the part of its name after `operations/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.
    """
    arguments: dict[str, Any] = {"generated_file": generated_file, "operation": operation}
    return Call(ENDPOINT, arguments, None, Operation.decode)


def request_for(name: str, *, argument: str = "name") -> Call[Operation]:
    """As `request`, for a resource by its name.

    Args:
        name: `generatedFiles/{generated_file}/operations/{operation}`. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, Operation.decode, name=ResourceName(name, argument))


def sync_detailed(generated_file: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(generated_file, operation))


def sync(generated_file: str, operation: str, *, client: Client) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(generated_file, operation)).parsed


async def asyncio_detailed(generated_file: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(generated_file, operation))


async def asyncio(generated_file: str, operation: str, *, client: Client) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(generated_file, operation))).parsed
