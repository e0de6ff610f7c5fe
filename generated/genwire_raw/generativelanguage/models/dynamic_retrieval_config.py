# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode


@define
class DynamicRetrievalConfig(BaseModel):
    """When retrieval takes place.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mode: What decides whether to retrieve.
        dynamic_threshold: The score from which on retrieval takes place; the service's own if absent.
    """

    mode: DynamicRetrievalConfigMode | None = wire(
        "mode", "enum", of=("DynamicRetrievalConfigMode",), default=None
    )
    dynamic_threshold: float | None = wire("dynamicThreshold", "number", default=None)
