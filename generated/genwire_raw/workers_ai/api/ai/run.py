# Made by `python codegen.py` from specs/workers_ai/paths/run.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.any_model_messages import AnyModelMessages
from ...models.any_model_prompt import AnyModelPrompt
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
    return value


def request(
    account_id: str, model_name: str, body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any]
) -> Call[TextGenerationEnvelope]:
    """Runs any text model.

    Runs a text-generation model on a prompt or a conversation.

    Args:
        account_id: Id of the Cloudflare account.
        model_name: Id of the model with its slashes, such as `@cf/meta/llama-3.2-3b-instruct`.
        body: One of AnyModelPrompt, AnyModelMessages. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: page 001, "llama-3.2-3b-instruct Beta".
    """
    arguments: dict[str, Any] = {"account_id": account_id, "model_name": model_name}
    return Call(ENDPOINT, arguments, body, TextGenerationEnvelope.decode)


def stream_request(
    account_id: str, model_name: str, body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any]
) -> Call[TextGenerationChunk]:
    """As a stream: runs any text model.

    Runs a text-generation model on a prompt or a conversation.

    Args:
        account_id: Id of the Cloudflare account.
        model_name: Id of the model with its slashes, such as `@cf/meta/llama-3.2-3b-instruct`.
        body: One of AnyModelPrompt, AnyModelMessages. A mapping is sent as it is.

    Returns:
        What to send, and how to read each event of the answer.

    Source: page 001, "llama-3.2-3b-instruct Beta".
    """
    arguments: dict[str, Any] = {"account_id": account_id, "model_name": model_name}
    return Call(ENDPOINT, arguments, body, TextGenerationChunk.decode, streams=True)


def sync_detailed(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any],
    *,
    client: Client,
) -> Response[TextGenerationEnvelope]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(account_id, model_name, body))


def sync(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any],
    *,
    client: Client,
) -> TextGenerationEnvelope:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(account_id, model_name, body)).parsed


async def asyncio_detailed(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any],
    *,
    client: Client,
) -> Response[TextGenerationEnvelope]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(account_id, model_name, body))


async def asyncio(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any],
    *,
    client: Client,
) -> TextGenerationEnvelope:
    """As `sync`, asynchronously."""
    return (await client.asend(request(account_id, model_name, body))).parsed


def stream(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any],
    *,
    client: Client,
) -> Iterator[TextGenerationChunk]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(stream_request(account_id, model_name, body))


def astream(
    account_id: str,
    model_name: str,
    body: AnyModelPrompt | AnyModelMessages | Mapping[str, Any],
    *,
    client: Client,
) -> AsyncGenerator[TextGenerationChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(stream_request(account_id, model_name, body))
