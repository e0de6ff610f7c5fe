# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class Embedding(BaseModel):
    """A text as a list of numbers.

    Source: page 002, "Embedding".

    Attributes:
        value: The numbers.
    """

    value: list[float] | None = wire("value", "number", many="list", default=None)
