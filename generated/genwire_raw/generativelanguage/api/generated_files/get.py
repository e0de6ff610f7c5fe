# Made by `python codegen.py` from specs/generativelanguage/paths/generated_files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.generated_file import GeneratedFile

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "generatedFiles.get",
    "GET",
    "/v1beta/generatedFiles/{generated_file}",
    idempotent=True,
    parameters=(Parameter("generated_file", Field("generated_file", "string", required=True), in_path=True),),
)


def request(generated_file: str) -> Call[GeneratedFile]:
    """Gets a generated file.

    Tells what there is to know of a generated file; with `alt=media` the service gives its bytes.

    Args:
        generated_file: Id of the generated file, the part of its name after `generatedFiles/`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: reference of the service of 2026, generatedFiles.get.
    """
    arguments: dict[str, Any] = {"generated_file": generated_file}
    return Call(ENDPOINT, arguments, None, GeneratedFile.decode)


def request_for(name: str, *, argument: str = "name") -> Call[GeneratedFile]:
    """As `request`, for a resource by its name.

    Args:
        name: `generatedFiles/{generated_file}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, GeneratedFile.decode, name=ResourceName(name, argument))


def sync_detailed(generated_file: str, *, client: Client) -> Response[GeneratedFile]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(generated_file))


def sync(generated_file: str, *, client: Client) -> GeneratedFile:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(generated_file)).parsed


async def asyncio_detailed(generated_file: str, *, client: Client) -> Response[GeneratedFile]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(generated_file))


async def asyncio(generated_file: str, *, client: Client) -> GeneratedFile:
    """As `sync`, asynchronously."""
    return (await client.asend(request(generated_file))).parsed
