# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ModelProperty(BaseModel):
    """Something about a model.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        property_id: What it is about, such as `context_window`, `function_calling`, `price` or
            `planned_deprecation_date`.
        value: What is so, as text or as an object.
    """

    __slots__ = ("property_id", "value")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "property_id": Field("property_id", "string"),
        "value": Field("value", "any"),
    }

    property_id: str | None
    value: Any

    def __init__(
        self,
        *,
        property_id: str | None = None,
        value: Any = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.property_id = property_id
        self.value = value
        self.additional_properties = additional_properties
