"""Permissions: who may use, change or share a tuned model."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

from .. import protos
from .._choices import chooser
from .._shown import shown
from ..client import get_default_permission_async_client, get_default_permission_client

__all__ = ["Permission", "Permissions"]

GranteeType = protos.Permission.GranteeType
Role = protos.Permission.Role
GranteeTypeOptions: TypeAlias = Any  # a GranteeType, its number or name
RoleOptions: TypeAlias = Any  # a Role, its number or name

to_grantee_type: Callable[[Any], Any] = chooser("grantee_type", GranteeType, "grantee_type_")
to_role: Callable[[Any], Any] = chooser("role", Role, "role_")


def valid_id(name: str) -> bool:
    """Whether a text has the form `permissions/...`."""
    return re.fullmatch(r"permissions/[a-z0-9]+", name) is not None


@shown
@dataclass(init=False)
class Permission:
    """A role that a user, a group or everyone has."""

    name: str
    role: Any
    grantee_type: Any
    email_address: str | None = None

    def __init__(
        self,
        name: str,
        role: RoleOptions,
        grantee_type: GranteeTypeOptions = None,
        email_address: str | None = None,
    ) -> None:
        self.name = name
        self.role = None if role is None else to_role(role)
        self.grantee_type = None if grantee_type is None else to_grantee_type(grantee_type)
        self.email_address = email_address

    def to_dict(self) -> dict[str, Any]:
        """Its fields."""
        return asdict(self)

    def delete(self, client: Any = None) -> None:
        """Delete the permission."""
        (client or get_default_permission_client()).delete_permission(request=self._deletion())

    async def delete_async(self, client: Any = None) -> None:
        """As `delete`, asynchronously."""
        await (client or get_default_permission_async_client()).delete_permission(request=self._deletion())

    def update(self, updates: Mapping[str, Any], client: Any = None) -> Permission:
        """Change its role.

        Raises:
            ValueError: Something else is to be changed.
        """
        (client or get_default_permission_client()).update_permission(request=self._change(updates))
        return self

    async def update_async(self, updates: Mapping[str, Any], client: Any = None) -> Permission:
        """As `update`, asynchronously."""
        client = client or get_default_permission_async_client()
        await client.update_permission(request=self._change(updates))
        return self

    @classmethod
    def get(cls, name: str, client: Any = None) -> Permission:
        """A permission by its name."""
        request = protos.GetPermissionRequest(name=name)
        return _of((client or get_default_permission_client()).get_permission(request=request))

    @classmethod
    async def get_async(cls, name: str, client: Any = None) -> Permission:
        """As `get`, asynchronously."""
        request = protos.GetPermissionRequest(name=name)
        return _of(await (client or get_default_permission_async_client()).get_permission(request=request))

    def _deletion(self) -> Any:
        return protos.DeletePermissionRequest(name=self.name)

    def _change(self, updates: Mapping[str, Any]) -> Any:
        for path, value in updates.items():
            if path != "role":
                raise ValueError(f"only the role of a permission can be changed, not {path!r}")
            self.role = to_role(value)
        return protos.UpdatePermissionRequest(permission=self.to_dict(), update_mask={"paths": [*updates]})


def _of(message: Any) -> Permission:
    given = protos.Permission.to_dict(message)
    return Permission(**{name: given.get(name) for name in ("name", "role", "grantee_type", "email_address")})


class Permissions:
    """The permissions of a tuned model.

    Args:
        parent: The tuned model, or its name.
    """

    def __init__(self, parent: Any) -> None:
        self._parent: str = parent if isinstance(parent, str) else parent.name

    @property
    def parent(self) -> str:
        """The tuned model's name."""
        return self._parent

    def create(
        self,
        role: RoleOptions,
        grantee_type: GranteeTypeOptions = None,
        email_address: str | None = None,
        client: Any = None,
    ) -> Permission:
        """Create a permission.

        Raises:
            ValueError: There is an address for everyone, or none for a user or group.
        """
        request = self._creation(role, grantee_type, email_address)
        return _of((client or get_default_permission_client()).create_permission(request=request))

    async def create_async(
        self,
        role: RoleOptions,
        grantee_type: GranteeTypeOptions = None,
        email_address: str | None = None,
        client: Any = None,
    ) -> Permission:
        """As `create`, asynchronously."""
        request = self._creation(role, grantee_type, email_address)
        return _of(await (client or get_default_permission_async_client()).create_permission(request=request))

    def list(self, page_size: int | None = None, client: Any = None) -> Iterator[Permission]:
        """List all permissions."""
        request = protos.ListPermissionsRequest(parent=self.parent, page_size=page_size)
        for message in (client or get_default_permission_client()).list_permissions(request):
            yield _of(message)

    def __iter__(self) -> Iterator[Permission]:
        return self.list()

    async def list_async(self, page_size: int | None = None, client: Any = None) -> AsyncIterator[Permission]:
        """As `list`, asynchronously."""
        request = protos.ListPermissionsRequest(parent=self.parent, page_size=page_size)
        async for message in await (client or get_default_permission_async_client()).list_permissions(
            request
        ):
            yield _of(message)

    def __aiter__(self) -> AsyncIterator[Permission]:
        return self.list_async()

    @classmethod
    def get(cls, name: str) -> Permission:
        """A permission by its name."""
        return Permission.get(name)

    @classmethod
    async def get_async(cls, name: str) -> Permission:
        """As `get`, asynchronously."""
        return await Permission.get_async(name)

    def transfer_ownership(self, email_address: str, client: Any = None) -> None:
        """Transfer the ownership of the tuned model to the user with this address."""
        request = protos.TransferOwnershipRequest(name=self.parent, email_address=email_address)
        (client or get_default_permission_client()).transfer_ownership(request=request)

    async def transfer_ownership_async(self, email_address: str, client: Any = None) -> None:
        """As `transfer_ownership`, asynchronously."""
        request = protos.TransferOwnershipRequest(name=self.parent, email_address=email_address)
        await (client or get_default_permission_async_client()).transfer_ownership(request=request)

    def _creation(
        self, role: RoleOptions, grantee_type: GranteeTypeOptions, email_address: str | None
    ) -> Any:
        kind = to_grantee_type(grantee_type) if grantee_type else None
        is_for_everyone = kind == GranteeType.EVERYONE
        if is_for_everyone == bool(email_address):
            raise ValueError("give either an email_address, or grantee_type='EVERYONE'")
        if kind is None:
            is_group = str(email_address).endswith("googlegroups.com")
            kind = GranteeType.GROUP if is_group else GranteeType.USER
        permission = {"role": to_role(role), "grantee_type": kind, "email_address": email_address}
        return protos.CreatePermissionRequest(parent=self.parent, permission=permission)
