# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .code_execution_language import CodeExecutionLanguage


@define
class CodeExecutionCallArguments(BaseModel):
    """Code to run.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        code: The code.
        language: The language of the code.
    """

    code: str | None = wire("code", "string", default=None)
    language: CodeExecutionLanguage | None = wire(
        "language", "enum", of=("CodeExecutionLanguage",), default=None
    )
