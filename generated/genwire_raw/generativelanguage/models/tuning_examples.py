# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tuning_example import TuningExample


@define
class TuningExamples(BaseModel):
    """A set of examples, for training or validation.

    Source: page 004, "TuningExamples".

    Attributes:
        examples: The examples. Their inputs may be for text or for discussions, but are of one type
            throughout a set.
    """

    examples: list[TuningExample] | None = wire(
        "examples", "model", many="list", of=("TuningExample",), default=None
    )
