# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .spreadsheet_content_layer import SpreadsheetContentLayer


class SpreadsheetProcessingOptions(BaseModel):
    """Which cells of a spreadsheet are read, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        sheet_index: Which sheet of the workbook, from 1; all if absent. At least 1.
        visible_cells: The cells in A1 notation, such as `A1:D10`; all that are filled if absent.
        content_layers: What of the sheet the model gets.
    """

    __slots__ = ("sheet_index", "visible_cells", "content_layers")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "sheet_index": Field("sheet_index", "integer", minimum=1),
        "visible_cells": Field("visible_cells", "string"),
        "content_layers": Field("content_layers", "enum", many="list", of=("SpreadsheetContentLayer",)),
    }

    sheet_index: int | None
    visible_cells: str | None
    content_layers: list[SpreadsheetContentLayer] | None

    def __init__(
        self,
        *,
        sheet_index: int | None = None,
        visible_cells: str | None = None,
        content_layers: list[SpreadsheetContentLayer] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sheet_index = sheet_index
        self.visible_cells = visible_cells
        self.content_layers = content_layers
        self.additional_properties = additional_properties
