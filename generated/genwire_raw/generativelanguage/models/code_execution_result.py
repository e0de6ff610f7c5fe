# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .outcome import Outcome


@define
class CodeExecutionResult(BaseModel):
    """What running code gave. Only the code execution tool makes it, after a part with the code.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        outcome: How the run ended.
        output: Standard output if the run succeeded; standard error or another explanation if it did not.
        id: Id of the code that this is the result of, where the code has one. Source: beyond the seeds:
            google-genai 3.6.1.
    """

    outcome: Outcome = wire("outcome", "enum", of=("Outcome",), required=True)
    output: str | None = wire("output", "string", default=None)
    id: str | None = wire("id", "string", default=None)
