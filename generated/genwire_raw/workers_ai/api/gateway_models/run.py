# Made by `python codegen.py` from specs/workers_ai/paths/gateway.yaml. Do not edit.
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
    "gateway.models.run",
    "POST",
    "/v1/{account_id}/{gateway_id}/workers-ai/run/{model_name}",
    idempotent=True,
    parameters=(
        Parameter("account_id", Field("account_id", "string", required=True), in_path=True),
        Parameter("gateway_id", Field("gateway_id", "string", required=True), in_path=True),
        Parameter("model_name", Field("model_name", "string", required=True), in_path=True, safe="@/"),
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
    gateway_id: str,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Call[TextGenerationEnvelope]:
    """Runs any text model through an AI Gateway, at its newer address.

    Runs a text-generation model through a gateway of the account, which caches answers, counts and limits
    requests, and keeps a log.

    Args:
        account_id: Id of the Cloudflare account.
        gateway_id: Id of the gateway.
        model_name: Id of the model with its slashes, such as `@cf/meta/llama-3.2-3b-instruct`.
        body: One of AnyModelPrompt, AnyModelMessages, AnyModelResponses, AnyModelContexts, AnyModelText,
            AnyModelRequests, AnyModelQueued. A mapping is sent as it is.
        cf_aig_skip_cache: Whether the model answers even if the gateway has an answer in its cache.
        cf_aig_cache_ttl: For how many seconds the gateway keeps the answer in its cache. At least 0.
        cf_aig_cache_key: The key under which the gateway keeps the answer in its cache, instead of one that
            it makes from the request. At least 1 characters. Matches `^[ -~]*$`.
        cf_aig_collect_log: Whether the gateway keeps the request in its log.
        cf_aig_metadata: What the log is to say of the request besides, as names with strings, numbers and
            booleans; JSON in the header.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: the address of Workers AI on an AI Gateway that workers-ai-provider 4.0 uses.
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "gateway_id": gateway_id,
        "model_name": model_name,
        "cf_aig_skip_cache": cf_aig_skip_cache,
        "cf_aig_cache_ttl": cf_aig_cache_ttl,
        "cf_aig_cache_key": cf_aig_cache_key,
        "cf_aig_collect_log": cf_aig_collect_log,
        "cf_aig_metadata": cf_aig_metadata,
    }
    return Call(ENDPOINT, arguments, body, TextGenerationEnvelope.decode)


def stream_request(
    account_id: str,
    gateway_id: str,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Call[TextGenerationChunk]:
    """As a stream: runs any text model through an AI Gateway, at its newer address.

    Runs a text-generation model through a gateway of the account, which caches answers, counts and limits
    requests, and keeps a log.

    Args:
        account_id: Id of the Cloudflare account.
        gateway_id: Id of the gateway.
        model_name: Id of the model with its slashes, such as `@cf/meta/llama-3.2-3b-instruct`.
        body: One of AnyModelPrompt, AnyModelMessages, AnyModelResponses, AnyModelContexts, AnyModelText,
            AnyModelRequests, AnyModelQueued. A mapping is sent as it is.
        cf_aig_skip_cache: Whether the model answers even if the gateway has an answer in its cache.
        cf_aig_cache_ttl: For how many seconds the gateway keeps the answer in its cache. At least 0.
        cf_aig_cache_key: The key under which the gateway keeps the answer in its cache, instead of one that
            it makes from the request. At least 1 characters. Matches `^[ -~]*$`.
        cf_aig_collect_log: Whether the gateway keeps the request in its log.
        cf_aig_metadata: What the log is to say of the request besides, as names with strings, numbers and
            booleans; JSON in the header.

    Returns:
        What to send, and how to read each event of the answer.

    Source: beyond the seeds: the address of Workers AI on an AI Gateway that workers-ai-provider 4.0 uses.
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "gateway_id": gateway_id,
        "model_name": model_name,
        "cf_aig_skip_cache": cf_aig_skip_cache,
        "cf_aig_cache_ttl": cf_aig_cache_ttl,
        "cf_aig_cache_key": cf_aig_cache_key,
        "cf_aig_collect_log": cf_aig_collect_log,
        "cf_aig_metadata": cf_aig_metadata,
    }
    return Call(ENDPOINT, arguments, body, TextGenerationChunk.decode, streams=True)


def sync_detailed(
    account_id: str,
    gateway_id: str,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
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
            account_id,
            gateway_id,
            model_name,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> TextGenerationEnvelope:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(
            account_id,
            gateway_id,
            model_name,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> Response[TextGenerationEnvelope]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(
            account_id,
            gateway_id,
            model_name,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> TextGenerationEnvelope:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(
                account_id,
                gateway_id,
                model_name,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
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
            account_id,
            gateway_id,
            model_name,
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
    cf_aig_skip_cache: bool | None = None,
    cf_aig_cache_ttl: int | None = None,
    cf_aig_cache_key: str | None = None,
    cf_aig_collect_log: bool | None = None,
    cf_aig_metadata: dict[str, Any] | None = None,
) -> AsyncGenerator[TextGenerationChunk, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(
        stream_request(
            account_id,
            gateway_id,
            model_name,
            body,
            cf_aig_skip_cache=cf_aig_skip_cache,
            cf_aig_cache_ttl=cf_aig_cache_ttl,
            cf_aig_cache_key=cf_aig_cache_key,
            cf_aig_collect_log=cf_aig_collect_log,
            cf_aig_metadata=cf_aig_metadata,
        )
    )
