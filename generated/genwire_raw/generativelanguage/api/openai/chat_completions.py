# Made by `python codegen.py` from specs/generativelanguage/paths/openai.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...models.chat_completion import ChatCompletion
from ...models.chat_completion_chunk import ChatCompletionChunk
from ...models.chat_completion_request import ChatCompletionRequest

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "openai.chatCompletions",
    "POST",
    "/v1beta/openai/chat/completions",
    idempotent=True,
    streaming=Streaming(body={"stream": True}, done=b"[DONE]"),
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return ChatCompletionRequest.from_dict(value)
    return value


def request(body: ChatCompletionRequest | Mapping[str, Any]) -> Call[ChatCompletion]:
    """Answers a conversation, in OpenAI's form.

    Generates an answer to a conversation. Request and answer have the form of OpenAI's chat completions.

    Args:
        body: A conversation for the model to go on with, and how to do that. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, ChatCompletion.decode)


def stream_request(body: ChatCompletionRequest | Mapping[str, Any]) -> Call[ChatCompletionChunk]:
    """As a stream: answers a conversation, in OpenAI's form.

    Generates an answer to a conversation. Request and answer have the form of OpenAI's chat completions.

    Args:
        body: A conversation for the model to go on with, and how to do that. A mapping is sent as it is.

    Returns:
        What to send, and how to read each event of the answer.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, ChatCompletionChunk.decode, streams=True)


def sync_detailed(
    body: ChatCompletionRequest | Mapping[str, Any], *, client: Client
) -> Response[ChatCompletion]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body))


def sync(body: ChatCompletionRequest | Mapping[str, Any], *, client: Client) -> ChatCompletion:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body)).parsed


async def asyncio_detailed(
    body: ChatCompletionRequest | Mapping[str, Any], *, client: Client
) -> Response[ChatCompletion]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body))


async def asyncio(body: ChatCompletionRequest | Mapping[str, Any], *, client: Client) -> ChatCompletion:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body))).parsed


def stream(
    body: ChatCompletionRequest | Mapping[str, Any], *, client: Client
) -> Iterator[ChatCompletionChunk]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(stream_request(body))


def astream(
    body: ChatCompletionRequest | Mapping[str, Any], *, client: Client
) -> AsyncGenerator[ChatCompletionChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(stream_request(body))
