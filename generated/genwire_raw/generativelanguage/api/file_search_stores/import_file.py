# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.import_file_metadata import ImportFileMetadata
from ...models.import_file_request import ImportFileRequest
from ...models.import_file_response import ImportFileResponse
from ...models.operation import Operation

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "fileSearchStores.importFile",
    "POST",
    "/v1beta/fileSearchStores/{file_search_store}:importFile",
    idempotent=False,
    parameters=(
        Parameter(
            "file_search_store",
            Field("file_search_store", "string", required=True, max_length=40),
            in_path=True,
        ),
    ),
)
LONG_RUNNING: Final = LongRunning(ImportFileResponse.from_dict, ImportFileMetadata.from_dict)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return ImportFileRequest.from_dict(value)
    return value


def request(file_search_store: str, body: ImportFileRequest | Mapping[str, Any]) -> Call[Operation]:
    """Imports a file into a file search store.

    Makes a document of a file search store from an uploaded file. The operation in the answer tells how far
    it is.

    Args:
        file_search_store: Id of the file search store, the part of its name after `fileSearchStores/`. At
            most 40 characters.
        body: A file that is to be imported into a file search store. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"file_search_store": file_search_store}
    return Call(ENDPOINT, arguments, body, Operation.decode)


def request_for(
    name: str, body: ImportFileRequest | Mapping[str, Any], *, argument: str = "name"
) -> Call[Operation]:
    """As `request`, for a resource by its name.

    Args:
        name: `fileSearchStores/{file_search_store}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, Operation.decode, name=ResourceName(name, argument))


def sync_detailed(
    file_search_store: str, body: ImportFileRequest | Mapping[str, Any], *, client: Client
) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(file_search_store, body))


def sync(file_search_store: str, body: ImportFileRequest | Mapping[str, Any], *, client: Client) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(file_search_store, body)).parsed


async def asyncio_detailed(
    file_search_store: str, body: ImportFileRequest | Mapping[str, Any], *, client: Client
) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(file_search_store, body))


async def asyncio(
    file_search_store: str, body: ImportFileRequest | Mapping[str, Any], *, client: Client
) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(file_search_store, body))).parsed
