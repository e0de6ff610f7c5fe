# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ToolSearchExecution(OpenEnum):
    """Who searches for tools.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        SERVER: The service.
        CLIENT: The caller.
    """

    SERVER = "server"
    CLIENT = "client"
