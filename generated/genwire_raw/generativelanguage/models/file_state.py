# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class FileState(OpenEnum):
    """Whether a file can be used.

    Source: page 004, "Method: tunedModels.generateContent".

    Attributes:
        STATE_UNSPECIFIED: Nothing is said.
        PROCESSING: The service still works on it; it is of no use yet.
        ACTIVE: It can be used.
        FAILED: It could not be processed.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROCESSING = "PROCESSING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
