# Made by `python codegen.py` from specs/workers_ai/paths/gateway.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.chat_completion import ChatCompletion
from ...models.chat_completion_chunk import ChatCompletionChunk
from ...models.chat_completion_request import ChatCompletionRequest

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "gateway.chatCompletions",
    "POST",
    "/v1/{account_id}/{gateway_id}/workers-ai/v1/chat/completions",
    idempotent=True,
    parameters=(
        Parameter("account_id", Field("account_id", "string", required=True), in_path=True),
        Parameter("gateway_id", Field("gateway_id", "string", required=True), in_path=True),
        Parameter("cf_aig_skip_cache", Field("cf-aig-skip-cache", "boolean"), in_header=True),
        Parameter("cf_aig_cache_ttl", Field("cf-aig-cache-ttl", "integer", minimum=0), in_header=True),
        Parameter(
            "cf_aig_cache_key",
            Field("cf-aig-cache-key", "string", min_length=1, pattern="^[ -~]*$"),
            in_header=True,
        ),
        Parameter("cf_aig_collect_log", Field("cf-aig-collect-log", "boolean"), in_header=True),
        Parameter("cf_aig_metadata", Field("cf-aig-metadata", "object"), in_header=True),
    ),
    streaming=Streaming(body={"stream": True}, done=b"[DONE]"),
    server="https://gateway.ai.cloudflare.com",
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return ChatCompletionRequest.from_dict(value)
    return value


def request(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Call[ChatCompletion]:
    """Answers a conversation through an AI Gateway, in OpenAI's form.

    Runs a text-generation model on a conversation. Request and answer have the form of OpenAI's chat
    completions, with no envelope.

    Args:
        account_id: Id of the Cloudflare account.
        gateway_id: Id of the gateway.
        body: A conversation for the model to go on with, and how to do that. A mapping is sent as it is.
        cf_aig_skip_cache: Whether the model answers even if the gateway has an answer in its cache.
        cf_aig_cache_ttl: For how many seconds the gateway keeps the answer in its cache. At least 0.
        cf_aig_cache_key: The key under which the gateway keeps the answer in its cache, instead of one that
            it makes from the request. At least 1 characters. Matches `^[ -~]*$`.
        cf_aig_collect_log: Whether the gateway keeps the request in its log.
        cf_aig_metadata: What the log is to say of the request besides, as names with strings, numbers and
            booleans; JSON in the header.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI on an AI Gateway.
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "gateway_id": gateway_id,
        "cf_aig_skip_cache": cf_aig_skip_cache,
        "cf_aig_cache_ttl": cf_aig_cache_ttl,
        "cf_aig_cache_key": cf_aig_cache_key,
        "cf_aig_collect_log": cf_aig_collect_log,
        "cf_aig_metadata": cf_aig_metadata,
    }
    return Call(ENDPOINT, arguments, body, ChatCompletion.decode)


def stream_request(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Call[ChatCompletionChunk]:
    """As a stream: answers a conversation through an AI Gateway, in OpenAI's form.

    Runs a text-generation model on a conversation. Request and answer have the form of OpenAI's chat
    completions, with no envelope.

    Args:
        account_id: Id of the Cloudflare account.
        gateway_id: Id of the gateway.
        body: A conversation for the model to go on with, and how to do that. A mapping is sent as it is.
        cf_aig_skip_cache: Whether the model answers even if the gateway has an answer in its cache.
        cf_aig_cache_ttl: For how many seconds the gateway keeps the answer in its cache. At least 0.
        cf_aig_cache_key: The key under which the gateway keeps the answer in its cache, instead of one that
            it makes from the request. At least 1 characters. Matches `^[ -~]*$`.
        cf_aig_collect_log: Whether the gateway keeps the request in its log.
        cf_aig_metadata: What the log is to say of the request besides, as names with strings, numbers and
            booleans; JSON in the header.

    Returns:
        What to send, and how to read each event of the answer.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI on an AI Gateway.
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "gateway_id": gateway_id,
        "cf_aig_skip_cache": cf_aig_skip_cache,
        "cf_aig_cache_ttl": cf_aig_cache_ttl,
        "cf_aig_cache_key": cf_aig_cache_key,
        "cf_aig_collect_log": cf_aig_collect_log,
        "cf_aig_metadata": cf_aig_metadata,
    }
    return Call(ENDPOINT, arguments, body, ChatCompletionChunk.decode, streams=True)


def sync_detailed(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    client: Client,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Response[ChatCompletion]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(
        request(
            account_id,
            gateway_id,
            body,
            cf_aig_skip_cache=cf_aig_skip_cache,
            cf_aig_cache_ttl=cf_aig_cache_ttl,
            cf_aig_cache_key=cf_aig_cache_key,
            cf_aig_collect_log=cf_aig_collect_log,
            cf_aig_metadata=cf_aig_metadata,
        )
    )


def sync(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    client: Client,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> ChatCompletion:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(
            account_id,
            gateway_id,
            body,
            cf_aig_skip_cache=cf_aig_skip_cache,
            cf_aig_cache_ttl=cf_aig_cache_ttl,
            cf_aig_cache_key=cf_aig_cache_key,
            cf_aig_collect_log=cf_aig_collect_log,
            cf_aig_metadata=cf_aig_metadata,
        )
    ).parsed


async def asyncio_detailed(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    client: Client,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Response[ChatCompletion]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(
            account_id,
            gateway_id,
            body,
            cf_aig_skip_cache=cf_aig_skip_cache,
            cf_aig_cache_ttl=cf_aig_cache_ttl,
            cf_aig_cache_key=cf_aig_cache_key,
            cf_aig_collect_log=cf_aig_collect_log,
            cf_aig_metadata=cf_aig_metadata,
        )
    )


async def asyncio(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    client: Client,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> ChatCompletion:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(
                account_id,
                gateway_id,
                body,
                cf_aig_skip_cache=cf_aig_skip_cache,
                cf_aig_cache_ttl=cf_aig_cache_ttl,
                cf_aig_cache_key=cf_aig_cache_key,
                cf_aig_collect_log=cf_aig_collect_log,
                cf_aig_metadata=cf_aig_metadata,
            )
        )
    ).parsed


def stream(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    client: Client,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Iterator[ChatCompletionChunk]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(
        stream_request(
            account_id,
            gateway_id,
            body,
            cf_aig_skip_cache=cf_aig_skip_cache,
            cf_aig_cache_ttl=cf_aig_cache_ttl,
            cf_aig_cache_key=cf_aig_cache_key,
            cf_aig_collect_log=cf_aig_collect_log,
            cf_aig_metadata=cf_aig_metadata,
        )
    )


def astream(
    account_id: str,
    gateway_id: str,
    body: ChatCompletionRequest | Mapping[str, Any],
    *,
    client: Client,
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> AsyncGenerator[ChatCompletionChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(
        stream_request(
            account_id,
            gateway_id,
            body,
            cf_aig_skip_cache=cf_aig_skip_cache,
            cf_aig_cache_ttl=cf_aig_cache_ttl,
            cf_aig_cache_key=cf_aig_cache_key,
            cf_aig_collect_log=cf_aig_collect_log,
            cf_aig_metadata=cf_aig_metadata,
        )
    )
