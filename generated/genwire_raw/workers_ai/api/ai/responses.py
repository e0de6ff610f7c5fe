# Made by `python codegen.py` from specs/workers_ai/paths/compatible.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.responses_output import ResponsesOutput
from ...models.responses_request import ResponsesRequest
from ...models.responses_stream_event import ResponsesStreamEvent
from ...models.responses_stream_event import read_responses_stream_event as _responses_stream_event_of

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.responses",
    "POST",
    "/accounts/{account_id}/ai/v1/responses",
    idempotent=True,
    parameters=(
        Parameter("account_id", Field("account_id", "string", required=True), in_path=True),
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
        return ResponsesRequest.from_dict(value)
    return value


def request(
    account_id: str, body: ResponsesRequest | Mapping[str, Any], *, x_session_affinity: str | None = None
) -> Call[ResponsesOutput]:
    """Answers an input, in OpenAI's form of responses.

    Runs a model on an input. Request and answer have the form of OpenAI, with no envelope.

    Args:
        account_id: Id of the Cloudflare account.
        body: An input for a model to answer. A mapping is sent as it is.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.
    """
    arguments: dict[str, Any] = {"account_id": account_id, "x_session_affinity": x_session_affinity}
    return Call(ENDPOINT, arguments, body, ResponsesOutput.decode)


def stream_request(
    account_id: str, body: ResponsesRequest | Mapping[str, Any], *, x_session_affinity: str | None = None
) -> Call[ResponsesStreamEvent]:
    """As a stream: answers an input, in OpenAI's form of responses.

    Runs a model on an input. Request and answer have the form of OpenAI, with no envelope.

    Args:
        account_id: Id of the Cloudflare account.
        body: An input for a model to answer. A mapping is sent as it is.
        x_session_affinity: Any name of a conversation. Requests with the same one find its beginning in a
            cache, where the model has one. At least 1 characters. Matches `^[ -~]*$`.

    Returns:
        What to send, and how to read each event of the answer.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.
    """
    arguments: dict[str, Any] = {"account_id": account_id, "x_session_affinity": x_session_affinity}
    return Call(ENDPOINT, arguments, body, _responses_stream_event_of, streams=True)


def sync_detailed(
    account_id: str,
    body: ResponsesRequest | Mapping[str, Any],
    *,
    client: Client,
    x_session_affinity: str | None = None,
) -> Response[ResponsesOutput]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(account_id, body, x_session_affinity=x_session_affinity))


def sync(
    account_id: str,
    body: ResponsesRequest | Mapping[str, Any],
    *,
    client: Client,
    x_session_affinity: str | None = None,
) -> ResponsesOutput:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(account_id, body, x_session_affinity=x_session_affinity)).parsed


async def asyncio_detailed(
    account_id: str,
    body: ResponsesRequest | Mapping[str, Any],
    *,
    client: Client,
    x_session_affinity: str | None = None,
) -> Response[ResponsesOutput]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(account_id, body, x_session_affinity=x_session_affinity))


async def asyncio(
    account_id: str,
    body: ResponsesRequest | Mapping[str, Any],
    *,
    client: Client,
    x_session_affinity: str | None = None,
) -> ResponsesOutput:
    """As `sync`, asynchronously."""
    return (await client.asend(request(account_id, body, x_session_affinity=x_session_affinity))).parsed


def stream(
    account_id: str,
    body: ResponsesRequest | Mapping[str, Any],
    *,
    client: Client,
    x_session_affinity: str | None = None,
) -> Iterator[ResponsesStreamEvent]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(stream_request(account_id, body, x_session_affinity=x_session_affinity))


def astream(
    account_id: str,
    body: ResponsesRequest | Mapping[str, Any],
    *,
    client: Client,
    x_session_affinity: str | None = None,
) -> AsyncGenerator[ResponsesStreamEvent, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(stream_request(account_id, body, x_session_affinity=x_session_affinity))
