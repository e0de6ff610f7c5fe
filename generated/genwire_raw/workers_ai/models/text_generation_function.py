# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextGenerationFunction(BaseModel):
    """A function, as code.

    Source: page 000, "Messages object".

    Attributes:
        name: Name of the function.
        code: Code of the function.
    """

    name: str = wire("name", "string", required=True)
    code: str = wire("code", "string", required=True)
