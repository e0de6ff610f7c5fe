# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .dynamic_retrieval_config import DynamicRetrievalConfig


class GoogleSearchRetrieval(BaseModel):
    """Fetches public web data for grounding, by Google Search.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        dynamic_retrieval_config: When to search.
    """

    __slots__ = ("dynamic_retrieval_config",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "dynamic_retrieval_config": Field("dynamicRetrievalConfig", "model", of=("DynamicRetrievalConfig",))
    }

    dynamic_retrieval_config: DynamicRetrievalConfig | None

    def __init__(
        self,
        *,
        dynamic_retrieval_config: DynamicRetrievalConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dynamic_retrieval_config = dynamic_retrieval_config
        self.additional_properties = additional_properties
