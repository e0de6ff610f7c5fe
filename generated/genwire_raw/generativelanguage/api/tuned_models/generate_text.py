# Made by `python codegen.py` from specs/generativelanguage/paths/palm.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.generate_text_request import GenerateTextRequest
from ...models.generate_text_response import GenerateTextResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.generateText",
    "POST",
    "/v1beta/tunedModels/{tuned_model}:generateText",
    idempotent=True,
    parameters=(Parameter("tuned_model", Field("tuned_model", "string", required=True), in_path=True),),
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return GenerateTextRequest.from_dict(value)
    return value


def request(tuned_model: str, body: GenerateTextRequest | Mapping[str, Any]) -> Call[GenerateTextResponse]:
    """Completes a text, with a tuned model.

    Generates completions of a prompt.

    Args:
        tuned_model: Id of the tuned model, the part of its name after `tunedModels/`.
        body: A prompt for the model to complete, and how to do that. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: page 002, "Method: tunedModels.generateText".
    """
    arguments: dict[str, Any] = {"tuned_model": tuned_model}
    return Call(ENDPOINT, arguments, body, GenerateTextResponse.decode)


def request_for(
    name: str, body: GenerateTextRequest | Mapping[str, Any], *, argument: str = "name"
) -> Call[GenerateTextResponse]:
    """As `request`, for a resource by its name.

    Args:
        name: `tunedModels/{tuned_model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, GenerateTextResponse.decode, name=ResourceName(name, argument))


def sync_detailed(
    tuned_model: str, body: GenerateTextRequest | Mapping[str, Any], *, client: Client
) -> Response[GenerateTextResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(tuned_model, body))


def sync(
    tuned_model: str, body: GenerateTextRequest | Mapping[str, Any], *, client: Client
) -> GenerateTextResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(tuned_model, body)).parsed


async def asyncio_detailed(
    tuned_model: str, body: GenerateTextRequest | Mapping[str, Any], *, client: Client
) -> Response[GenerateTextResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(tuned_model, body))


async def asyncio(
    tuned_model: str, body: GenerateTextRequest | Mapping[str, Any], *, client: Client
) -> GenerateTextResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(tuned_model, body))).parsed
