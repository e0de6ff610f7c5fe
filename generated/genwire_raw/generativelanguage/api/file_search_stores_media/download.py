# Made by `python codegen.py` from specs/generativelanguage/paths/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, decode_any
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "fileSearchStores.media.download",
    "GET",
    "/v1beta/fileSearchStores/{file_search_store}/media/{media}",
    idempotent=True,
    parameters=(
        Parameter(
            "file_search_store",
            Field("file_search_store", "string", required=True, max_length=40),
            in_path=True,
        ),
        Parameter("media", Field("media", "string", required=True), in_path=True),
    ),
    query={"alt": "media"},
    binary=True,
)


def request(file_search_store: str, media: str) -> Call[bytes]:
    """Downloads media of a file search store.

    Gives the bytes of media that a search found, by the `mediaId` of a source.

    Args:
        file_search_store: Id of the file search store, the part of its name after `fileSearchStores/`. At
            most 40 characters.
        media: Id of the media, the part of its name after `media/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {"file_search_store": file_search_store, "media": media}
    return Call(ENDPOINT, arguments, None, decode_any)


def request_for(name: str, *, argument: str = "name") -> Call[bytes]:
    """As `request`, for a resource by its name.

    Args:
        name: `fileSearchStores/{file_search_store}/media/{media}`. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, decode_any, name=ResourceName(name, argument))


def sync_detailed(file_search_store: str, media: str, *, client: Client) -> Response[bytes]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(file_search_store, media))


def sync(file_search_store: str, media: str, *, client: Client) -> bytes:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(file_search_store, media)).parsed


async def asyncio_detailed(file_search_store: str, media: str, *, client: Client) -> Response[bytes]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(file_search_store, media))


async def asyncio(file_search_store: str, media: str, *, client: Client) -> bytes:
    """As `sync`, asynchronously."""
    return (await client.asend(request(file_search_store, media))).parsed
