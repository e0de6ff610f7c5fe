# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class SpreadsheetMetadataContentLayer(OpenEnum):
    """A layer of a spreadsheet.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        CONTENT_LAYER_UNSPECIFIED: No layer given.
        DATA: Values, merged cells and formats.
        FORMULAS: Formulas and what they give.
        VISUAL: A picture of the sheet.
    """

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    DATA = "DATA"
    FORMULAS = "FORMULAS"
    VISUAL = "VISUAL"
