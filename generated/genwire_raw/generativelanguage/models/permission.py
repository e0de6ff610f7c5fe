# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .grantee_type import GranteeType
    from .permission_role import PermissionRole


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

    __slots__ = ("name", "grantee_type", "email_address", "role")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", read_only=True),
        "grantee_type": Field("granteeType", "enum", of=("GranteeType",), immutable=True),
        "email_address": Field("emailAddress", "string", immutable=True),
        "role": Field("role", "enum", of=("PermissionRole",), required=True),
    }

    name: str | None
    grantee_type: GranteeType | None
    email_address: str | None
    role: PermissionRole

    def __init__(
        self,
        *,
        role: PermissionRole,
        name: str | None = None,
        grantee_type: GranteeType | None = None,
        email_address: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.grantee_type = grantee_type
        self.email_address = email_address
        self.role = role
        self.additional_properties = additional_properties
