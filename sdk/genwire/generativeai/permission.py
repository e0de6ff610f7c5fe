"""Permissions by their names, as functions."""

from __future__ import annotations

from typing import Any

from .types import model_types, permission_types

_RESOURCES = {"tunedmodel": "tunedModels/", "tunedmodels": "tunedModels/"}


def get_permission(
    name: str | None = None,
    *,
    client: Any = None,
    resource_name: str | None = None,
    permission_id: str | int | None = None,
    resource_type: str | None = None,
) -> permission_types.Permission:
    """A permission.

    Args:
        name: Its name; or give the following.
        client: A service client, in place of the configured one.
        resource_name: The name or id of the tuned model.
        permission_id: The id of the permission.
        resource_type: `tunedModels`; default: as `resource_name` begins.

    Raises:
        ValueError: There is no name, or it has another form.
    """
    full = _full(name, resource_name, permission_id, resource_type)
    return permission_types.Permission.get(name=full, client=client)


async def get_permission_async(
    name: str | None = None,
    *,
    client: Any = None,
    resource_name: str | None = None,
    permission_id: str | int | None = None,
    resource_type: str | None = None,
) -> permission_types.Permission:
    """As `get_permission`, asynchronously."""
    full = _full(name, resource_name, permission_id, resource_type)
    return await permission_types.Permission.get_async(name=full, client=client)


def _full(name: str | None, resource: str | None, permission: str | int | None, kind: str | None) -> str:
    if not name:
        if not (resource and permission):
            raise ValueError("give either name, or resource_name and permission_id")
        collection, _, own = resource.rpartition("/")
        name = f"{kind or collection}/{own}/permissions/{str(permission).removeprefix('permissions/')}"
    kind, *others = name.split("/")
    collection = _RESOURCES.get(kind.lower(), "")
    is_valid = len(others) == 3 and model_types.valid_tuned_model_name(others[0])
    if not (collection and is_valid and permission_types.valid_id("/".join(others[1:]))):
        raise ValueError(f"the form is tunedModels/<id>/permissions/<id>, got {name!r}")
    return collection + "/".join(others)
