# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .page_processing_options import PageProcessingOptions
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions


class DocumentStaticMediaProcessing(BaseModel):
    """Reading pages of a document or cells of a spreadsheet.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of processing.
        page_options: Which pages.
        spreadsheet_options: Which cells.
    """

    __slots__ = ("type", "page_options", "spreadsheet_options")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^static$"),
        "page_options": Field("page_options", "model", of=("PageProcessingOptions",)),
        "spreadsheet_options": Field("spreadsheet_options", "model", of=("SpreadsheetProcessingOptions",)),
    }

    type: Literal["static"]
    page_options: PageProcessingOptions | None
    spreadsheet_options: SpreadsheetProcessingOptions | None

    def __init__(
        self,
        *,
        type: Literal["static"] = "static",
        page_options: PageProcessingOptions | None = None,
        spreadsheet_options: SpreadsheetProcessingOptions | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.page_options = page_options
        self.spreadsheet_options = spreadsheet_options
        self.additional_properties = additional_properties
