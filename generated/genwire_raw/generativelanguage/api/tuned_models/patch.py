# Made by `python codegen.py` from specs/generativelanguage/paths/tuned_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.tuned_model import TunedModel

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.patch",
    "PATCH",
    "/v1beta/tunedModels/{tuned_model}",
    idempotent=True,
    parameters=(
        Parameter("tuned_model", Field("tuned_model", "string", required=True), in_path=True),
        Parameter("update_mask", Field("updateMask", "string")),
    ),
    update_mask="update_mask",
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return TunedModel.from_dict(value)
    return value


def request(
    tuned_model: str, body: TunedModel | Mapping[str, Any], *, update_mask: str | None = None
) -> Call[TunedModel]:
    """Changes a tuned model.

    Changes the fields of a tuned model that the update mask lists.

    Args:
        tuned_model: Id of the tuned model, the part of its name after `tunedModels/`.
        body: A model that was tuned from another one, with tunedModels.create. A mapping is sent as it is.
        update_mask: The fields to change, as a list with commas, such as `displayName,description`.

    Returns:
        What to send, and how to read the answer.

    Source: page 004, "Method: tunedModels.patch".
    """
    arguments: dict[str, Any] = {"tuned_model": tuned_model, "update_mask": update_mask}
    return Call(ENDPOINT, arguments, body, TunedModel.decode)


def request_for(
    name: str, body: TunedModel | Mapping[str, Any], *, update_mask: str | None = None, argument: str = "name"
) -> Call[TunedModel]:
    """As `request`, for a resource by its name.

    Args:
        name: `tunedModels/{tuned_model}`, or the id alone. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"update_mask": update_mask}
    return Call(ENDPOINT, arguments, body, TunedModel.decode, name=ResourceName(name, argument))


def sync_detailed(
    tuned_model: str, body: TunedModel | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> Response[TunedModel]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(tuned_model, body, update_mask=update_mask))


def sync(
    tuned_model: str, body: TunedModel | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> TunedModel:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(tuned_model, body, update_mask=update_mask)).parsed


async def asyncio_detailed(
    tuned_model: str, body: TunedModel | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> Response[TunedModel]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(tuned_model, body, update_mask=update_mask))


async def asyncio(
    tuned_model: str, body: TunedModel | Mapping[str, Any], *, client: Client, update_mask: str | None = None
) -> TunedModel:
    """As `sync`, asynchronously."""
    return (await client.asend(request(tuned_model, body, update_mask=update_mask))).parsed
