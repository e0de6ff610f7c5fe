# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .tuning_examples import TuningExamples


class Dataset(BaseModel):
    """Data for training or validation.

    Source: page 004, "Dataset".

    Attributes:
        examples: Examples of plain text, carried in the request.
    """

    __slots__ = ("examples",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"examples": Field("examples", "model", of=("TuningExamples",))}
    GROUPS: ClassVar[Mapping[str, Group]] = {"dataset": Group(("examples",))}

    examples: TuningExamples | None

    def __init__(
        self, *, examples: TuningExamples | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.examples = examples
        self.additional_properties = additional_properties
