# Made by `python codegen.py` from specs/workers_ai/paths/run.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.any_model_contexts import AnyModelContexts
from ...models.any_model_messages import AnyModelMessages
from ...models.any_model_prompt import AnyModelPrompt
from ...models.any_model_queued import AnyModelQueued
from ...models.any_model_requests import AnyModelRequests
from ...models.any_model_responses import AnyModelResponses
from ...models.any_model_text import AnyModelText
from ...models.text_generation_chunk import TextGenerationChunk
from ...models.text_generation_envelope import TextGenerationEnvelope

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.run",
    "POST",
    "/accounts/{account_id}/ai/run/{model_name}",
    idempotent=True,
    parameters=(
        Parameter("account_id", Field("account_id", "string", required=True), in_path=True),
        Parameter("model_name", Field("model_name", "string", required=True), in_path=True, safe="@/"),
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
            return AnyModelPrompt.from_dict(value)
        if "messages" in value:
            return AnyModelMessages.from_dict(value)
        if "input" in value:
            return AnyModelResponses.from_dict(value)
        if "contexts" in value:
            return AnyModelContexts.from_dict(value)
        if "text" in value:
            return AnyModelText.from_dict(value)
        if "requests" in value:
            return AnyModelRequests.from_dict(value)
        if "request_id" in value:
            return AnyModelQueued.from_dict(value)
    return value


def request(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[TextGenerationEnvelope]:
    """Runs any text model.

    Runs a text-generation model on a prompt or a conversation.

    Args:
        account_id: Id of the Cloudflare account.
        model_name: Id of the model with its slashes, such as `@cf/meta/llama-3.2-3b-instruct`.
        body: One of AnyModelPrompt, AnyModelMessages, AnyModelResponses, AnyModelContexts, AnyModelText,
            AnyModelRequests, AnyModelQueued. A mapping is sent as it is.
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
        "model_name": model_name,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, TextGenerationEnvelope.decode)


def stream_request(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
    *,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Call[TextGenerationChunk]:
    """As a stream: runs any text model.

    Runs a text-generation model on a prompt or a conversation.

    Args:
        account_id: Id of the Cloudflare account.
        model_name: Id of the model with its slashes, such as `@cf/meta/llama-3.2-3b-instruct`.
        body: One of AnyModelPrompt, AnyModelMessages, AnyModelResponses, AnyModelContexts, AnyModelText,
            AnyModelRequests, AnyModelQueued. A mapping is sent as it is.
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
        "model_name": model_name,
        "queue_request": queue_request,
        "x_session_affinity": x_session_affinity,
    }
    return Call(ENDPOINT, arguments, body, TextGenerationChunk.decode, streams=True)


def sync_detailed(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[TextGenerationEnvelope]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(
        request(
            account_id, model_name, body, queue_request=queue_request, x_session_affinity=x_session_affinity
        )
    )


def sync(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> TextGenerationEnvelope:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(
            account_id, model_name, body, queue_request=queue_request, x_session_affinity=x_session_affinity
        )
    ).parsed


async def asyncio_detailed(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> Response[TextGenerationEnvelope]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(
            account_id, model_name, body, queue_request=queue_request, x_session_affinity=x_session_affinity
        )
    )


async def asyncio(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> TextGenerationEnvelope:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(
                account_id,
                model_name,
                body,
                queue_request=queue_request,
                x_session_affinity=x_session_affinity,
            )
        )
    ).parsed


def stream(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
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
        stream_request(
            account_id, model_name, body, queue_request=queue_request, x_session_affinity=x_session_affinity
        )
    )


def astream(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt
    | AnyModelMessages
    | AnyModelResponses
    | AnyModelContexts
    | AnyModelText
    | AnyModelRequests
    | AnyModelQueued
    | Mapping[str, Any],
    *,
    client: Client,
    queue_request: bool | None = None,
    x_session_affinity: str | None = None,
) -> AsyncGenerator[TextGenerationChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(
        stream_request(
            account_id, model_name, body, queue_request=queue_request, x_session_affinity=x_session_affinity
        )
    )
