# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .code_execution import CodeExecution
    from .computer_use import ComputerUse
    from .file_search import FileSearch
    from .function_declaration import FunctionDeclaration
    from .google_maps import GoogleMaps
    from .google_search import GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval
    from .mcp_server import McpServer
    from .url_context import UrlContext


@define
class Tool(BaseModel):
    """Means by which the model reaches beyond itself. A tool is code that acts, or fetches knowledge, outside
    of the model.

    Source: beyond the seeds: named by page 004.

    Attributes:
        function_declarations: Functions that the model may call. Nothing runs them but the caller; the model
            answers with function calls for some of them, and the next turn brings the function responses,
            with the role `function`.
        google_search_retrieval: Retrieval by Google Search.
        code_execution: Lets the model run code while it generates.
        google_search: Lets the model use Google Search.
        computer_use: Lets the model operate a computer. It brings functions of its own with it.
        url_context: Lets the model read the pages behind URLs.
        file_search: Lets the model look things up in file search stores.
        google_maps: Grounds the answer in geographical knowledge that belongs to the question.
        mcp_servers: Servers of the Model Context Protocol that the model may call. Source: beyond the seeds:
            google-genai 3.6.1.
    """

    function_declarations: list[FunctionDeclaration] | None = wire(
        "functionDeclarations", "model", many="list", of=("FunctionDeclaration",), default=None
    )
    google_search_retrieval: GoogleSearchRetrieval | None = wire(
        "googleSearchRetrieval", "model", of=("GoogleSearchRetrieval",), default=None
    )
    code_execution: CodeExecution | None = wire("codeExecution", "model", of=("CodeExecution",), default=None)
    google_search: GoogleSearch | None = wire("googleSearch", "model", of=("GoogleSearch",), default=None)
    computer_use: ComputerUse | None = wire("computerUse", "model", of=("ComputerUse",), default=None)
    url_context: UrlContext | None = wire("urlContext", "model", of=("UrlContext",), default=None)
    file_search: FileSearch | None = wire("fileSearch", "model", of=("FileSearch",), default=None)
    google_maps: GoogleMaps | None = wire("googleMaps", "model", of=("GoogleMaps",), default=None)
    mcp_servers: list[McpServer] | None = wire(
        "mcpServers", "model", many="list", of=("McpServer",), default=None
    )
