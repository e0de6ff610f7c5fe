# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class FindMode(OpenEnum):
    """What looking for vulnerabilities does.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        SCAN: Looks for new ones.
        VERIFY: Verifies one.
    """

    SCAN = "scan"
    VERIFY = "verify"
