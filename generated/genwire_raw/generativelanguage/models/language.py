# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Language(OpenEnum):
    """A programming language in which the model writes code to run.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        LANGUAGE_UNSPECIFIED: No language given; not to be used.
        PYTHON: Python 3.10 or newer, with numpy and simpy.
    """

    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"
