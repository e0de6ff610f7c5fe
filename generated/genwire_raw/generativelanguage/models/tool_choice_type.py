# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ToolChoiceType(OpenEnum):
    """Whether tools are used.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        AUTO: The model chooses.
        ANY: The model has to use one.
        NONE: The model uses none.
        VALIDATED: The model chooses, and its calls fit their schemas.
    """

    AUTO = "auto"
    ANY = "any"
    NONE = "none"
    VALIDATED = "validated"
