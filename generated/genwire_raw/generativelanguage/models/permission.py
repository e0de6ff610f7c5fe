# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .grantee_type import GranteeType
    from .permission_role import PermissionRole


@define
class Permission(BaseModel):
    """A role that a user, a group or everyone has with a tuned model. Readers use it, writers change and
    share it too, owners may also delete it; each role includes the ones before.

    Source: beyond the seeds: message of the methods tunedModels.permissions.

    Attributes:
        name: Name of the permission, `tunedModels/{tuned_model}/permissions/{permission}`. Made by the
            service to be unique. Output only.
        grantee_type: Whether a user, a group or everyone has the role. Cannot be changed later.
        email_address: Email address of the user or group. Absent for everyone. Cannot be changed later.
        role: The role.
    """

    name: str | None = wire("name", "string", read_only=True, default=None)
    grantee_type: GranteeType | None = wire("granteeType", "enum", of=("GranteeType",), default=None)
    email_address: str | None = wire("emailAddress", "string", default=None)
    role: PermissionRole = wire("role", "enum", of=("PermissionRole",), required=True)
