"""Permissions: who may use, change or share a tuned model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.session import send
from ...errors import ValidationError
from ..listed_model import ListedModel


class Permission(ListedModel, raw.Permission):
    """A permission, as the service returns it."""

    __module__ = "genwire"
    __slots__ = ()

    if TYPE_CHECKING:
        name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # answers always have it


class Permissions(Resource[IO]):
    """The roles that people have with tuned models: READER uses, WRITER also changes and shares, OWNER also deletes."""

    @method
    def create(
        self,
        tuned_model: str,
        *,
        role: str,
        email_address: str | None = None,
        grantee_type: str | None = None,
    ) -> Flow[Permission]:
        """Give a user, a group or everyone a role.

        Args:
            tuned_model: The tuned model's name or id.
            role: `READER` or `WRITER`; for ownership see `transfer_ownership`.
            email_address: The user's or group's address.
            grantee_type: `USER`, the default with an address; `GROUP`; or `EVERYONE`, without an address.

        Raises:
            ValidationError: There is neither an address nor `grantee_type="EVERYONE"`.
        """
        if email_address is None and grantee_type != raw.GranteeType.EVERYONE:
            raise ValidationError(
                "tunedModels.permissions.create: give an email_address, or grantee_type='EVERYONE'"
            )
        body = raw.Permission(
            role=raw.PermissionRole(role),
            email_address=email_address,
            grantee_type=raw.GranteeType(grantee_type or raw.GranteeType.USER),
        )
        call = api.tuned_models_permissions.create.request(_tuned_model_id(tuned_model), body)
        return (yield from send(self._session, call.read_with(Permission.decode)))

    @method
    def get(self, name: str) -> Flow[Permission]:
        """Return a permission: a role and who has it.

        Args:
            name: The permission's name, `tunedModels/.../permissions/...`.
        """
        call = api.tuned_models_permissions.get.request_for(name)
        return (yield from send(self._session, call.read_with(Permission.decode)))

    @paging
    def list(
        self, tuned_model: str, *, page_size: int | None = None, page_token: str | None = None
    ) -> PagePlan[Permission]:
        """List the permissions of a tuned model; pages are fetched as the iteration needs them.

        Args:
            tuned_model: The tuned model's name or id.
            page_size: Permissions per page, up to 1000; default: 10.
            page_token: An earlier page's `next_token`, to continue after that page.
        """
        operation = api.tuned_models_permissions.list
        call = operation.request(_tuned_model_id(tuned_model), page_size=page_size, page_token=page_token)
        return page_plan(call, operation.PAGINATION, Permission.of)

    @method
    def update(self, name: str, *, role: str) -> Flow[Permission]:
        """Change the role of a permission, its only field that can be changed.

        Args:
            name: The permission's name.
            role: `READER` or `WRITER`.
        """
        body = raw.Permission(role=raw.PermissionRole(role))
        mask = raw.Permission.FIELDS["role"].wire
        call = api.tuned_models_permissions.patch.request_for(name, body, update_mask=mask)
        return (yield from send(self._session, call.read_with(Permission.decode)))

    @method
    def delete(self, name: str) -> Flow[None]:
        """Delete a permission.

        Args:
            name: The permission's name.
        """
        yield from send(self._session, api.tuned_models_permissions.delete.request_for(name))


def _tuned_model_id(tuned_model: str) -> str:
    return _names.id_of(api.tuned_models.get.ENDPOINT, tuned_model, argument="tuned_model")
