# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

InteractionTool: TypeAlias = "Function | InteractionCodeExecution | InteractionComputerUse | InteractionFileSearch | InteractionGoogleMaps | InteractionGoogleSearch | InteractionMCPServer | Retrieval | ToolSearch | InteractionURLContext | dict[str, Any]"
"""A tool that the model may use.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_interaction_tool(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "function":
            return Function.from_dict(value)
        if kind == "code_execution":
            return InteractionCodeExecution.from_dict(value)
        if kind == "computer_use":
            return InteractionComputerUse.from_dict(value)
        if kind == "file_search":
            return InteractionFileSearch.from_dict(value)
        if kind == "google_maps":
            return InteractionGoogleMaps.from_dict(value)
        if kind == "google_search":
            return InteractionGoogleSearch.from_dict(value)
        if kind == "mcp_server":
            return InteractionMCPServer.from_dict(value)
        if kind == "retrieval":
            return Retrieval.from_dict(value)
        if kind == "tool_search":
            return ToolSearch.from_dict(value)
        if kind == "url_context":
            return InteractionURLContext.from_dict(value)
    return value


from .function import Function
from .interaction_code_execution import InteractionCodeExecution
from .interaction_computer_use import InteractionComputerUse
from .interaction_file_search import InteractionFileSearch
from .interaction_google_maps import InteractionGoogleMaps
from .interaction_google_search import InteractionGoogleSearch
from .interaction_mcp_server import InteractionMCPServer
from .interaction_url_context import InteractionURLContext
from .retrieval import Retrieval
from .tool_search import ToolSearch
