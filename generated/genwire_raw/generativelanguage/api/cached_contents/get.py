# Made by `python codegen.py` from specs/generativelanguage/paths/cached_contents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.cached_content import CachedContent

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "cachedContents.get",
    "GET",
    "/v1beta/cachedContents/{cached_content}",
    idempotent=True,
    parameters=(Parameter("cached_content", Field("cached_content", "string", required=True), in_path=True),),
)


def request(cached_content: str) -> Call[CachedContent]:
    """Gets cached content.

    Tells what there is to know of cached content, other than the content itself.

    Args:
        cached_content: Id of the cached content, the part of its name after `cachedContents/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: goes with the cached content of page 004.
    """
    arguments: dict[str, Any] = {"cached_content": cached_content}
    return Call(ENDPOINT, arguments, None, CachedContent.decode)


def request_for(name: str, *, argument: str = "name") -> Call[CachedContent]:
    """As `request`, for a resource by its name.

    Args:
        name: `cachedContents/{cached_content}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, CachedContent.decode, name=ResourceName(name, argument))


def sync_detailed(cached_content: str, *, client: Client) -> Response[CachedContent]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(cached_content))


def sync(cached_content: str, *, client: Client) -> CachedContent:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(cached_content)).parsed


async def asyncio_detailed(cached_content: str, *, client: Client) -> Response[CachedContent]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(cached_content))


async def asyncio(cached_content: str, *, client: Client) -> CachedContent:
    """As `sync`, asynchronously."""
    return (await client.asend(request(cached_content))).parsed
