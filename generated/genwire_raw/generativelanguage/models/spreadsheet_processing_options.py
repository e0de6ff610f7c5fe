# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .spreadsheet_content_layer import SpreadsheetContentLayer


@define
class SpreadsheetProcessingOptions(BaseModel):
    """Which cells of a spreadsheet are read, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        sheet_index: Which sheet of the workbook, from 1; all if absent. At least 1.
        visible_cells: The cells in A1 notation, such as `A1:D10`; all that are filled if absent.
        content_layers: What of the sheet the model gets.
    """

    sheet_index: int | None = wire("sheet_index", "integer", minimum=1, default=None)
    visible_cells: str | None = wire("visible_cells", "string", default=None)
    content_layers: list[SpreadsheetContentLayer] | None = wire(
        "content_layers", "enum", many="list", of=("SpreadsheetContentLayer",), default=None
    )
