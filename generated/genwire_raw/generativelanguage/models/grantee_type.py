# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class GranteeType(OpenEnum):
    """Who has a role.

    Source: beyond the seeds: reached from Permission.

    Attributes:
        GRANTEE_TYPE_UNSPECIFIED: Unused.
        USER: The user with the email address.
        GROUP: The group with the email address.
        EVERYONE: Everyone; no more needs to be said.
    """

    GRANTEE_TYPE_UNSPECIFIED = "GRANTEE_TYPE_UNSPECIFIED"
    USER = "USER"
    GROUP = "GROUP"
    EVERYONE = "EVERYONE"
