# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer


@define
class SpreadsheetMetadata(BaseModel):
    """Which sheet and cells of a spreadsheet are read, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        visible_cells: The cells in A1 notation, such as `A1:D10`; all that are filled if absent.
        sheet_index: Which sheet of the workbook, from 1; the first if absent. At least 1.
        content_layers: What of the sheet the model gets; data and formulas if empty.
    """

    visible_cells: str | None = wire("visibleCells", "string", default=None)
    sheet_index: int | None = wire("sheetIndex", "integer", minimum=1, default=None)
    content_layers: list[SpreadsheetMetadataContentLayer] | None = wire(
        "contentLayers", "enum", many="list", of=("SpreadsheetMetadataContentLayer",), default=None
    )
