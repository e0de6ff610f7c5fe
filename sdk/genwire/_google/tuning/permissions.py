"""Permissions: who may use, change or share a tuned model."""

from __future__ import annotations

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.session import send
from ...errors import ValidationError


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
    ) -> Flow[raw.Permission]:
        """Gives a user, a group or everyone a role.

        Args:
            tuned_model: The tuned model's name or id.
            role: `READER` or `WRITER`; ownership is transferred instead.
            email_address: The user's or group's.
            grantee_type: `USER`, which it is for an address unless given; `GROUP`; or `EVERYONE`, without an address.

        Raises:
            ValidationError: Nobody is named: to mean everyone, it must be said.
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
        operation = api.tuned_models_permissions.create
        return (yield from send(self._session, operation.request(**_of(tuned_model), body=body)))

    @method
    def get(self, name: str) -> Flow[raw.Permission]:
        """Who has the role of a permission, and which it is.

        Args:
            name: The permission's name, `tunedModels/.../permissions/...`.
        """
        operation = api.tuned_models_permissions.get
        path = _names.arguments(operation.ENDPOINT, name)
        return (yield from send(self._session, operation.request(**path)))

    @paging
    def list(
        self, tuned_model: str, *, page_size: int | None = None, page_token: str | None = None
    ) -> PagePlan[raw.Permission]:
        """All permissions of a tuned model, fetched as they are iterated over.

        Args:
            tuned_model: The tuned model's name or id.
            page_size: Permissions a page; 10 unless given, 1000 at most.
            page_token: Where to go on, from an earlier page's `next_token`.
        """
        operation = api.tuned_models_permissions.list
        call = operation.request(**_of(tuned_model), page_size=page_size, page_token=page_token)
        return page_plan(call, operation.PAGINATION, lambda item: item)

    @method
    def update(self, name: str, *, role: str) -> Flow[raw.Permission]:
        """Changes the role of a permission; nothing else of it can be changed.

        Args:
            name: The permission's name.
            role: `READER` or `WRITER`.
        """
        operation = api.tuned_models_permissions.patch
        call = operation.request(
            **_names.arguments(operation.ENDPOINT, name),
            body=raw.Permission(role=raw.PermissionRole(role)),
            update_mask=raw.Permission.FIELDS["role"].wire,
        )
        return (yield from send(self._session, call))

    @method
    def delete(self, name: str) -> Flow[None]:
        """Takes the role away.

        Args:
            name: The permission's name.
        """
        operation = api.tuned_models_permissions.delete
        yield from send(self._session, operation.request(**_names.arguments(operation.ENDPOINT, name)))


def _of(tuned_model: str) -> dict[str, str]:
    return _names.arguments(api.tuned_models.get.ENDPOINT, tuned_model, argument="tuned_model")
