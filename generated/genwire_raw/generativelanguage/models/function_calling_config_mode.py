# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class FunctionCallingConfigMode(OpenEnum):
    """Whether the model may, must or must not call functions.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        MODE_UNSPECIFIED: No mode given; not to be used.
        AUTO: The model chooses between a function call and plain text.
        ANY: The model always calls a function, out of the allowed ones or else out of all declared ones.
        NONE: The model calls no function, as if none were declared.
        VALIDATED: The model chooses between a function call and plain text; calls are decoded under the
            constraints of the allowed or else all declared functions.
    """

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"
