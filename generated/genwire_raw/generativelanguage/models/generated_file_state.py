# Made by `python codegen.py` from specs/generativelanguage/schemas/generated_files.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class GeneratedFileState(OpenEnum):
    """Whether a generated file can be downloaded.

    Source: beyond the seeds: reference of the service of 2026.

    Attributes:
        STATE_UNSPECIFIED: No state given.
        GENERATING: It is being made.
        GENERATED: It can be downloaded.
        FAILED: It could not be made.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    GENERATING = "GENERATING"
    GENERATED = "GENERATED"
    FAILED = "FAILED"
