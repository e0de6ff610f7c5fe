# Made by `python codegen.py` from specs/generativelanguage/paths/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...models.register_files_request import RegisterFilesRequest
from ...models.register_files_response import RegisterFilesResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint("files.register", "POST", "/v1beta/files:register", idempotent=False)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return RegisterFilesRequest.from_dict(value)
    return value


def request(body: RegisterFilesRequest | Mapping[str, Any]) -> Call[RegisterFilesResponse]:
    """Registers files of Google Cloud Storage.

    Makes files of objects in Google Cloud Storage, without copying them. It needs an access token, and all
    are registered or none.

    Args:
        body: Files of Google Cloud Storage to register. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, RegisterFilesResponse.decode)


def sync_detailed(
    body: RegisterFilesRequest | Mapping[str, Any], *, client: Client
) -> Response[RegisterFilesResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body))


def sync(body: RegisterFilesRequest | Mapping[str, Any], *, client: Client) -> RegisterFilesResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body)).parsed


async def asyncio_detailed(
    body: RegisterFilesRequest | Mapping[str, Any], *, client: Client
) -> Response[RegisterFilesResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body))


async def asyncio(body: RegisterFilesRequest | Mapping[str, Any], *, client: Client) -> RegisterFilesResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body))).parsed
