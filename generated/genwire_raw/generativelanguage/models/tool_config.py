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
        include_server_side_tool_invocations: Whether the answer shows the calls of tools on the server and
            what they returned. Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ("function_calling_config", "retrieval_config", "include_server_side_tool_invocations")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "function_calling_config": Field("functionCallingConfig", "model", of=("FunctionCallingConfig",)),
        "retrieval_config": Field("retrievalConfig", "model", of=("RetrievalConfig",)),
        "include_server_side_tool_invocations": Field("includeServerSideToolInvocations", "boolean"),
    }

    function_calling_config: FunctionCallingConfig | None
    retrieval_config: RetrievalConfig | None
    include_server_side_tool_invocations: bool | None

    def __init__(
        self,
        *,
        function_calling_config: FunctionCallingConfig | None = None,
        retrieval_config: RetrievalConfig | None = None,
        include_server_side_tool_invocations: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_calling_config = function_calling_config
        self.retrieval_config = retrieval_config
        self.include_server_side_tool_invocations = include_server_side_tool_invocations
        self.additional_properties = additional_properties
