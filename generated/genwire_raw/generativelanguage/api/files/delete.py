# Made by `python codegen.py` from specs/generativelanguage/paths/files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, decode_none
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "files.delete",
    "DELETE",
    "/v1beta/files/{file}",
    idempotent=True,
    parameters=(
        Parameter(
            "file",
            Field(
                "file", "string", required=True, max_length=40, pattern="^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"
            ),
            in_path=True,
        ),
    ),
)


def request(file: str) -> Call[None]:
    """Deletes a file.

    Deletes a file for good.

    Args:
        file: Id of the file, the part of its name after `files/`, of up to 40 lowercase letters, digits and
            hyphens with no hyphen at either end. At most 40 characters. Matches
            `^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: examples of page 004 use it.
    """
    arguments: dict[str, Any] = {"file": file}
    return Call(ENDPOINT, arguments, None, decode_none)


def request_for(name: str, *, argument: str = "name") -> Call[None]:
    """As `request`, for a resource by its name.

    Args:
        name: `files/{file}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, decode_none, name=ResourceName(name, argument))


def sync_detailed(file: str, *, client: Client) -> Response[None]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(file))


def sync(file: str, *, client: Client) -> None:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(file)).parsed


async def asyncio_detailed(file: str, *, client: Client) -> Response[None]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(file))


async def asyncio(file: str, *, client: Client) -> None:
    """As `sync`, asynchronously."""
    return (await client.asend(request(file))).parsed
