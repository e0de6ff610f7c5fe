# Made by `python codegen.py` from specs/generativelanguage/paths/cached_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...models.cached_content import CachedContent

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint("cachedContents.create", "POST", "/v1beta/cachedContents", idempotent=False)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return CachedContent.from_dict(value)
    return value


def request(body: CachedContent | Mapping[str, Any]) -> Call[CachedContent]:
    """Caches content.

    Processes content and keeps it for later requests to the same model.

    Args:
        body: Content that was processed beforehand, for requests to the model that it was made for. A mapping
            is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: examples of page 004 use it.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, CachedContent.decode)


def sync_detailed(body: CachedContent | Mapping[str, Any], *, client: Client) -> Response[CachedContent]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body))


def sync(body: CachedContent | Mapping[str, Any], *, client: Client) -> CachedContent:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body)).parsed


async def asyncio_detailed(
    body: CachedContent | Mapping[str, Any], *, client: Client
) -> Response[CachedContent]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body))


async def asyncio(body: CachedContent | Mapping[str, Any], *, client: Client) -> CachedContent:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body))).parsed
