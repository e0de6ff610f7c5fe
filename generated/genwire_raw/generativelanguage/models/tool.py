# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

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

    __slots__ = (
        "function_declarations",
        "google_search_retrieval",
        "code_execution",
        "google_search",
        "computer_use",
        "url_context",
        "file_search",
        "google_maps",
        "mcp_servers",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "function_declarations": Field(
            "functionDeclarations", "model", many="list", of=("FunctionDeclaration",)
        ),
        "google_search_retrieval": Field("googleSearchRetrieval", "model", of=("GoogleSearchRetrieval",)),
        "code_execution": Field("codeExecution", "model", of=("CodeExecution",)),
        "google_search": Field("googleSearch", "model", of=("GoogleSearch",)),
        "computer_use": Field("computerUse", "model", of=("ComputerUse",)),
        "url_context": Field("urlContext", "model", of=("UrlContext",)),
        "file_search": Field("fileSearch", "model", of=("FileSearch",)),
        "google_maps": Field("googleMaps", "model", of=("GoogleMaps",)),
        "mcp_servers": Field("mcpServers", "model", many="list", of=("McpServer",)),
    }

    function_declarations: list[FunctionDeclaration] | None
    google_search_retrieval: GoogleSearchRetrieval | None
    code_execution: CodeExecution | None
    google_search: GoogleSearch | None
    computer_use: ComputerUse | None
    url_context: UrlContext | None
    file_search: FileSearch | None
    google_maps: GoogleMaps | None
    mcp_servers: list[McpServer] | None

    def __init__(
        self,
        *,
        function_declarations: list[FunctionDeclaration] | None = None,
        google_search_retrieval: GoogleSearchRetrieval | None = None,
        code_execution: CodeExecution | None = None,
        google_search: GoogleSearch | None = None,
        computer_use: ComputerUse | None = None,
        url_context: UrlContext | None = None,
        file_search: FileSearch | None = None,
        google_maps: GoogleMaps | None = None,
        mcp_servers: list[McpServer] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_declarations = function_declarations
        self.google_search_retrieval = google_search_retrieval
        self.code_execution = code_execution
        self.google_search = google_search
        self.computer_use = computer_use
        self.url_context = url_context
        self.file_search = file_search
        self.google_maps = google_maps
        self.mcp_servers = mcp_servers
        self.additional_properties = additional_properties
