# Made by `python codegen.py` from specs/generativelanguage/paths/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.listed_model import ListedModel

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "openai.models.get",
    "GET",
    "/v1beta/openai/models/{model}",
    idempotent=True,
    parameters=(Parameter("model", Field("model", "string", required=True), in_path=True, safe="/"),),
)


def request(model: str) -> Call[ListedModel]:
    """Gets a model, in OpenAI's form.

    Gets a model by its name, with or without `models/` before it.

    Args:
        model: Name of the model.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.
    """
    arguments: dict[str, Any] = {"model": model}
    return Call(ENDPOINT, arguments, None, ListedModel.decode)


def sync_detailed(model: str, *, client: Client) -> Response[ListedModel]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(model))


def sync(model: str, *, client: Client) -> ListedModel:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(model)).parsed


async def asyncio_detailed(model: str, *, client: Client) -> Response[ListedModel]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(model))


async def asyncio(model: str, *, client: Client) -> ListedModel:
    """As `sync`, asynchronously."""
    return (await client.asend(request(model))).parsed
