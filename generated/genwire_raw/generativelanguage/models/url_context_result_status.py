# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class URLContextResultStatus(OpenEnum):
    """How reading a page went.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        SUCCESS: It was read.
        ERROR: Reading it failed.
        PAYWALL: It is behind a paywall.
        UNSAFE: Its content is unsafe.
    """

    SUCCESS = "success"
    ERROR = "error"
    PAYWALL = "paywall"
    UNSAFE = "unsafe"
