# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class Embedding(BaseModel):
    """A text as a list of numbers.

    Source: page 002, "Embedding".

    Attributes:
        value: The numbers.
    """

    __slots__ = ("value",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"value": Field("value", "number", many="list")}

    value: list[float] | None

    def __init__(
        self, *, value: list[float] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.value = value
        self.additional_properties = additional_properties
