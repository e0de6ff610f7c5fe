# Made by `python codegen.py` from specs/generativelanguage/paths/cached_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.cached_content import CachedContent

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "cachedContents.patch",
    "PATCH",
    "/v1beta/cachedContents/{cached_content}",
    idempotent=True,
    parameters=(
        Parameter("cached_content", Field("cached_content", "string", required=True), in_path=True),
        Parameter("update_mask", Field("updateMask", "string")),
    ),
    update_mask="update_mask",
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return CachedContent.from_dict(value)
    return value


def request(
    cached_content: str, body: CachedContent | Mapping[str, Any], *, update_mask: str | None = None
) -> Call[CachedContent]:
    """Changes when cached content expires.

    Changes the fields of cached content that the update mask lists. Only its expiration can be changed.

    Args:
        cached_content: Id of the cached content, the part of its name after `cachedContents/`.
        body: Content that was processed beforehand, for requests to the model that it was made for. A mapping
            is sent as it is.
        update_mask: The fields to change, as a list with commas, such as `ttl`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: goes with the cached content of page 004.
    """
    arguments: dict[str, Any] = {"cached_content": cached_content, "update_mask": update_mask}
    return Call(ENDPOINT, arguments, body, CachedContent.decode)


def request_for(
    name: str,
    body: CachedContent | Mapping[str, Any],
    *,
    update_mask: str | None = None,
    argument: str = "name",
) -> Call[CachedContent]:
    """As `request`, for a resource by its name.

    Args:
        name: `cachedContents/{cached_content}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"update_mask": update_mask}
    return Call(ENDPOINT, arguments, body, CachedContent.decode, name=ResourceName(name, argument))


def sync_detailed(
    cached_content: str,
    body: CachedContent | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str | None = None,
) -> Response[CachedContent]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(cached_content, body, update_mask=update_mask))


def sync(
    cached_content: str,
    body: CachedContent | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str | None = None,
) -> CachedContent:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(cached_content, body, update_mask=update_mask)).parsed


async def asyncio_detailed(
    cached_content: str,
    body: CachedContent | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str | None = None,
) -> Response[CachedContent]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(cached_content, body, update_mask=update_mask))


async def asyncio(
    cached_content: str,
    body: CachedContent | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str | None = None,
) -> CachedContent:
    """As `sync`, asynchronously."""
    return (await client.asend(request(cached_content, body, update_mask=update_mask))).parsed
