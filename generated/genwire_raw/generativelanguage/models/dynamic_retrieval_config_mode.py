# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class DynamicRetrievalConfigMode(OpenEnum):
    """What decides whether to retrieve.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        MODE_UNSPECIFIED: Always retrieve.
        MODE_DYNAMIC: Retrieve only when the system thinks it necessary.
    """

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"
