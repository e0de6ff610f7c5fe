# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group


@define
class TuningExample(BaseModel):
    """An input, and the output to learn for it.

    Source: page 004, "TuningExample".

    `text_input` is required: `model_input` has no other member.

    Attributes:
        output: What the model should answer.
        text_input: The input, as text.
    """

    GROUPS = {"model_input": Group(("text_input",), required=True)}

    output: str = wire("output", "string", required=True)
    text_input: str | None = wire("textInput", "string", default=None)
