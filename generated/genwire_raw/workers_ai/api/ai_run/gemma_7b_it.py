# Made by `python codegen.py` from specs/workers_ai/models/gemma-7b-it.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.gemma7b_it_messages import Gemma7bItMessages
from ...models.gemma7b_it_prompt import Gemma7bItPrompt
from ...models.gemma7b_it_response import Gemma7bItResponse
from ...models.text_generation_chunk import TextGenerationChunk

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.run.gemma_7b_it",
    "POST",
    "/accounts/{account_id}/ai/run/@hf/google/gemma-7b-it",
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
            return Gemma7bItPrompt.from_dict(value)
        if "messages" in value:
            return Gemma7bItMessages.from_dict(value)
    return value


def request(
    account_id: str,
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[Gemma7bItResponse]:
    """Runs @hf/google/gemma-7b-it.

    Gemma, a family of small English models with open weights by Google, made with what went into Gemini.
    Instruction-tuned, 7 billion parameters; takes LoRA adapters.

    Args:
        account_id: Id of the Cloudflare account.
        body: One of Gemma7bItPrompt, Gemma7bItMessages. A mapping is sent as it is.
        queue_request: Whether the request goes into the queue instead of being answered at once; with
            `requests` in the body.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read the answer.

    Source: page 000, "gemma-7b-it Beta".
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, Gemma7bItResponse.decode)


def stream_request(
    account_id: str,
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[TextGenerationChunk]:
    """As a stream: runs @hf/google/gemma-7b-it.

    Gemma, a family of small English models with open weights by Google, made with what went into Gemini.
    Instruction-tuned, 7 billion parameters; takes LoRA adapters.

    Args:
        account_id: Id of the Cloudflare account.
        body: One of Gemma7bItPrompt, Gemma7bItMessages. A mapping is sent as it is.
        queue_request: Whether the request goes into the queue instead of being answered at once; with
            `requests` in the body.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read each event of the answer.

    Source: page 000, "gemma-7b-it Beta".
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, TextGenerationChunk.decode, streams=True)


def sync_detailed(
    account_id: str,
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[Gemma7bItResponse]:
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
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Gemma7bItResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    ).parsed


async def asyncio_detailed(
    account_id: str,
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[Gemma7bItResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )


async def asyncio(
    account_id: str,
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Gemma7bItResponse:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
        )
    ).parsed


def stream(
    account_id: str,
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
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
    body: Gemma7bItPrompt | Gemma7bItMessages | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> AsyncGenerator[TextGenerationChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(
        stream_request(account_id, body, queue_request=queue_request, x_session_affinity=x_session_affinity)
    )
