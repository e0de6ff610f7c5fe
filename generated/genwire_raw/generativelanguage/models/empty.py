# Made by `python codegen.py` from specs/generativelanguage/schemas/empty.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define
from ..._runtime.model import Model as BaseModel


@define
class Empty(BaseModel):
    """Nothing, as the answer to a request that only had to be carried out.

    Source: page 004, "Method: tunedModels.delete".
    """
