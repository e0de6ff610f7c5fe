# Made by `python codegen.py` from specs/generativelanguage/paths/models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.generate_answer_request import GenerateAnswerRequest
from ...models.generate_answer_response import GenerateAnswerResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "models.generateAnswer",
    "POST",
    "/v1beta/models/{model}:generateAnswer",
    idempotent=True,
    parameters=(Parameter("model", Field("model", "string", required=True), in_path=True),),
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return GenerateAnswerRequest.from_dict(value)
    return value


def request(model: str, body: GenerateAnswerRequest | Mapping[str, Any]) -> Call[GenerateAnswerResponse]:
    """Answers a question from passages.

    Generates an answer that rests on passages, which come with the request or from the semantic retriever.

    Args:
        model: Id of the model, the part of its name after `models/`.
        body: A question to answer from passages. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.
    """
    arguments: dict[str, Any] = {"model": model}
    return Call(ENDPOINT, arguments, body, GenerateAnswerResponse.decode)


def request_for(
    name: str, body: GenerateAnswerRequest | Mapping[str, Any], *, argument: str = "name"
) -> Call[GenerateAnswerResponse]:
    """As `request`, for a resource by its name.

    Args:
        name: `models/{model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, GenerateAnswerResponse.decode, name=ResourceName(name, argument))


def sync_detailed(
    model: str, body: GenerateAnswerRequest | Mapping[str, Any], *, client: Client
) -> Response[GenerateAnswerResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(model, body))


def sync(
    model: str, body: GenerateAnswerRequest | Mapping[str, Any], *, client: Client
) -> GenerateAnswerResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(model, body)).parsed


async def asyncio_detailed(
    model: str, body: GenerateAnswerRequest | Mapping[str, Any], *, client: Client
) -> Response[GenerateAnswerResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(model, body))


async def asyncio(
    model: str, body: GenerateAnswerRequest | Mapping[str, Any], *, client: Client
) -> GenerateAnswerResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(model, body))).parsed
