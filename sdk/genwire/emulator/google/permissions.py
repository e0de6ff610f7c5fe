"""tunedModels.permissions and transferOwnership. The emulator has one caller, who may do everything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from . import tuned_models
from .call import Call, Handler, Message
from .errors import GoogleError, invalid_argument
from .permission_store import KIND, add, of_model
from .resources import Resource

_REQUEST: Final = "CreatePermissionRequest.permission"


def _parent(call: Call) -> str:
    model_id = call.path["tuned_model"]
    tuned_models.find(call, model_id)
    return f"tunedModels/{model_id}"


class Permissions(Resource):
    """Permissions of tuned models, of which one is the owner's."""

    kind = KIND

    async def create(self, call: Call) -> Message:
        """Carry out create."""
        return await _create(call)

    def changed(self, before: Any, message: dict[str, Any], now: float) -> Any:
        """Return what to keep of a permission that is changed."""
        if before["role"] == "OWNER" and message.get("role") != "OWNER":
            raise invalid_argument("The owner stays the owner; tunedModels.transferOwnership changes it.")
        if before["role"] != "OWNER":
            _check_role(message.get("role", "ROLE_UNSPECIFIED"), before["granteeType"])
        return message

    def check_deletion(self, call: Call, kept: Any) -> None:
        """Refuse to delete the owner's permission."""
        if kept["role"] == "OWNER":
            raise invalid_argument("The permission of the owner cannot be deleted.")


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


HANDLERS: Final[Mapping[str, Handler]] = {"tunedModels.transferOwnership": _transfer}
