# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .function_calling_config import FunctionCallingConfig
    from .retrieval_config import RetrievalConfig


class ToolConfig(BaseModel):
    """How the tools of a request may be used.

    Source: beyond the seeds: named by page 004.

    Attributes:
        function_calling_config: How functions are called.
        retrieval_config: What retrieval knows about the user.
    """

    __slots__ = ("function_calling_config", "retrieval_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "function_calling_config": Field("functionCallingConfig", "model", of=("FunctionCallingConfig",)),
        "retrieval_config": Field("retrievalConfig", "model", of=("RetrievalConfig",)),
    }

    function_calling_config: FunctionCallingConfig | None
    retrieval_config: RetrievalConfig | None

    def __init__(
        self,
        *,
        function_calling_config: FunctionCallingConfig | None = None,
        retrieval_config: RetrievalConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_calling_config = function_calling_config
        self.retrieval_config = retrieval_config
        self.additional_properties = additional_properties
