# Made by `python codegen.py` from specs/generativelanguage/paths/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint
from ...._runtime.parameters import Parameter
from ...._runtime.resource_names import ResourceName
from ...._runtime.rules import Field
from ...models.permission import Permission

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "tunedModels.permissions.patch",
    "PATCH",
    "/v1beta/tunedModels/{tuned_model}/permissions/{permission}",
    idempotent=True,
    parameters=(
        Parameter("tuned_model", Field("tuned_model", "string", required=True), in_path=True),
        Parameter("permission", Field("permission", "string", required=True), in_path=True),
        Parameter("update_mask", Field("updateMask", "string", required=True)),
    ),
    update_mask="update_mask",
)


def read_body(value: Any) -> Any:
    """The body as a class of the contract, from JSON; what is none stays as it is."""
    if value.__class__ is dict:
        return Permission.from_dict(value)
    return value


def request(
    tuned_model: str, permission: str, body: Permission | Mapping[str, Any], *, update_mask: str
) -> Call[Permission]:
    """Changes a permission.

    Changes the role of a permission.

    Args:
        tuned_model: Id of the tuned model, the part of its name after `tunedModels/`.
        permission: Id of the permission, the part of its name after `permissions/`.
        body: A role that a user, a group or everyone has with a tuned model. Readers use it, writers change
            and share it too, owners may also delete it; each role includes the ones before. A mapping is sent
            as it is.
        update_mask: The fields to change; `role` is the only one.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: the roles in the filter of page 004 imply it.
    """
    arguments: dict[str, Any] = {
        "tuned_model": tuned_model,
        "permission": permission,
        "update_mask": update_mask,
    }
    return Call(ENDPOINT, arguments, body, Permission.decode)


def request_for(
    name: str, body: Permission | Mapping[str, Any], *, update_mask: str, argument: str = "name"
) -> Call[Permission]:
    """As `request`, for a resource by its name.

    Args:
        name: `tunedModels/{tuned_model}/permissions/{permission}`. The call checks it when its path is needed.
        argument: What an error calls the name.
    """
    arguments: dict[str, Any] = {"update_mask": update_mask}
    return Call(ENDPOINT, arguments, body, Permission.decode, name=ResourceName(name, argument))


def sync_detailed(
    tuned_model: str,
    permission: str,
    body: Permission | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str,
) -> Response[Permission]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(request(tuned_model, permission, body, update_mask=update_mask))


def sync(
    tuned_model: str,
    permission: str,
    body: Permission | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str,
) -> Permission:
    """As `sync_detailed`; the answer alone."""
    return client.send(request(tuned_model, permission, body, update_mask=update_mask)).parsed


async def asyncio_detailed(
    tuned_model: str,
    permission: str,
    body: Permission | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str,
) -> Response[Permission]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(request(tuned_model, permission, body, update_mask=update_mask))


async def asyncio(
    tuned_model: str,
    permission: str,
    body: Permission | Mapping[str, Any],
    *,
    client: Client,
    update_mask: str,
) -> Permission:
    """As `sync`, asynchronously."""
    return (await client.asend(request(tuned_model, permission, body, update_mask=update_mask))).parsed
