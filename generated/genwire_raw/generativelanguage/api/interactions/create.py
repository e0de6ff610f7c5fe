# Made by `python codegen.py` from specs/generativelanguage/paths/interactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...models.create_agent_interaction import CreateAgentInteraction
from ...models.create_model_interaction import CreateModelInteraction
from ...models.interaction import Interaction
from ...models.interaction_sse_event import InteractionSSEEvent
from ...models.interaction_sse_event import read_interaction_sse_event as _interaction_sse_event_of

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "interactions.create",
    "POST",
    "/v1beta/interactions",
    idempotent=False,
    streaming=Streaming(body={"stream": True}, done=b"[DONE]"),
    headers={"Api-Revision": "2026-05-20"},
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        if "model" in value:
            return CreateModelInteraction.from_dict(value)
        if "agent" in value:
            return CreateAgentInteraction.from_dict(value)
    return value


def request(body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any]) -> Call[Interaction]:
    """Creates an interaction.

    Has a model or an agent answer an input. The service keeps both unless `store` is false. With `background`
    the answer comes at once and interactions.get tells how far it is.

    Args:
        body: One of CreateModelInteraction, CreateAgentInteraction. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, Interaction.decode)


def stream_request(
    body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any],
) -> Call[InteractionSSEEvent]:
    """As a stream: creates an interaction.

    Has a model or an agent answer an input. The service keeps both unless `store` is false. With `background`
    the answer comes at once and interactions.get tells how far it is.

    Args:
        body: One of CreateModelInteraction, CreateAgentInteraction. A mapping is sent as it is.

    Returns:
        What to send, and how to read each event of the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, _interaction_sse_event_of, streams=True)


def sync_detailed(
    body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any], *, client: Client
) -> Response[Interaction]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body))


def sync(
    body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any], *, client: Client
) -> Interaction:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body)).parsed


async def asyncio_detailed(
    body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any], *, client: Client
) -> Response[Interaction]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body))


async def asyncio(
    body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any], *, client: Client
) -> Interaction:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body))).parsed


def stream(
    body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any], *, client: Client
) -> Iterator[InteractionSSEEvent]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(stream_request(body))


def astream(
    body: CreateModelInteraction | CreateAgentInteraction | Mapping[str, Any], *, client: Client
) -> AsyncGenerator[InteractionSSEEvent, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(stream_request(body))
