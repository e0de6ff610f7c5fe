# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...models.file_search_store import FileSearchStore

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint("fileSearchStores.create", "POST", "/v1beta/fileSearchStores", idempotent=False)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return FileSearchStore.from_dict(value)
    return value


def request(body: FileSearchStore | Mapping[str, Any]) -> Call[FileSearchStore]:
    """Creates a file search store.

    Creates an empty file search store.

    Args:
        body: A collection of documents to search in. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, FileSearchStore.decode)


def sync_detailed(body: FileSearchStore | Mapping[str, Any], *, client: Client) -> Response[FileSearchStore]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body))


def sync(body: FileSearchStore | Mapping[str, Any], *, client: Client) -> FileSearchStore:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body)).parsed


async def asyncio_detailed(
    body: FileSearchStore | Mapping[str, Any], *, client: Client
) -> Response[FileSearchStore]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body))


async def asyncio(body: FileSearchStore | Mapping[str, Any], *, client: Client) -> FileSearchStore:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body))).parsed
