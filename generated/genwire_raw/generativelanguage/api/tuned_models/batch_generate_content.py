# Made by `python codegen.py` from specs/generativelanguage/paths/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.batch_generate_content_request import BatchGenerateContentRequest
from ...models.generate_content_batch import GenerateContentBatch
from ...models.generate_content_batch_output import GenerateContentBatchOutput
from ...models.operation import Operation

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.batchGenerateContent",
    "POST",
    "/v1beta/tunedModels/{tuned_model}:batchGenerateContent",
    idempotent=False,
    parameters=(Parameter("tuned_model", Field("tuned_model", "string", required=True), in_path=True),),
)
LONG_RUNNING: Final = LongRunning(GenerateContentBatchOutput.from_dict, GenerateContentBatch.from_dict)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return BatchGenerateContentRequest.from_dict(value)
    return value


def request(tuned_model: str, body: BatchGenerateContentRequest | Mapping[str, Any]) -> Call[Operation]:
    """Starts a batch of requests for content, with a tuned model.

    Starts a job that answers many requests, in a file or in place, within a day and at half the price. The
    operation in the answer tells how far it is and, at last, holds the answers; read it with batches.get.

    Args:
        tuned_model: Id of the tuned model, the part of its name after `tunedModels/`.
        body: A batch of requests for content. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"tuned_model": tuned_model}
    return Call(ENDPOINT, arguments, body, Operation.decode)


def request_for(
    name: str, body: BatchGenerateContentRequest | Mapping[str, Any], *, argument: str = "name"
) -> Call[Operation]:
    """As `request`, for a resource by its name.

    Args:
        name: `tunedModels/{tuned_model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, Operation.decode, name=ResourceName(name, argument))


def sync_detailed(
    tuned_model: str, body: BatchGenerateContentRequest | Mapping[str, Any], *, client: Client
) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(tuned_model, body))


def sync(
    tuned_model: str, body: BatchGenerateContentRequest | Mapping[str, Any], *, client: Client
) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(tuned_model, body)).parsed


async def asyncio_detailed(
    tuned_model: str, body: BatchGenerateContentRequest | Mapping[str, Any], *, client: Client
) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(tuned_model, body))


async def asyncio(
    tuned_model: str, body: BatchGenerateContentRequest | Mapping[str, Any], *, client: Client
) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(tuned_model, body))).parsed
