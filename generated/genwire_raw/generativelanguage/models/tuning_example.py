# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group


class TuningExample(BaseModel):
    """An input, and the output to learn for it.

    Source: page 004, "TuningExample".

    `text_input` is required: `model_input` has no other member.

    Attributes:
        output: What the model should answer.
        text_input: The input, as text.
    """

    __slots__ = ("output", "text_input")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "output": Field("output", "string", required=True),
        "text_input": Field("textInput", "string"),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"model_input": Group(("text_input",), required=True)}

    output: str
    text_input: str | None

    def __init__(
        self,
        *,
        output: str,
        text_input: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.output = output
        self.text_input = text_input
        self.additional_properties = additional_properties
