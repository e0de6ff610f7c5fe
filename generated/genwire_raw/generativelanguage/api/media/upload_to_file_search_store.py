# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning, Upload
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.operation import Operation
from ...models.upload_to_file_search_store_metadata import UploadToFileSearchStoreMetadata
from ...models.upload_to_file_search_store_request import UploadToFileSearchStoreRequest
from ...models.upload_to_file_search_store_response import UploadToFileSearchStoreResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "media.uploadToFileSearchStore",
    "POST",
    "/upload/v1beta/fileSearchStores/{file_search_store}:uploadToFileSearchStore",
    idempotent=False,
    parameters=(
        Parameter(
            "file_search_store",
            Field("file_search_store", "string", required=True, max_length=40),
            in_path=True,
        ),
    ),
    upload=Upload(
        headers={
            "protocol": "X-Goog-Upload-Protocol",
            "command": "X-Goog-Upload-Command",
            "length": "X-Goog-Upload-Header-Content-Length",
            "type": "X-Goog-Upload-Header-Content-Type",
            "offset": "X-Goog-Upload-Offset",
            "url": "X-Goog-Upload-URL",
            "status": "X-Goog-Upload-Status",
            "granularity": "X-Goog-Upload-Chunk-Granularity",
            "received": "X-Goog-Upload-Size-Received",
        },
        commands={
            "start": "start",
            "upload": "upload",
            "finish": "upload, finalize",
            "query": "query",
            "cancel": "cancel",
        },
        statuses={"active": "active", "finished": "final", "cancelled": "cancelled"},
        protocol="resumable",
    ),
)
LONG_RUNNING: Final = LongRunning(
    UploadToFileSearchStoreResponse.from_dict, UploadToFileSearchStoreMetadata.from_dict
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return UploadToFileSearchStoreRequest.from_dict(value)
    return value


def request(
    file_search_store: str, body: UploadToFileSearchStoreRequest | Mapping[str, Any]
) -> Call[Operation]:
    """Uploads a file into a file search store.

    Uploads a file of up to 100 MB as a document of a file search store. The first request tells what the file
    is and gets a URL in a header; the requests after it send the bytes there, and the last one is answered
    with the operation that cuts and embeds the document.

    Args:
        file_search_store: Id of the file search store, the part of its name after `fileSearchStores/`. At
            most 40 characters.
        body: What is known of a file that is to be uploaded into a file search store. A mapping is sent as it
            is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"file_search_store": file_search_store}
    return Call(ENDPOINT, arguments, body, Operation.decode)


def sync_detailed(
    file_search_store: str, body: UploadToFileSearchStoreRequest | Mapping[str, Any], *, client: Client
) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(file_search_store, body))


def sync(
    file_search_store: str, body: UploadToFileSearchStoreRequest | Mapping[str, Any], *, client: Client
) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(file_search_store, body)).parsed


async def asyncio_detailed(
    file_search_store: str, body: UploadToFileSearchStoreRequest | Mapping[str, Any], *, client: Client
) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(file_search_store, body))


async def asyncio(
    file_search_store: str, body: UploadToFileSearchStoreRequest | Mapping[str, Any], *, client: Client
) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(file_search_store, body))).parsed
