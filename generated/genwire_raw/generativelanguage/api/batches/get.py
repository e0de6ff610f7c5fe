# Made by `python codegen.py` from specs/generativelanguage/paths/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.generate_content_batch import GenerateContentBatch
from ...models.generate_content_batch_output import GenerateContentBatchOutput
from ...models.operation import Operation

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "batches.get",
    "GET",
    "/v1beta/batches/{batch}",
    idempotent=True,
    parameters=(Parameter("batch", Field("batch", "string", required=True), in_path=True),),
)
LONG_RUNNING: Final = LongRunning(GenerateContentBatchOutput.from_dict, GenerateContentBatch.from_dict)


def request(batch: str) -> Call[Operation]:
    """Gets a batch.

    Tells how far a batch is; at its end, its answers or the error.

    Args:
        batch: Id of the batch, the part of its name after `batches/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"batch": batch}
    return Call(ENDPOINT, arguments, None, Operation.decode)


def request_for(name: str, *, argument: str = "name") -> Call[Operation]:
    """As `request`, for a resource by its name.

    Args:
        name: `batches/{batch}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, Operation.decode, name=ResourceName(name, argument))


def sync_detailed(batch: str, *, client: Client) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(batch))


def sync(batch: str, *, client: Client) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(batch)).parsed


async def asyncio_detailed(batch: str, *, client: Client) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(batch))


async def asyncio(batch: str, *, client: Client) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(batch))).parsed
