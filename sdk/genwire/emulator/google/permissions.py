"""tunedModels.permissions and transferOwnership. The emulator has one caller, who may do everything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from . import tuned_models
from .call import Call, Handler, Message
from .errors import GoogleError, invalid_argument
from .paging import page
from .permission_store import KIND, add, of_model
from .update_mask import update

if TYPE_CHECKING:
    from ..contract import Schema

_REQUEST: Final = "CreatePermissionRequest.permission"


def _parent(call: Call) -> str:
    model_id = call.path["tuned_model"]
    tuned_models.find(call, model_id)
    return f"tunedModels/{model_id}"


def _find(call: Call) -> Message:
    name = f"{_parent(call)}/permissions/{call.path['permission']}"
    permission: Message | None = call.emulator.state.get(KIND, name)
    if permission is None:
        raise GoogleError("NOT_FOUND", f"Permission {name} does not exist.")
    return permission


async def _create(call: Call) -> Message:
    parent, given = _parent(call), call.body
    grantee = given.get("granteeType", "GRANTEE_TYPE_UNSPECIFIED")
    email = given.get("emailAddress", "")
    if grantee == "GRANTEE_TYPE_UNSPECIFIED":
        raise invalid_argument(f"* {_REQUEST}.grantee_type: grantee_type is not specified\n")
    if (grantee == "EVERYONE") == bool(email):
        complaint = "must be empty for EVERYONE" if email else "is not specified"
        raise invalid_argument(f"* {_REQUEST}.email_address: email_address {complaint}\n")
    _check_role(given["role"], grantee)
    if any(
        (one["granteeType"], one.get("emailAddress", "")) == (grantee, email)
        for one in of_model(call, parent)
    ):
        raise GoogleError("ALREADY_EXISTS", f"There is already a permission for {email or 'everyone'}.")
    return add(call, parent, given)


def _check_role(role: str, grantee: str) -> None:
    if role == "ROLE_UNSPECIFIED":
        raise invalid_argument(f"* {_REQUEST}.role: role is not specified\n")
    if role == "OWNER":
        raise invalid_argument("There is one owner; tunedModels.transferOwnership changes it.")
    if grantee == "EVERYONE" and role != "READER":
        raise invalid_argument("Everyone can only be a READER.")


async def _get(call: Call) -> Message:
    return _find(call)


async def _list(call: Call) -> Message:
    return page(call, of_model(call, _parent(call)))


async def _patch(call: Call) -> Message:
    permission = _find(call)
    schema: Schema | None = call.operation.body
    assert schema is not None
    mask = call.query[call.operation.extensions["x-update-mask"]]
    changed: dict[str, Any] = update(call.contract, schema, permission, call.body, mask)
    if permission["role"] == "OWNER" and changed.get("role") != "OWNER":
        raise invalid_argument("The owner stays the owner; tunedModels.transferOwnership changes it.")
    if permission["role"] != "OWNER":
        _check_role(changed.get("role", "ROLE_UNSPECIFIED"), permission["granteeType"])
    call.emulator.state.put(KIND, permission["name"], changed)
    return changed


async def _delete(call: Call) -> Message:
    permission = _find(call)
    if permission["role"] == "OWNER":
        raise invalid_argument("The permission of the owner cannot be deleted.")
    call.emulator.state.delete(KIND, permission["name"])
    return {}


async def _transfer(call: Call) -> Message:
    parent, email = _parent(call), call.body["emailAddress"]
    if not email:
        raise invalid_argument("* TransferOwnershipRequest.email_address: email_address is not specified\n")
    state = call.emulator.state
    with state.transaction():
        for permission in of_model(call, parent):
            if permission.get("emailAddress") == email:
                state.delete(KIND, permission["name"])
            elif permission["role"] == "OWNER":
                state.put(KIND, permission["name"], {**permission, "role": "WRITER"})
        add(call, parent, {"granteeType": "USER", "emailAddress": email, "role": "OWNER"})
    return {}


HANDLERS: Final[Mapping[str, Handler]] = {
    "tunedModels.permissions.create": _create,
    "tunedModels.permissions.get": _get,
    "tunedModels.permissions.list": _list,
    "tunedModels.permissions.patch": _patch,
    "tunedModels.permissions.delete": _delete,
    "tunedModels.transferOwnership": _transfer,
}
