# Made by `python codegen.py` from specs/generativelanguage/paths/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Upload
from ...models.create_file_request import CreateFileRequest
from ...models.create_file_response import CreateFileResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "media.upload",
    "POST",
    "/upload/v1beta/files",
    idempotent=True,
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


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return CreateFileRequest.from_dict(value)
    return value


def request(body: CreateFileRequest | Mapping[str, Any]) -> Call[CreateFileResponse]:
    """Uploads a file.

    Uploads a file in one piece or several. The first request tells what the file is and gets a URL in a
    header; the requests after it send the bytes there, and the last one is answered with the file. The first
    request may be repeated, since an upload that gets no bytes leaves nothing behind.

    Args:
        body: What is known of a file that is to be uploaded. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: examples of page 004 use it.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, CreateFileResponse.decode)


def sync_detailed(
    body: CreateFileRequest | Mapping[str, Any], *, client: Client
) -> Response[CreateFileResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body))


def sync(body: CreateFileRequest | Mapping[str, Any], *, client: Client) -> CreateFileResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body)).parsed


async def asyncio_detailed(
    body: CreateFileRequest | Mapping[str, Any], *, client: Client
) -> Response[CreateFileResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body))


async def asyncio(body: CreateFileRequest | Mapping[str, Any], *, client: Client) -> CreateFileResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body))).parsed
