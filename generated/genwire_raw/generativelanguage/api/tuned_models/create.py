# Made by `python codegen.py` from specs/generativelanguage/paths/tuned_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, LongRunning
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.create_tuned_model_metadata import CreateTunedModelMetadata
from ...models.operation import Operation
from ...models.tuned_model import TunedModel

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.create",
    "POST",
    "/v1beta/tunedModels",
    idempotent=False,
    parameters=(
        Parameter(
            "tuned_model_id",
            Field("tunedModelId", "string", max_length=40, pattern="^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$"),
        ),
    ),
)
LONG_RUNNING: Final = LongRunning(TunedModel.from_dict, CreateTunedModelMetadata.from_dict)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return TunedModel.from_dict(value)
    return value


def request(body: TunedModel | Mapping[str, Any], *, tuned_model_id: str | None = None) -> Call[Operation]:
    """Starts to make a tuned model.

    Starts a tuning. The operation in the answer tells how far it has come and, at last, holds the tuned
    model; read it with tunedModels.operations.get.

    Args:
        body: A model that was tuned from another one, with tunedModels.create. A mapping is sent as it is.
        tuned_model_id: Id for the tuned model, of up to 40 lowercase letters, digits and hyphens. It begins
            with a letter and ends with a letter or a digit. Chosen by the service if absent. At most 40
            characters. Matches `^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$`.

    Returns:
        What to send, and how to read the answer.

    Source: page 004, "Method: tunedModels.create".
    """
    arguments: dict[str, Any] = {"tuned_model_id": tuned_model_id}
    return Call(ENDPOINT, arguments, body, Operation.decode)


def sync_detailed(
    body: TunedModel | Mapping[str, Any], *, client: Client, tuned_model_id: str | None = None
) -> Response[Operation]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(body, tuned_model_id=tuned_model_id))


def sync(
    body: TunedModel | Mapping[str, Any], *, client: Client, tuned_model_id: str | None = None
) -> Operation:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(body, tuned_model_id=tuned_model_id)).parsed


async def asyncio_detailed(
    body: TunedModel | Mapping[str, Any], *, client: Client, tuned_model_id: str | None = None
) -> Response[Operation]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(body, tuned_model_id=tuned_model_id))


async def asyncio(
    body: TunedModel | Mapping[str, Any], *, client: Client, tuned_model_id: str | None = None
) -> Operation:
    """As `sync`, asynchronously."""
    return (await client.asend(request(body, tuned_model_id=tuned_model_id))).parsed
