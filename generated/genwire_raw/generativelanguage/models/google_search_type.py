# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class GoogleSearchType(OpenEnum):
    """A kind of search.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        WEB_SEARCH: For pages.
        IMAGE_SEARCH: For pictures.
        ENTERPRISE_WEB_SEARCH: For pages, under the rules of companies.
    """

    WEB_SEARCH = "web_search"
    IMAGE_SEARCH = "image_search"
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"
