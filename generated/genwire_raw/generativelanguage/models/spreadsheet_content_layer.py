# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class SpreadsheetContentLayer(OpenEnum):
    """A layer of a sheet.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        VISUAL: A picture of it.
        DATA: Its values.
        FORMULAS: Its formulas.
    """

    VISUAL = "visual"
    DATA = "data"
    FORMULAS = "formulas"
