# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ThinkingSummaries(OpenEnum):
    """Whether there are summaries of thoughts.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        AUTO: As the model has them.
        NONE: No summaries.
    """

    AUTO = "auto"
    NONE = "none"
