# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ServiceTier(OpenEnum):
    """How quickly and at what price a request is served.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        UNSPECIFIED: As `standard`.
        FLEX: Cheaper, and slower where the service is busy.
        STANDARD: As usual.
        PRIORITY: Before others, at a higher price.
    """

    UNSPECIFIED = "unspecified"
    FLEX = "flex"
    STANDARD = "standard"
    PRIORITY = "priority"
