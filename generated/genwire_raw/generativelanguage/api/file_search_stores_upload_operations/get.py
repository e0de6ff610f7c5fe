# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.operation import Operation
from ...models.upload_to_file_search_store_metadata import UploadToFileSearchStoreMetadata
from ...models.upload_to_file_search_store_response import UploadToFileSearchStoreResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "fileSearchStores.upload.operations.get",
    "GET",
    "/v1beta/fileSearchStores/{file_search_store}/upload/operations/{operation}",
    idempotent=True,
    parameters=(
        Parameter(
            "file_search_store",
            Field("file_search_store", "string", required=True, max_length=40),
            in_path=True,
        ),
        Parameter("operation", Field("operation", "string", required=True), in_path=True),
    ),
)
LONG_RUNNING: Final = LongRunning(
    UploadToFileSearchStoreResponse.from_dict, UploadToFileSearchStoreMetadata.from_dict
)


def request(file_search_store: str, operation: str) -> Call[Operation]:
    """Gets an operation of an upload into a file search store.

    Tells how far the processing of an uploaded file is.

    Args:
        file_search_store: Id of the file search store, the part of its name after `fileSearchStores/`. At
            most 40 characters.
        operation: Id of the operation, the part of its name after `operations/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"file_search_store": file_search_store, "operation": operation}
    return Call(ENDPOINT, arguments, None, Operation.decode)


def sync_detailed(file_search_store: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(file_search_store, operation))


def sync(file_search_store: str, operation: str, *, client: Client) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(file_search_store, operation)).parsed


async def asyncio_detailed(file_search_store: str, operation: str, *, client: Client) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(file_search_store, operation))


async def asyncio(file_search_store: str, operation: str, *, client: Client) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(file_search_store, operation))).parsed
