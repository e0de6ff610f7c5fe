# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class CodeExecutionLanguage(OpenEnum):
    """A programming language in which the model writes code to run.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        PYTHON: Python.
        BASH: Bash.
    """

    PYTHON = "python"
    BASH = "bash"
