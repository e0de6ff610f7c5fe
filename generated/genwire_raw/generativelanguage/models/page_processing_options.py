# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .page_content_layer import PageContentLayer


@define
class PageProcessingOptions(BaseModel):
    """Which pages of a document are read, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        start_page: The first page, from 1. At least 1.
        end_page: The last page, which is read too. At least 1.
        content_layers: What of the pages the model gets.
    """

    start_page: int | None = wire("start_page", "integer", minimum=1, default=None)
    end_page: int | None = wire("end_page", "integer", minimum=1, default=None)
    content_layers: list[PageContentLayer] | None = wire(
        "content_layers", "enum", many="list", of=("PageContentLayer",), default=None
    )
