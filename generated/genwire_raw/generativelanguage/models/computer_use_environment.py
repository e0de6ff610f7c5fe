# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ComputerUseEnvironment(OpenEnum):
    """What the model operates, such as a web browser.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        ENVIRONMENT_UNSPECIFIED: A browser, as nothing else is said.
        ENVIRONMENT_BROWSER: A web browser.
        ENVIRONMENT_MOBILE: A mobile device.
        ENVIRONMENT_DESKTOP: A desktop.
    """

    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    ENVIRONMENT_BROWSER = "ENVIRONMENT_BROWSER"
    ENVIRONMENT_MOBILE = "ENVIRONMENT_MOBILE"
    ENVIRONMENT_DESKTOP = "ENVIRONMENT_DESKTOP"
