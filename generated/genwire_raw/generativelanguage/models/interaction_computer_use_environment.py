# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionComputerUseEnvironment(OpenEnum):
    """What the model operates.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        BROWSER: A web browser.
        MOBILE: A mobile device.
        DESKTOP: A desktop.
    """

    BROWSER = "browser"
    MOBILE = "mobile"
    DESKTOP = "desktop"
