# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .function_calling_config import FunctionCallingConfig
    from .retrieval_config import RetrievalConfig


@define
class ToolConfig(BaseModel):
    """How the tools of a request may be used.

    Source: beyond the seeds: named by page 004.

    Attributes:
        function_calling_config: How functions are called.
        retrieval_config: What retrieval knows about the user.
    """

    function_calling_config: FunctionCallingConfig | None = wire(
        "functionCallingConfig", "model", of=("FunctionCallingConfig",), default=None
    )
    retrieval_config: RetrievalConfig | None = wire(
        "retrievalConfig", "model", of=("RetrievalConfig",), default=None
    )
