# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .tuning_examples import TuningExamples


@define
class Dataset(BaseModel):
    """Data for training or validation.

    Source: page 004, "Dataset".

    Attributes:
        examples: Examples of plain text, carried in the request.
    """

    GROUPS = {"dataset": Group(("examples",))}

    examples: TuningExamples | None = wire("examples", "model", of=("TuningExamples",), default=None)
