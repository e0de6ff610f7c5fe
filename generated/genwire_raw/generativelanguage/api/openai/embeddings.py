# Made by `python codegen.py` from specs/generativelanguage/paths/openai.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...models.embeddings_request import EmbeddingsRequest
from ...models.embeddings_response import EmbeddingsResponse

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint("openai.embeddings", "POST", "/v1beta/openai/embeddings", idempotent=True)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return EmbeddingsRequest.from_dict(value)
    return value


def request(body: EmbeddingsRequest | Mapping[str, Any]) -> Call[EmbeddingsResponse]:
    """Embeds texts, in OpenAI's form.

    Computes the embeddings of texts. Request and answer have the form of OpenAI.

    Args:
        body: Texts to embed, in OpenAI's form. A mapping is sent as it is.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.
    """
    arguments: dict[str, Any] = {}
    return Call(ENDPOINT, arguments, body, EmbeddingsResponse.decode)


def sync_detailed(
    body: EmbeddingsRequest | Mapping[str, Any], *, client: Client
) -> Response[EmbeddingsResponse]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body))


def sync(body: EmbeddingsRequest | Mapping[str, Any], *, client: Client) -> EmbeddingsResponse:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body)).parsed


async def asyncio_detailed(
    body: EmbeddingsRequest | Mapping[str, Any], *, client: Client
) -> Response[EmbeddingsResponse]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body))


async def asyncio(body: EmbeddingsRequest | Mapping[str, Any], *, client: Client) -> EmbeddingsResponse:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body))).parsed
