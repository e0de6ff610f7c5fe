# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AnyModelContext(BaseModel):
    """A text to compare with a query.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        text: The text.
    """

    __slots__ = ("text",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"text": Field("text", "string", required=True)}

    text: str

    def __init__(self, *, text: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.text = text
        self.additional_properties = additional_properties
