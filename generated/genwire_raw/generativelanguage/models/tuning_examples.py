# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .tuning_example import TuningExample


class TuningExamples(BaseModel):
    """A set of examples, for training or validation.

    Source: page 004, "TuningExamples".

    Attributes:
        examples: The examples. Their inputs may be for text or for discussions, but are of one type
            throughout a set.
    """

    __slots__ = ("examples",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "examples": Field("examples", "model", many="list", of=("TuningExample",))
    }

    examples: list[TuningExample] | None

    def __init__(
        self,
        *,
        examples: list[TuningExample] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.examples = examples
        self.additional_properties = additional_properties
