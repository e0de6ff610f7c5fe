# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class DocumentMetadataContentLayer(OpenEnum):
    """A layer of a document.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        CONTENT_LAYER_UNSPECIFIED: No layer given.
        PAGE_IMAGE: Pictures of the pages.
        PAGE_TEXT: The text of the pages.
    """

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    PAGE_IMAGE = "PAGE_IMAGE"
    PAGE_TEXT = "PAGE_TEXT"
