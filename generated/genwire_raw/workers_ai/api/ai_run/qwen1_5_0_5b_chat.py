# Made by `python codegen.py` from specs/workers_ai/models/qwen1.5-0.5b-chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.qwen1505b_chat_messages import Qwen1505bChatMessages
from ...models.qwen1505b_chat_prompt import Qwen1505bChatPrompt
from ...models.qwen1505b_chat_response import Qwen1505bChatResponse
from ...models.text_generation_chunk import TextGenerationChunk

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.run.qwen1_5_0_5b_chat",
    "POST",
    "/accounts/{account_id}/ai/run/@cf/qwen/qwen1.5-0.5b-chat",
    idempotent=True,
    parameters=(
        Parameter("account_id", Field("account_id", "string", required=True), in_path=True),
        Parameter("queue_request", Field("queueRequest", "boolean")),
        Parameter(
            "x_session_affinity",
            Field("x-session-affinity", "string", min_length=1, pattern="^[ -~]*$"),
            in_header=True,
        ),
    ),
    streaming=Streaming(body={"stream": True}, done=b"[DONE]"),
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        if "prompt" in value:
            return Qwen1505bChatPrompt.from_dict(value)
        if "messages" in value:
            return Qwen1505bChatMessages.from_dict(value)
    return value


def request(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[Qwen1505bChatResponse]:
    """Runs @cf/qwen/qwen1.5-0.5b-chat.

    Qwen1.5 by Alibaba Cloud, the improved version of its series of language models, for chats. Half a billion
    parameters.

    Args:
        account_id: Id of the Cloudflare account.
        body: One of Qwen1505bChatPrompt, Qwen1505bChatMessages. A mapping is sent as it is.
        queue_request: Whether the request goes into the queue instead of being answered at once; with
            `requests` in the body.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read the answer.

    Source: page 003, "qwen1.5-0.5b-chat Beta".
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, Qwen1505bChatResponse.decode)


def stream_request(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[TextGenerationChunk]:
    """As a stream: runs @cf/qwen/qwen1.5-0.5b-chat.

    Qwen1.5 by Alibaba Cloud, the improved version of its series of language models, for chats. Half a billion
    parameters.

    Args:
        account_id: Id of the Cloudflare account.
        body: One of Qwen1505bChatPrompt, Qwen1505bChatMessages. A mapping is sent as it is.
        queue_request: Whether the request goes into the queue instead of being answered at once; with
            `requests` in the body.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read each event of the answer.

    Source: page 003, "qwen1.5-0.5b-chat Beta".
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, TextGenerationChunk.decode, streams=True)


def sync_detailed(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[Qwen1505bChatResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(
        request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )


def sync(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Qwen1505bChatResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    ).parsed


async def asyncio_detailed(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[Qwen1505bChatResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )


async def asyncio(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Qwen1505bChatResponse:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
        )
    ).parsed


def stream(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Iterator[TextGenerationChunk]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(
        stream_request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )


def astream(
    account_id: str,
    body: Qwen1505bChatPrompt | Qwen1505bChatMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> AsyncGenerator[TextGenerationChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(
        stream_request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )
