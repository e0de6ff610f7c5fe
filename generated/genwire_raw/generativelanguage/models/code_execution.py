# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define
from ..._runtime.model import Model as BaseModel


@define
class CodeExecution(BaseModel):
    """Runs code that the model writes and gives the result back to it, as parts with executable code and its
    result. It has no settings.

    Source: page 004, "Method: tunedModels.generateContent".
    """
