# Made by `python codegen.py` from specs/generativelanguage/paths/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...models.model_list import ModelList

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint("openai.models.list", "GET", "/v1beta/openai/models", idempotent=True)


def request() -> Call[ModelList]:
    """Lists the models, in OpenAI's form.

    Lists all models at once, with no pages.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, None, ModelList.decode)


def sync_detailed(*, client: Client) -> Response[ModelList]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request())


def sync(*, client: Client) -> ModelList:
    """As `sync_detailed`; the answer alone."""
    return client.send(request()).parsed


async def asyncio_detailed(*, client: Client) -> Response[ModelList]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request())


async def asyncio(*, client: Client) -> ModelList:
    """As `sync`, asynchronously."""
    return (await client.asend(request())).parsed
