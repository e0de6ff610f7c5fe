# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ToolType(OpenEnum):
    """A tool that runs on the server.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        TOOL_TYPE_UNSPECIFIED: No tool given.
        GOOGLE_SEARCH_WEB: Google Search for pages, `searchTypes.webSearch`.
        GOOGLE_SEARCH_IMAGE: Google Search for pictures, `searchTypes.imageSearch`.
        URL_CONTEXT: Reading the pages behind URLs.
        GOOGLE_MAPS: Google Maps.
        FILE_SEARCH: Searching file search stores.
        MEDIA_PROCESSING: Going through a video.
    """

    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    URL_CONTEXT = "URL_CONTEXT"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    FILE_SEARCH = "FILE_SEARCH"
    MEDIA_PROCESSING = "MEDIA_PROCESSING"
