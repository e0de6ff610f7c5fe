# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .page_content_layer import PageContentLayer


class PageProcessingOptions(BaseModel):
    """Which pages of a document are read, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        start_page: The first page, from 1. At least 1.
        end_page: The last page, which is read too. At least 1.
        content_layers: What of the pages the model gets.
    """

    __slots__ = ("start_page", "end_page", "content_layers")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_page": Field("start_page", "integer", minimum=1),
        "end_page": Field("end_page", "integer", minimum=1),
        "content_layers": Field("content_layers", "enum", many="list", of=("PageContentLayer",)),
    }

    start_page: int | None
    end_page: int | None
    content_layers: list[PageContentLayer] | None

    def __init__(
        self,
        *,
        start_page: int | None = None,
        end_page: int | None = None,
        content_layers: list[PageContentLayer] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_page = start_page
        self.end_page = end_page
        self.content_layers = content_layers
        self.additional_properties = additional_properties
