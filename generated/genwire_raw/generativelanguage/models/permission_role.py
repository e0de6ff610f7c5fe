# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class PermissionRole(OpenEnum):
    """What someone may do with a tuned model.

    Source: beyond the seeds: reached from Permission.

    Attributes:
        ROLE_UNSPECIFIED: Unused.
        OWNER: Use, change, share and delete it.
        WRITER: Use, change and share it.
        READER: Use it.
    """

    ROLE_UNSPECIFIED = "ROLE_UNSPECIFIED"
    OWNER = "OWNER"
    WRITER = "WRITER"
    READER = "READER"
