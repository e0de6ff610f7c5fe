# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Visualization(OpenEnum):
    """Whether an answer has pictures.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        OFF: None.
        AUTO: Where they help.
    """

    OFF = "off"
    AUTO = "auto"
