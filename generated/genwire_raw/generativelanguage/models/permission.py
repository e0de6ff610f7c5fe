# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.name = get("name")
        value = get("granteeType")
        self.grantee_type = (
            (_GranteeType.get(value) or GranteeType(value)) if value.__class__ is str else value
        )
        self.email_address = get("emailAddress")
        value = get("role")
        self.role = (_PermissionRole.get(value) or PermissionRole(value)) if value.__class__ is str else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not None and not omit_read_only:
            out["name"] = value
        value = self.grantee_type
        if value is not None:
            out["granteeType"] = write_enum(value)
        value = self.email_address
        if value is not None:
            out["emailAddress"] = value
        value = self.role
        if value is not None:
            out["role"] = write_enum(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"name", "granteeType", "emailAddress", "role"})


from .grantee_type import MEMBERS as _GranteeType
from .grantee_type import GranteeType
from .permission_role import MEMBERS as _PermissionRole
from .permission_role import PermissionRole
