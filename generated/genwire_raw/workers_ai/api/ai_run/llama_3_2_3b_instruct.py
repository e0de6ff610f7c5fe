# Made by `python codegen.py` from specs/workers_ai/models/llama-3.2-3b-instruct.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.llama323b_instruct_messages import Llama323bInstructMessages
from ...models.llama323b_instruct_prompt import Llama323bInstructPrompt
from ...models.llama323b_instruct_response import Llama323bInstructResponse
from ...models.text_generation_chunk import TextGenerationChunk

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.run.llama_3_2_3b_instruct",
    "POST",
    "/accounts/{account_id}/ai/run/@cf/meta/llama-3.2-3b-instruct",
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
            return Llama323bInstructPrompt.from_dict(value)
        if "messages" in value:
            return Llama323bInstructMessages.from_dict(value)
    return value


def request(
    account_id: str,
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[Llama323bInstructResponse]:
    """Runs @cf/meta/llama-3.2-3b-instruct.

    Llama 3.2 by Meta, instruction-tuned and for text alone, at its best in multilingual conversations,
    retrieval by agents and summaries. 3 billion parameters.

    Args:
        account_id: Id of the Cloudflare account.
        body: One of Llama323bInstructPrompt, Llama323bInstructMessages. A mapping is sent as it is.
        queue_request: Whether the request goes into the queue instead of being answered at once; with
            `requests` in the body.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read the answer.

    Source: page 001, "llama-3.2-3b-instruct Beta".
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, Llama323bInstructResponse.decode)


def stream_request(
    account_id: str,
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[TextGenerationChunk]:
    """As a stream: runs @cf/meta/llama-3.2-3b-instruct.

    Llama 3.2 by Meta, instruction-tuned and for text alone, at its best in multilingual conversations,
    retrieval by agents and summaries. 3 billion parameters.

    Args:
        account_id: Id of the Cloudflare account.
        body: One of Llama323bInstructPrompt, Llama323bInstructMessages. A mapping is sent as it is.
        queue_request: Whether the request goes into the queue instead of being answered at once; with
            `requests` in the body.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read each event of the answer.

    Source: page 001, "llama-3.2-3b-instruct Beta".
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, TextGenerationChunk.decode, streams=True)


def sync_detailed(
    account_id: str,
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[Llama323bInstructResponse]:
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
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Llama323bInstructResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    ).parsed


async def asyncio_detailed(
    account_id: str,
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[Llama323bInstructResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )


async def asyncio(
    account_id: str,
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Llama323bInstructResponse:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
        )
    ).parsed


def stream(
    account_id: str,
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
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
    body: Llama323bInstructPrompt | Llama323bInstructMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> AsyncGenerator[TextGenerationChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(
        stream_request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )
