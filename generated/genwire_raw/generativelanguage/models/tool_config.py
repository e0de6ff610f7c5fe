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
        include_server_side_tool_invocations: Whether the answer shows the calls of tools on the server and
            what they returned. Source: beyond the seeds: google-genai 3.6.1.
    """

    function_calling_config: FunctionCallingConfig | None = wire(
        "functionCallingConfig", "model", of=("FunctionCallingConfig",), default=None
    )
    retrieval_config: RetrievalConfig | None = wire(
        "retrievalConfig", "model", of=("RetrievalConfig",), default=None
    )
    include_server_side_tool_invocations: bool | None = wire(
        "includeServerSideToolInvocations", "boolean", default=None
    )
