# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer


class SpreadsheetMetadata(BaseModel):
    """Which sheet and cells of a spreadsheet are read, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        visible_cells: The cells in A1 notation, such as `A1:D10`; all that are filled if absent.
        sheet_index: Which sheet of the workbook, from 1; the first if absent. At least 1.
        content_layers: What of the sheet the model gets; data and formulas if empty.
    """

    __slots__ = ("visible_cells", "sheet_index", "content_layers")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "visible_cells": Field("visibleCells", "string"),
        "sheet_index": Field("sheetIndex", "integer", minimum=1),
        "content_layers": Field(
            "contentLayers", "enum", many="list", of=("SpreadsheetMetadataContentLayer",)
        ),
    }

    visible_cells: str | None
    sheet_index: int | None
    content_layers: list[SpreadsheetMetadataContentLayer] | None

    def __init__(
        self,
        *,
        visible_cells: str | None = None,
        sheet_index: int | None = None,
        content_layers: list[SpreadsheetMetadataContentLayer] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.visible_cells = visible_cells
        self.sheet_index = sheet_index
        self.content_layers = content_layers
        self.additional_properties = additional_properties
