# Made by `python codegen.py` from specs/generativelanguage/paths/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.embed_content_batch import EmbedContentBatch

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "batches.updateEmbedContentBatch",
    "PATCH",
    "/v1beta/batches/{batch}:updateEmbedContentBatch",
    idempotent=True,
    parameters=(
        Parameter("batch", Field("batch", "string", required=True), in_path=True),
        Parameter("update_mask", Field("updateMask", "string")),
    ),
    update_mask="update_mask",
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return EmbedContentBatch.from_dict(value)
    return value


def request(
    batch: str, body: EmbedContentBatch | Mapping[str, Any], *, update_mask: str | None = None
) -> Call[EmbedContentBatch]:
    """Changes a batch of requests for embeddings.

    Changes the fields of a batch that the update mask lists, such as its name for people and its priority.

    Args:
        batch: Id of the batch, the part of its name after `batches/`.
        body: A batch of requests for embeddings. A mapping is sent as it is.
        update_mask: The fields to change, as a list with commas.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: reference of the Batch API of 2026, batches.updateEmbedContentBatch.
    """
    arguments: dict[str, Any] = {"batch": batch, "update_mask": update_mask}
    return Call(ENDPOINT, arguments, body, EmbedContentBatch.decode)


def request_for(
    name: str,
    body: EmbedContentBatch | Mapping[str, Any],
    *,
    update_mask: str | None = None,
    argument: str = "name",
) -> Call[EmbedContentBatch]:
    """As `request`, for a resource by its name.

    Args:
        name: `batches/{batch}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"update_mask": update_mask}
    return Call(ENDPOINT, arguments, body, EmbedContentBatch.decode, name=ResourceName(name, argument))


def sync_detailed(
    batch: str, body: EmbedContentBatch | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> Response[EmbedContentBatch]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(batch, body, update_mask=update_mask))


def sync(
    batch: str, body: EmbedContentBatch | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> EmbedContentBatch:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(batch, body, update_mask=update_mask)).parsed


async def asyncio_detailed(
    batch: str, body: EmbedContentBatch | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> Response[EmbedContentBatch]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(batch, body, update_mask=update_mask))


async def asyncio(
    batch: str, body: EmbedContentBatch | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> EmbedContentBatch:
    """As `sync`, asynchronously."""
    return (await client.asend(request(batch, body, update_mask=update_mask))).parsed
