# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode


class DynamicRetrievalConfig(BaseModel):
    """When retrieval takes place.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mode: What decides whether to retrieve.
        dynamic_threshold: The score from which on retrieval takes place; the service's own if absent.
    """

    __slots__ = ("mode", "dynamic_threshold")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", "enum", of=("DynamicRetrievalConfigMode",)),
        "dynamic_threshold": Field("dynamicThreshold", "number"),
    }

    mode: DynamicRetrievalConfigMode | None
    dynamic_threshold: float | None

    def __init__(
        self,
        *,
        mode: DynamicRetrievalConfigMode | None = None,
        dynamic_threshold: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.dynamic_threshold = dynamic_threshold
        self.additional_properties = additional_properties
