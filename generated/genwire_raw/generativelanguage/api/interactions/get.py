# Made by `python codegen.py` from specs/generativelanguage/paths/interactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Streaming
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.interaction import Interaction
from ...models.interaction_sse_event import InteractionSSEEvent
from ...models.interaction_sse_event import read_interaction_sse_event as _interaction_sse_event_of

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "interactions.get",
    "GET",
    "/v1beta/interactions/{interaction}",
    idempotent=True,
    parameters=(
        Parameter("interaction", Field("interaction", "string", required=True), in_path=True),
        Parameter("include_input", Field("include_input", "boolean")),
        Parameter("last_event_id", Field("last_event_id", "string")),
    ),
    streaming=Streaming(query={"stream": "true"}, done=b"[DONE]"),
    headers={"Api-Revision": "2026-05-20"},
)


def request(
    interaction: str, *, include_input: bool | None = None, last_event_id: str | None = None
) -> Call[Interaction]:
    """Gets an interaction.

    Tells how far a stored interaction is. As a stream it gives the events from the beginning, or from after
    `last_event_id`.

    Args:
        interaction: Id of the interaction.
        include_input: Whether the interaction comes with its input.
        last_event_id: Id of the event after which to go on, as a stream alone.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {
        "interaction": interaction,
        "include_input": include_input,
        "last_event_id": last_event_id,
    }
    return Call(ENDPOINT, arguments, None, Interaction.decode)


def request_for(
    name: str, *, include_input: bool | None = None, last_event_id: str | None = None, argument: str = "name"
) -> Call[Interaction]:
    """As `request`, for a resource by its name.

    Args:
        name: `interactions/{interaction}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"include_input": include_input, "last_event_id": last_event_id}
    return Call(ENDPOINT, arguments, None, Interaction.decode, name=ResourceName(name, argument))


def stream_request(
    interaction: str, *, include_input: bool | None = None, last_event_id: str | None = None
) -> Call[InteractionSSEEvent]:
    """As a stream: gets an interaction.

    Tells how far a stored interaction is. As a stream it gives the events from the beginning, or from after
    `last_event_id`.

    Args:
        interaction: Id of the interaction.
        include_input: Whether the interaction comes with its input.
        last_event_id: Id of the event after which to go on, as a stream alone.

    Returns:
        What to send, and how to read each event of the answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """
    arguments: dict[str, Any] = {
        "interaction": interaction,
        "include_input": include_input,
        "last_event_id": last_event_id,
    }
    return Call(ENDPOINT, arguments, None, _interaction_sse_event_of, streams=True)


def stream_request_for(
    name: str, *, include_input: bool | None = None, last_event_id: str | None = None, argument: str = "name"
) -> Call[InteractionSSEEvent]:
    """As `stream_request`, for a resource by its name.

    Args:
        name: `interactions/{interaction}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"include_input": include_input, "last_event_id": last_event_id}
    return Call(
        ENDPOINT, arguments, None, _interaction_sse_event_of, streams=True, name=ResourceName(name, argument)
    )


def sync_detailed(
    interaction: str, *, client: Client, include_input: bool | None = None, last_event_id: str | None = None
) -> Response[Interaction]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(interaction, include_input=include_input, last_event_id=last_event_id))


def sync(
    interaction: str, *, client: Client, include_input: bool | None = None, last_event_id: str | None = None
) -> Interaction:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(interaction, include_input=include_input, last_event_id=last_event_id)).parsed


async def asyncio_detailed(
    interaction: str, *, client: Client, include_input: bool | None = None, last_event_id: str | None = None
) -> Response[Interaction]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(interaction, include_input=include_input, last_event_id=last_event_id))


async def asyncio(
    interaction: str, *, client: Client, include_input: bool | None = None, last_event_id: str | None = None
) -> Interaction:
    """As `sync`, asynchronously."""
    return (
        await client.asend(request(interaction, include_input=include_input, last_event_id=last_event_id))
    ).parsed


def stream(
    interaction: str, *, client: Client, include_input: bool | None = None, last_event_id: str | None = None
) -> Iterator[InteractionSSEEvent]:
    """As `stream_request`, sent with a client: the events as they come.

    Raises:
        ApiError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the stream broke off.
    """
    return client.stream(
        stream_request(interaction, include_input=include_input, last_event_id=last_event_id)
    )


def astream(
    interaction: str, *, client: Client, include_input: bool | None = None, last_event_id: str | None = None
) -> AsyncGenerator[InteractionSSEEvent, None]:
    """As `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
    return client.astream(
        stream_request(interaction, include_input=include_input, last_event_id=last_event_id)
    )
