# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class PageContentLayer(OpenEnum):
    """A layer of a page.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        PAGE_IMAGE: A picture of it.
        PAGE_TEXT: Its text.
    """

    PAGE_IMAGE = "page_image"
    PAGE_TEXT = "page_text"
