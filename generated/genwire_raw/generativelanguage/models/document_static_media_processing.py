# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .page_processing_options import PageProcessingOptions
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions


@define
class DocumentStaticMediaProcessing(BaseModel):
    """Reading pages of a document or cells of a spreadsheet.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of processing.
        page_options: Which pages.
        spreadsheet_options: Which cells.
    """

    type: Literal["static"] = wire("type", "string", required=True, pattern="^static$", default="static")
    page_options: PageProcessingOptions | None = wire(
        "page_options", "model", of=("PageProcessingOptions",), default=None
    )
    spreadsheet_options: SpreadsheetProcessingOptions | None = wire(
        "spreadsheet_options", "model", of=("SpreadsheetProcessingOptions",), default=None
    )
