# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ContentEmbedding(BaseModel):
    """Content as a list of numbers.

    Source: beyond the seeds: reached from the method models.embedContent.

    Attributes:
        values: The numbers.
    """

    __slots__ = ("values",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"values": Field("values", "number", many="list")}

    values: list[float] | None

    def __init__(
        self, *, values: list[float] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.values = values
        self.additional_properties = additional_properties
