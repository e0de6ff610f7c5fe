# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ModelProperty(BaseModel):
    """Something about a model.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        property_id: What it is about, such as `context_window`, `function_calling`, `price` or
            `planned_deprecation_date`.
        value: What is so, as text or as an object.
    """

    property_id: str | None = wire("property_id", "string", default=None)
    value: Any = wire("value", "any", default=None)
