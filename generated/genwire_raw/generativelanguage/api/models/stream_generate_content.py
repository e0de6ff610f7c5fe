# Made by `python codegen.py` from specs/generativelanguage/paths/models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming, decode_list
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.generate_content_request import GenerateContentRequest
from ...models.generate_content_response import GenerateContentResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "models.streamGenerateContent",
    "POST",
    "/v1beta/models/{model}:streamGenerateContent",
    idempotent=True,
    parameters=(Parameter("model", Field("model", "string", required=True), in_path=True),),
    streaming=Streaming(query={"alt": "sse"}),
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return GenerateContentRequest.from_dict(value)
    return value


def request(
    model: str, body: GenerateContentRequest | Mapping[str, Any]
) -> Call[list[GenerateContentResponse]]:
    """Answers a conversation, piece by piece.

    Generates an answer to the contents of the request and sends it while it comes into being.

    Args:
        model: Id of the model, the part of its name after `models/`.
        body: A conversation for the model to go on with, and how to do that. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: examples of page 004 use it.
    """
    arguments: dict[str, Any] = {"model": model}
    return Call(ENDPOINT, arguments, body, decode_list(GenerateContentResponse.decode))


def request_for(
    name: str, body: GenerateContentRequest | Mapping[str, Any], *, argument: str = "name"
) -> Call[list[GenerateContentResponse]]:
    """As `request`, for a resource by its name.

    Args:
        name: `models/{model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(
        ENDPOINT,
        arguments,
        body,
        decode_list(GenerateContentResponse.decode),
        name=ResourceName(name, argument),
    )


def stream_request(
    model: str, body: GenerateContentRequest | Mapping[str, Any]
) -> Call[GenerateContentResponse]:
    """As a stream: answers a conversation, piece by piece.

    Generates an answer to the contents of the request and sends it while it comes into being.

    Args:
        model: Id of the model, the part of its name after `models/`.
        body: A conversation for the model to go on with, and how to do that. A mapping is sent as it is.

    Returns:
        What to send, and how to read each event of the answer.

    Source: beyond the seeds: examples of page 004 use it.
    """
    arguments: dict[str, Any] = {"model": model}
    return Call(ENDPOINT, arguments, body, GenerateContentResponse.decode, streams=True)


def stream_request_for(
    name: str, body: GenerateContentRequest | Mapping[str, Any], *, argument: str = "name"
) -> Call[GenerateContentResponse]:
    """As `stream_request`, for a resource by its name.

    Args:
        name: `models/{model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {}
    return Call(
        ENDPOINT,
        arguments,
        body,
        GenerateContentResponse.decode,
        streams=True,
        name=ResourceName(name, argument),
    )


def sync_detailed(
    model: str, body: GenerateContentRequest | Mapping[str, Any], *, client: Client
) -> Response[list[GenerateContentResponse]]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(model, body))


def sync(
    model: str, body: GenerateContentRequest | Mapping[str, Any], *, client: Client
) -> list[GenerateContentResponse]:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(model, body)).parsed


async def asyncio_detailed(
    model: str, body: GenerateContentRequest | Mapping[str, Any], *, client: Client
) -> Response[list[GenerateContentResponse]]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(model, body))


async def asyncio(
    model: str, body: GenerateContentRequest | Mapping[str, Any], *, client: Client
) -> list[GenerateContentResponse]:
    """As `sync`, asynchronously."""
    return (await client.asend(request(model, body))).parsed


def stream(
    model: str, body: GenerateContentRequest | Mapping[str, Any], *, client: Client
) -> Iterator[GenerateContentResponse]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(stream_request(model, body))


def astream(
    model: str, body: GenerateContentRequest | Mapping[str, Any], *, client: Client
) -> AsyncGenerator[GenerateContentResponse, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(stream_request(model, body))
